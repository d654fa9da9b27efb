/** Words of a tool's own: whose they are, what they mean, and where Salesforce's stand. */
import type { Diagnosis, OwnWords } from '#engine/types.ts';
import { el, heading } from './dom.ts';
import { inlineMarkdown } from './inline-markdown.ts';
import type { Names } from './names.ts';
import { linkTo, type Place } from './place.ts';
import type { Labels } from './words.ts';

type Told = NonNullable<ReturnType<Names['own']>>;

/** Where Salesforce's own words lead they need not be found. */
export const areBeside = ({ kind }: Diagnosis): boolean => kind === 'cause' || kind === 'code' || kind === 'tie';

const item = ({ text, by }: OwnWords, { means, find }: Told, isBeside: boolean, { ownWords: words }: Labels): HTMLElement[] => {
	const where = find === undefined ? [words.local] : [el('strong', {}, words.find), ' ', ...inlineMarkdown(find)];
	return [
		el('dt', {}, el('code', {}, text), ` ${by}`),
		el('dd', {}, ...inlineMarkdown(means)),
		...(isBeside ? [] : [el('dd', {}, ...where)]),
	];
};

/** @returns the section; nothing where the text has only words of Salesforce, or of another provider. */
export const ownWords = (diagnosis: Diagnosis, { own: tell, labels }: Names, place: Place): HTMLElement[] => {
	const told = diagnosis.ownWords.flatMap((words) => {
		const telling = tell(words);
		return telling === undefined ? [] : [{ words, telling }];
	});
	const [first] = told;
	if (first === undefined || diagnosis.kind === 'other') return [];
	const { title, more } = labels.ownWords;
	return [
		el(
			'section',
			{ class: 'own-words' },
			heading(place.level + 1, {}, title),
			el('dl', {}, ...told.flatMap(({ words, telling }) => item(words, telling, areBeside(diagnosis), labels))),
			el('a', { href: linkTo(`/reference/what-tools-print/#${first.telling.id}`, place) }, more),
		),
	];
};
