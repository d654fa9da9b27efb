/** @returns an element with its text and its class. Nothing here reads HTML from a string. */
export const element = <Name extends keyof HTMLElementTagNameMap>(name: Name, text = '', className = ''): HTMLElementTagNameMap[Name] => {
	const made = document.createElement(name);
	made.textContent = text;
	if (className !== '') made.className = className;
	return made;
};

/** @returns a button that runs when it is pressed. */
export const button = (text: string, run: () => void): HTMLButtonElement => {
	const made = element('button', text);
	made.type = 'button';
	made.addEventListener('click', run);
	return made;
};

/** @returns a link with its text. */
export const link = (text: string, href: string): HTMLAnchorElement => {
	const made = element('a', text);
	made.href = href;
	return made;
};

/**
 * Copies a text and says whether it went well.
 * @param instead what the reader can do where the browser refuses
 */
export const copy = async (text: string, said: HTMLElement, done: string, instead = ''): Promise<void> => {
	try {
		await navigator.clipboard.writeText(text);
		said.textContent = done;
	} catch {
		said.textContent = `The browser did not allow it. ${instead}`;
	}
};
