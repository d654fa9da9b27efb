/** One cause, told in full: why, how to be sure, what to do, and where to look next. */
import type { Check, ClientWords } from '#catalog/define.ts';
import type { Cause } from '#catalog/types.ts';
import { appKinds, certainties } from '#catalog/vocabulary.ts';
import { actorWords } from './actors.ts';
import { disagreementAsides } from './disagreements.ts';
import { fixesBlocks } from './fix.ts';
import { type Block, bullets, code, element, fence, heading, joined, opened, paragraph, phrase, plain, prose, strong } from './md.ts';
import { setupPath } from './setup-path.ts';

const checkBlocks = ({ look, setup, loginHistory = [], query }: Check): Block[] => [
	...(setup === undefined ? prose(look) : opened([setupPath(setup), ':'], look)),
	...(loginHistory.length > 0
		? [
				paragraph(
					'The status in Login History is ',
					...joined(
						loginHistory.map((status) => [code(status)]),
						' or ',
					),
					'.',
				),
			]
		: []),
	...(query === undefined ? [] : [fence('sql', query)]),
];

const clientWordsBlocks = ({ text, client }: ClientWords): Block[] => [paragraph(`In ${client} this cause shows as `, code(text), '.')];

/** A neighbour as the component reads it: its id and its title. */
const neighbour = (name: 'previous' | 'next', cause: Cause | undefined): Record<string, readonly [id: string, title: string]> =>
	cause === undefined ? {} : { [name]: [cause.id, plain(cause.title)] };

/**
 * @param previous the cause above this one on the page, if there is one
 * @returns the section of a cause; its anchor is the cause's id.
 */
export const causeBlock = (cause: Cause, previous: Cause | undefined, next: Cause | undefined): Block =>
	element(
		'Cause',
		{
			id: cause.id,
			who: cause.whoFixes,
			reviewed: cause.reviewed,
			...neighbour('previous', previous),
			...neighbour('next', next),
			...(cause.deliberate === undefined ? {} : { deliberate: true }),
		},
		[
			heading(3, ...phrase(cause.title)),
			bullets([
				[paragraph(strong('Who can fix it:'), ` ${actorWords(cause.whoFixes, 'then')}`)],
				[paragraph(strong('Kind of app:'), ` ${appKinds[cause.appKind]}`)],
				[paragraph(strong('How sure we are:'), ` ${certainties[cause.certainty]}`)],
			]),
			...prose(cause.why),
			...disagreementAsides(cause.disagreements),
			heading(4, 'How to be sure'),
			bullets([...cause.confirm.map(checkBlocks), ...(cause.clientWords ?? []).map(clientWordsBlocks)]),
			...(cause.deliberate === undefined
				? []
				: [element('Aside', { type: 'caution', title: 'Ask before you change it' }, prose(cause.deliberate))]),
			...fixesBlocks(cause.fixes),
			...opened([strong('If it did not help.')], cause.otherwise),
		],
	);
