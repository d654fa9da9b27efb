/** A button on every block of code that copies it. */
import { button, copy, element } from './element.ts';

for (const block of document.querySelectorAll('pre.code')) {
	const code = block.textContent;
	const said = element('span', '', 'sr-only');
	said.role = 'status';
	const press = button(
		'Copy',
		() =>
			void copy(code, said, 'Copied.').then(() => {
				press.textContent = said.textContent === 'Copied.' ? 'Copied' : 'Failed';
			}),
	);
	press.setAttribute('aria-label', 'Copy this code');
	block.append(press, said);
}
