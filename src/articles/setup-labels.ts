/** What Setup writes on its buttons, fields and choices, as the causes name it in bold, each with the cause that tells most of it. */
import type { Catalog, Cause } from '#catalog/types.ts';

/** Bold words of a cause, as often as it says them. A way to a page of Setup is no label. */
export const boldLabels = (texts: readonly (string | undefined)[]): string[] =>
	texts.flatMap((text = '') => [...text.matchAll(/\*\*([^*]+)\*\*/g)].flatMap(([, words = '']) => (words.includes(' > ') ? [] : [words])));

const stepsOf = ({ fixes }: Cause): string[] => fixes.flatMap(({ steps }) => steps.map((step) => ('request' in step ? step.say : step.do)));

const besideSteps = ({ tell, why, confirm, fixes, otherwise }: Cause): (string | undefined)[] => [
	tell,
	why,
	...confirm.map(({ look }) => look),
	...fixes.flatMap(({ verify, risk, undo }) => [verify, risk, undo]),
	otherwise,
];

const times = (label: string, said: readonly string[]): number => said.filter((one) => one === label).length;

/** How often the names of the cause and of its fixes hold the label, also where they bend it: "blocked" for **Block**. */
const named = ({ title, fixes }: Cause, label: string): number =>
	[title, ...fixes.map((fix) => fix.title)].filter((name) => ` ${name}`.toLowerCase().includes(` ${label.toLowerCase()}`)).length;

/** Of how many messages the cause is the first, up to a few: one that is often met comes before one that is rare. */
const isMet = ({ errors }: Catalog, id: string): number =>
	Math.min(4, errors.flatMap(({ messages }) => messages).filter(({ causes }) => causes[0] === id).length);

/** What is used in a step comes before what is only spoken of; of equals the cause that speaks of least beside it. */
const weight = (cause: Cause, label: string, catalog: Catalog): number => {
	const done = boldLabels(stepsOf(cause));
	const said = [...done, ...boldLabels(besideSteps(cause))];
	const spoken = times(label, said);
	return (done.includes(label) ? 100 : 0) + spoken + 3 * named(cause, label) + isMet(catalog, cause.id) + spoken / (said.length + 1);
};

/** @returns the labels, each with the cause that tells most of it */
export const setupLabels = (catalog: Catalog): Map<string, Cause> => {
	const best = new Map<string, { cause: Cause; most: number }>();
	for (const cause of catalog.causes.values()) {
		for (const label of new Set(boldLabels([...stepsOf(cause), ...besideSteps(cause)]))) {
			const most = weight(cause, label, catalog);
			if (most > (best.get(label)?.most ?? 0)) best.set(label, { cause, most });
		}
	}
	return new Map([...best].map(([label, { cause }]) => [label, cause]));
};
