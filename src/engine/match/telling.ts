/** What a paste tells of the causes of its failures beside their codes and messages: in words, in a request, in Login History. */
import type { Mapped } from '../mapped.ts';
import type { Context } from '../read/context.ts';
import type { Known } from '../read/known.ts';
import { namesAnother } from '../read/named.ts';
import { readSaid, type Said, sharpest } from '../read/said.ts';
import type { Recognised } from '../recognise.ts';
import { tellsCause } from '../signatures/cause-home.ts';
import type { CauseSignature, RuleSignature, SignatureIndex } from '../signatures.ts';
import type { Finding } from '../types.ts';
import { documented, type Failure, fewCauses } from './failure.ts';
import { failuresOf } from './failures.ts';

/** A call of the API at a host that serves no org's: where everybody logs in, and where pages are. And one at any other. */
const nowhere = /(?:\b(?:login|test)\.salesforce|\.lightning\.force)\.com\/services\/(?:data|apexrest|async)\//;
const somewhere = /(?<!\b(?:login|test)\.salesforce|\.lightning\.force)\.com\/services\/(?:data|apexrest|async)\//;

const externalClientApp = /external client app|\bECA\b/i;

/** Causes that Login History names for the same attempt, or a mistake in the request decides: they tell the cause best. */
const shownBy = (failures: readonly Failure[], lint: readonly Finding[], text: string, { rules }: SignatureIndex): CauseSignature[] => [
	...failures.flatMap(({ status, causes }) => (status === null ? [] : causes.slice(0, 1))),
	...[...lint.map(({ rule }) => rule), ...(nowhere.test(text) && !somewhere.test(text) ? ['api-host-not-instance-url'] : [])].flatMap(
		(rule) => {
			const { cause, decides } = rules[rule] as RuleSignature;
			return decides === 1 || (decides === 2 && externalClientApp.test(text)) ? [cause as CauseSignature] : [];
		},
	),
];

/**
 * A code without a message that we know may come with any message of its own: of these causes each counts of which the paste
 * speaks. It may stand for more than is known of it, if others send it too or it has many causes: then any cause counts.
 * @param shown causes that a request or a row of Login History shows
 * @param said what the paste says of causes; of two that share words the sharper one speaks, if this failure can have its cause
 * @returns a failure whose causes that are shown stand first, then those spoken of, then the rest, each in the order it had
 */
const tellingFirst = (failure: Failure, shown: readonly CauseSignature[], said: readonly Said[]): Failure => {
	const { error, causes } = failure;
	const all = [...causes, ...failure.elsewhere];
	const bare = error !== null && failure.codeStands && failure.message === null && failure.status === null ? error : undefined;
	const applies = (cause: CauseSignature): boolean =>
		all.includes(cause) || (bare !== undefined && (bare.shared || causes.length > fewCauses || tellsCause(bare, cause)));
	const spoken = sharpest(said.filter(({ cause }) => applies(cause))).map(({ cause }) => cause);
	const telling = [...new Set([...shown.filter(applies), ...all.filter((cause) => spoken.includes(cause)), ...spoken])];
	return { ...failure, telling, causes: [...telling, ...causes.filter((cause) => !telling.includes(cause))] };
};

/** Words of which so many are hardly ever said by chance; of fewer, those that may be said in passing. */
const enough = 4;
const fewest = 3;

/** A few words of a message within a sentence may be everyday words: they are meant, perhaps. */
const inPassing = (known: readonly Known[], context: Context): Failure[] =>
	failuresOf(known, context, fewest)
		.filter(documented)
		.map((failure) => ({ ...failure, certainty: 'doubtful' }));

/** @returns the failures in the order of trust, and what is said of their causes; of no failure, whatever is said */
export const tellingOf = (
	whole: Mapped,
	{ known, own, sightings, context, isOtherKind }: Recognised,
	lint: readonly Finding[],
	index: SignatureIndex,
): { failures: readonly Failure[]; said: readonly Said[] } => {
	const firm = failuresOf(known, context, enough);
	// A failure of another kind has circumstances of its own. Where nobody is named, it is Salesforce that people come here for.
	const isSalesforce = context.provider === 'salesforce' || (context.provider === 'unknown' && !namesAnother(whole.text, index));
	const isOurs = isSalesforce && !context.isOtherLogin && !isOtherKind;
	const isPassing = firm.length === 0 && isOurs && context.provider === 'salesforce';
	const found = isPassing ? inPassing(known, context) : firm;
	// Short messages, statuses and the words of tools are everyday words as well, where they are not meant.
	const meant = new Set([...found.flatMap(({ from }) => from), ...own].map(({ name }) => name));
	const printed = sightings.filter(({ what }) => meant.has(what.name));
	const said = found.length > 0 || isOurs ? readSaid(whole, printed, index) : [];
	const shown = shownBy(found, lint, whole.text, index);
	const failures = found.map((failure) => tellingFirst(failure, shown, said));
	// What somebody tells of is more than what stands there in passing.
	if (firm.length === 0 && said.length > 0 && failures.every(({ telling }) => telling.length === 0))
		return { failures: [], said: sharpest(said) };
	return { failures, said: said.filter(({ cause }) => failures.some(({ telling }) => telling.includes(cause))) };
};
