/** Copies a text, and says whether it went well. */
import { el } from './dom.ts';

/** @param said where it is told, for a moment */
export const copy = async (text: string | Promise<string>, said: HTMLElement): Promise<void> => {
	try {
		await navigator.clipboard.writeText(await text);
		said.textContent = 'Copied.';
	} catch {
		said.textContent = 'The browser did not allow it. Select the text and copy it.';
	}
	setTimeout(() => said.replaceChildren(), 4000);
};

/** @param text is asked for at the press */
export const copyButton = (name: string, text: () => string | Promise<string>): HTMLElement => {
	const said = el('output', {});
	const button = el('button', { type: 'button' }, name);
	button.addEventListener('click', () => void copy(text(), said));
	return el('span', { class: 'copy' }, button, said);
};
