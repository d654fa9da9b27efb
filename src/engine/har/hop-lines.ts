/** The hops of a recording as lines for a terminal. */
import type { Har, Hop } from './types.ts';

/** What a hop says, in the words of the file. */
const sayingWords = ({ failure }: Hop): string =>
	failure === null ? '' : [failure.code, failure.text].filter((part) => part !== '').join(': ') || 'failed';

/** @returns a line for each hop, the first that fails marked, ending with a line break. */
export const hopLines = ({ hops, left, root, hosts }: Har): string => {
	if (hops.length === 0)
		return `No request to a Salesforce login or token address. Hosts: ${hosts.map(([host, count]) => `${host} (${count})`).join(', ')}.\n`;
	const lines = hops.map((hop, at) =>
		[at === root ? '>' : ' ', hop.time, hop.step.padEnd(10), String(hop.status).padStart(3), hop.address, sayingWords(hop)]
			.join(' ')
			.trimEnd(),
	);
	const isSettled = root === -1 && hops.some(({ failure }) => failure !== null);
	const notes = [
		...(left > 0 ? [`  … and ${left} more`] : []),
		...(isSettled ? ['An earlier try failed, the last one came back to the app.'] : []),
	];
	return `${[...lines, ...notes].join('\n')}\n`;
};
