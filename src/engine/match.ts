/** Failures → candidates, the sharpest first. Ranking reads like specificity; there are no weights to tune. */

import { codeOf, documented, type Failure, fewCauses } from './match/failure.ts';
import type { Proof } from './match/proof.ts';
import type { Context } from './read/context.ts';
import { places } from './read/place.ts';
import { causeHome, tellsCause } from './signatures/cause-home.ts';
import type { CauseSignature, ErrorSignature } from './signatures.ts';
import type { Candidate, Evidence, Sureness } from './types.ts';

/** More candidates than this help nobody, unless one failure has as many causes. */
const most = 12;
/** Of more codes than this in one paste none is sure. */
const mostCodes = 5;

/** The page that tells a cause to a reader who has this failure: that of its message, else that of the cause, else the article. */
const hrefOf = ({ message }: Failure, cause: CauseSignature, article: ErrorSignature): string => {
	const own = message?.error === article ? message.path : undefined;
	return own === undefined ? causeHome(cause, [article]).href : `${own}#${cause.id}`;
};

/** The article that tells this cause: that of the code if it does, else that of the message, else the cause's own home. */
const articleOf = ({ error, message }: Failure, cause: CauseSignature): ErrorSignature =>
	[error, message?.error].find((one) => one && tellsCause(one, cause)) ?? cause.home;

/** How sure the leading cause of a failure is, taken by itself. */
const leading = (failure: Failure): Sureness => {
	const alone = failure.causes.length + failure.elsewhere.length === 1;
	// What somebody says is no proof: it makes a cause likely only behind a documented message, and not beside another that is said.
	if (failure.telling.length > 0 && !alone)
		return documented(failure) && failure.message !== null && failure.telling.length === 1 ? 'likely' : 'possible';
	if (!documented(failure)) return alone && failure.codeStands ? 'likely' : 'possible';
	if (alone) return failure.message !== null && !failure.cut ? 'exact' : 'likely';
	return failure.message !== null && failure.causes.length <= fewCauses ? 'likely' : 'possible';
};

/** What keeps an answer from being more than possible, however well it fits. */
const isCapped = (failure: Failure, context: Context, news: readonly Evidence[]): boolean => {
	if (context.provider !== 'salesforce' || context.isOtherLogin || context.isReport) return true;
	// Words that anybody prints prove nothing without their code.
	if (failure.message !== null) return !failure.codeStands && failure.message.shared === true;
	// Nor does a code that comes with a text that Salesforce is not known to send: it may say something new of it, unless its words
	// tell of the cause. A shared code is then probably somebody else's, as it may be in running text.
	const isShared = failure.error?.shared === true;
	const isNew = news.some(({ kind }) => kind === 'unknown-text');
	return (isNew && (isShared || failure.telling.length === 0)) || (isShared && failure.place > places.field);
};

/** Takes one from each in turn, so that no failure's leader stands behind another's last cause. */
const deal = <Item>(hands: readonly (readonly Item[])[]): Item[] => {
	const [first = [], ...rest] = hands;
	return [...first.slice(0, 3), ...rest.flatMap((hand) => hand.slice(0, 1)), ...first.slice(3), ...rest.flatMap((hand) => hand.slice(1))];
};

/**
 * @param news codes and texts that the index does not know
 */
export const candidatesOf = (failures: readonly Failure[], context: Context, news: readonly Evidence[], proof: Proof): Candidate[] => {
	// A text that tells of so many codes is a list of them more often than a log.
	const isList = new Set(failures.map(({ error }) => error)).size > mostCodes;
	const hands = failures.map((failure) =>
		[...new Set([...failure.causes, ...failure.elsewhere])].map((cause, rank) => ({ failure, cause, rank })),
	);
	const enough = Math.max(most, ...hands.slice(0, 1).map(({ length }) => length));
	const found = new Map<string, Candidate>();
	const told = new Set<CauseSignature>();
	for (const { failure, cause, rank } of deal(hands)) {
		const article = articleOf(failure, cause);
		const { slug } = failure.error ?? article;
		const place = `${slug}#${cause.id}`;
		// The same fix again is of no use, unless it is the first for another code.
		if (found.has(place) || (rank > 0 && told.has(cause))) continue;
		told.add(cause);
		found.set(place, {
			code: codeOf(failure),
			slug,
			cause: cause.id,
			certainty: rank > 0 || isList || isCapped(failure, context, news) ? 'possible' : leading(failure),
			href: hrefOf(failure, cause, article),
			because: proof.behind(failure, cause),
		});
		if (found.size === enough) break;
	}
	return [...found.values()];
};
