/** Failures → candidates, the sharpest first. Ranking reads like specificity; there are no weights to tune. */
import type { Context } from './context.ts';
import type { Failure } from './failure.ts';
import { places } from './read/place.ts';
import type { Candidate, Evidence, SignatureIndex, Sureness } from './types.ts';

/** More candidates than this help nobody. */
const most = 12;
/** With more causes than this behind one message, its leader is no more than possible. */
const fewCauses = 6;

/** The page that tells a cause to a reader who has this failure. */
const hrefOf = (failure: Failure, cause: number | null, slug: string, index: SignatureIndex): string => {
	const id = cause === null ? '' : `#${index.causes[cause]?.id ?? ''}`;
	const error = index.errors.findIndex((one) => one.slug === slug);
	const message = failure.message?.error === error ? index.errors[error]?.messages[failure.message.message] : undefined;
	const home = cause === null ? undefined : index.errors[error]?.homes?.[cause];
	return `${message?.path ?? home ?? `/errors/${slug}/`}${id}`;
};

const tells = (error: number, cause: number, index: SignatureIndex): boolean =>
	(index.errors[error]?.messages ?? []).some(({ readings }) => readings.some(({ causes }) => causes.includes(cause)));

/** The article that tells this cause: that of the code if it does, else that of the message, else the cause's own home. */
const articleOf = (failure: Failure, cause: number | null, index: SignatureIndex): number => {
	const articles = [failure.error, failure.message?.error].filter((error): error is number => error !== null && error !== undefined);
	if (cause === null) return articles[0] ?? 0;
	return articles.find((error) => tells(error, cause, index)) ?? index.causes[cause]?.home ?? 0;
};

const documented = (failure: Failure): boolean => failure.certainty === 'official' || failure.certainty === 'several';

/** How sure the leading cause of a failure is, taken by itself. */
const leading = (failure: Failure): Sureness => {
	const alone = failure.causes.length === 1;
	if (!documented(failure)) return alone && failure.codeStands ? 'likely' : 'possible';
	if (alone) return failure.message !== null && !failure.cut ? 'exact' : 'likely';
	return failure.message !== null && failure.causes.length <= fewCauses ? 'likely' : 'possible';
};

/** What keeps an answer from being more than possible, however well it fits. */
const isCapped = (failure: Failure, context: Context, news: readonly Evidence[], index: SignatureIndex): boolean =>
	context.provider !== 'salesforce' ||
	context.isOtherLogin ||
	// Words that anybody prints prove nothing without their code.
	(failure.message !== null &&
		!failure.codeStands &&
		index.errors[failure.message.error]?.messages[failure.message.message]?.shared === true) ||
	// Nor does a shared code that stands in running text.
	(failure.message === null &&
		failure.error !== null &&
		index.errors[failure.error]?.shared === true &&
		failure.place > places.indexOf('field')) ||
	// A shared code with a description that Salesforce is not known to send is probably somebody else's.
	(failure.message === null &&
		failure.error !== null &&
		index.errors[failure.error]?.shared === true &&
		news.some(({ kind }) => kind === 'unknown-text'));

/** Takes one from each in turn, so that no failure's leader stands behind another's last cause. */
const deal = <Item>(hands: readonly (readonly Item[])[]): Item[] => {
	const [first = [], ...rest] = hands;
	return [...first.slice(0, 3), ...rest.flatMap((hand) => hand.slice(0, 1)), ...first.slice(3), ...rest.flatMap((hand) => hand.slice(1))];
};

/**
 * @param evidenceOf position in the evidence of each thing that a failure was made from
 * @param news codes and texts that the index does not know
 */
export const candidatesOf = (
	failures: readonly Failure[],
	context: Context,
	news: readonly Evidence[],
	evidenceOf: (failure: Failure) => readonly number[],
	index: SignatureIndex,
): Candidate[] => {
	const hands = failures.map((failure) => {
		const capped = isCapped(failure, context, news, index);
		const causes = failure.causes.length > 0 ? failure.causes : [null];
		return causes.map((cause, rank): Candidate => {
			const article = index.errors[articleOf(failure, cause, index)];
			const own = failure.error === null ? undefined : index.errors[failure.error];
			const slug = own?.slug ?? article?.slug ?? '';
			return {
				code: failure.status ?? (own === undefined || own.ours ? null : own.code),
				slug,
				cause: cause === null ? null : (index.causes[cause]?.id ?? null),
				certainty: rank > 0 || capped ? 'possible' : cause === null ? 'likely' : leading(failure),
				href: hrefOf(failure, cause, article?.slug ?? slug, index),
				because: evidenceOf(failure),
			};
		});
	});
	const seen = new Set<string>();
	return deal(hands)
		.filter(({ slug, cause }) => !seen.has(`${slug}#${cause}`) && seen.add(`${slug}#${cause}`))
		.slice(0, most);
};
