/** A button that copies a text. */
import { el } from './dom.ts';

/** @param text is asked for at the press */
export const copyButton = (name: string, text: () => string | Promise<string>): HTMLElement => {
	const said = el('output', {});
	const button = el('button', { type: 'button' }, name);
	button.addEventListener('click', async () => {
		try {
			await navigator.clipboard.writeText(await text());
			said.textContent = 'Copied.';
		} catch {
			said.textContent = 'The browser did not allow it. Select the text and copy it.';
		}
		setTimeout(() => said.replaceChildren(), 4000);
	});
	return el('span', { class: 'copy' }, button, said);
};
