/**
 * Copies a text, and says for a moment whether it went well. Articles have a function of their own:
 * one for both would be one more file on every page.
 */
import { el } from './dom.ts';

/** @param said where it is told */
export const copyBriefly = async (text: string | Promise<string>, said: HTMLElement): Promise<void> => {
	try {
		await navigator.clipboard.writeText(await text);
		said.textContent = 'Copied.';
	} catch {
		said.textContent = 'The browser did not allow it. Select the text and copy it.';
	}
	setTimeout(() => said.replaceChildren(), 4000);
};

/**
 * @param text is asked for at the press
 * @param kind of button, as a class
 */
export const copyButton = (name: string, text: () => string | Promise<string>, kind = ''): HTMLElement => {
	const said = el('output', {});
	const button = el('button', { type: 'button', class: kind }, name);
	button.addEventListener('click', () => void copyBriefly(text(), said));
	return el('span', { class: 'copy' }, button, said);
};
