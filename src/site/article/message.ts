/** Words to send to somebody else: ids and titles of ours, and nothing that was pasted. */

/** The role under which a message opens the page, by who fixes the cause. */
const roles: Readonly<Record<string, string>> = { 'vendor-admin': 'developer', developer: 'developer' };

const addressFor = (role: string, anchor: string): string => `${location.origin}${location.pathname}?for=${role}${anchor}`;

/**
 * @param cause the one that is probable; left out while nobody knows
 * @returns a message to whoever can fix it, from a person who cannot
 */
export const messageFor = (cause?: HTMLElement): string => {
	const shown = (document.querySelector('h1')?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
	const [fixer = 'admin'] = (cause?.dataset.who ?? 'admin').split(' ');
	return [
		'I cannot connect an app to our Salesforce, and somebody who may change its settings has to look at it.',
		`What Salesforce says: ${shown}`,
		...(cause ? [`The probable cause: ${cause.querySelector('h3')?.textContent.trim()}`] : []),
		...(cause?.classList.contains('cause--deliberate')
			? ['It may have been set on purpose. I am not asking you to undo it, only whether it is meant to stay.']
			: []),
		`How to be sure, the steps and the way back: ${addressFor(roles[fixer] ?? 'admin', cause ? `#${cause.id}` : '')}`,
		'No password and no token is in this message.',
	].join('\n\n');
};

/** What to tell the person who saw the error, once it is fixed. */
export const fixedMessage =
	'It should work now. Start again from the product, not from the old tab. If the message has changed, send me the new one: it is a step further.';
