/** A button on every block of code that copies it, and one beside the code in the title of an article. */
import { button, copy, element } from './element.ts';

for (const block of document.querySelectorAll('pre.code, .page-title code')) {
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
	// In a title it would be read out as a word of it.
	const title = block.closest('h1');
	if (title) title.after(press, said);
	else block.append(press, said);
}
