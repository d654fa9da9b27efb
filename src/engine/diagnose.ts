/** The engine's one entry point: redact → unwrap → read → match → lint. It never throws and always says why. */
import { causeHome } from './cause-home.ts';
import { contextOf } from './context.ts';
import { asEvidence } from './evidence.ts';
import { type Failure, saidFirst } from './failure.ts';
import { failuresOf } from './failures.ts';
import { groupsOf } from './groups.ts';
import { lintRequests, readRequests } from './lint/lint.ts';
import { causeAt } from './lookup.ts';
import type { Mapped } from './mapped.ts';
import { candidatesOf } from './match.ts';
import { causesBehind, ownWordsOf, provenWords } from './own-words.ts';
import { byTrust } from './rank.ts';
import { readCut } from './read/cut.ts';
import { type Known, type Other, type Own, readKnown } from './read/known.ts';
import { readMarks } from './read/marks.ts';
import { readSaid, type Said } from './read/said.ts';
import { readTypos } from './read/typos.ts';
import { readUnknown } from './read/unknown.ts';
import { redact } from './redact.ts';
import type { TagKey } from './tags.ts';
import type { Candidate, Diagnosis, Evidence, Finding, Kind, Provider, SignatureIndex } from './types.ts';
import { joinLines } from './unwrap/breaks.ts';
import { unwrap } from './unwrap.ts';

/** A paste longer than this is read up to here; the rest is not shown either. In UTF-16 units. */
export const longestPaste = 20_000_000;

/** Without a failure, what is wrong with a request is the answer. */
const fromLint = (lint: readonly Finding[], provider: Provider, index: SignatureIndex): Candidate[] => {
	const causes = [...new Set(lint.flatMap(({ cause, severity }) => (cause !== null && severity !== 'info' ? [cause] : [])))];
	return causes.flatMap((cause): Candidate[] => {
		const home = causeHome(cause, index);
		const isMistake = lint.some((finding) => finding.cause === cause && finding.severity === 'error');
		const certainty = isMistake && provider === 'salesforce' ? 'likely' : 'possible';
		return home === undefined ? [] : [{ code: null, cause, certainty, because: [], ...home }];
	});
};

/** Without a failure, what the paste says of the circumstances is all there is: words of a person, so never more than possible. */
const fromSaid = (said: readonly Said[], first: number, index: SignatureIndex): Candidate[] =>
	said.flatMap(({ cause }, at): Candidate[] => {
		const { id } = causeAt(index, cause);
		const home = causeHome(id, index);
		return home === undefined ? [] : [{ code: null, cause: id, certainty: 'possible', because: [first + at], ...home }];
	});

/** Several codes are to be trusted alike. */
const isTie = ([first, second]: readonly Failure[], trust: (a: Failure, b: Failure) => number): boolean =>
	first !== undefined && second !== undefined && first.error !== second.error && trust(first, second) === 0;

const kindOf = (
	failures: readonly Failure[],
	trust: (a: Failure, b: Failure) => number,
	candidates: readonly Candidate[],
	diagnosis: Omit<Diagnosis, 'kind'>,
): Kind => {
	const has = (kind: Evidence['kind']): boolean => diagnosis.evidence.some((one) => one.kind === kind);
	if (diagnosis.provider === 'other') return 'other';
	if (isTie(failures, trust)) return 'tie';
	if (failures.length > 0) return candidates[0]?.cause !== null && candidates[0]?.certainty !== 'possible' ? 'cause' : 'code';
	if (diagnosis.lint.some(({ severity }) => severity !== 'info')) return 'request';
	if (diagnosis.ownWords.length > 0 && !has('other-error')) return 'client';
	if (has('unfinished')) return 'unfinished';
	if (diagnosis.requests.length > 0) return 'request';
	if (has('success')) return 'success';
	return diagnosis.secrets.length > 0 && /^(?:‹[^‹›]*›|[^‹\P{P}]|\s)*$/u.test(diagnosis.cleaned) ? 'secrets' : 'unknown';
};

/**
 * Diagnoses a paste.
 * @param paste anything at all, as it was pasted
 * @param index compiled from the catalog
 * @param now the present time in milliseconds, for assertions that have expired
 * @param key of the tags by which equal hidden values can be told
 */
export const diagnose = (paste: string, index: SignatureIndex, now: number = Date.now(), key?: TagKey): Diagnosis => {
	const { cleaned, secrets, layers = unwrap(cleaned) } = redact(paste.slice(0, longestPaste), key);
	if (paste.trim() === '')
		return {
			kind: 'nothing',
			provider: 'unknown',
			candidates: [],
			failures: [],
			ownWords: [],
			evidence: [],
			lint: [],
			requests: [],
			secrets,
			cleaned,
		};
	const [whole] = layers as [Mapped];
	const joined = joinLines(whole);
	const { known: read, sightings } = readKnown(cleaned, joined === whole ? layers : [...layers, joined], index);
	const isOther = (one: Known): one is Other => 'other' in one;
	const isOwn = (one: Known): one is Own => one.kind === 'own-words';
	const [things, others] = [read.filter((one) => !isOther(one) && !isOwn(one)), read.filter(isOther)];
	const own = provenWords(cleaned, read.filter(isOwn), index);
	// A slip of the keyboard is looked for only where nothing else was recognised.
	const known: readonly Known[] = things.length > 0 || own.length > 0 ? things : readTypos(whole, index);
	const printed = own.map((one) => asEvidence(one, index));
	const marks = [...others.map((one) => asEvidence(one, index)), ...readMarks(layers)];
	const news = [...readUnknown(layers, sightings.length > 0 ? sightings : known), ...readCut(cleaned, known)];
	const context = contextOf(cleaned, layers, marks, known, sightings, secrets, index);
	const found = failuresOf(known, index, context);
	// A failure of another kind has circumstances of its own.
	const isOtherKind = others.some(({ kind }) => kind === 'other-error');
	const isOurs = context.provider === 'salesforce' && !context.isOtherLogin && !isOtherKind;
	const said = found.length > 0 || isOurs ? readSaid(whole, sightings, index) : [];
	const failures = found.map((failure) => saidFirst(failure, said));
	const requests = readRequests(cleaned, layers);
	const lint = lintRequests(cleaned, requests, index, now);
	const words = failures.length > 0 ? said.filter(({ cause }) => failures.some((failure) => failure.said.includes(cause))) : said;
	const evidence = [
		...known.map((one) => asEvidence(one, index)),
		...words.map(({ start, end }): Evidence => ({ kind: 'said', value: cleaned.slice(start, end), start, end })),
		...printed,
		...marks,
		...news,
	];
	const evidenceOf = ({ from }: Failure, cause: number): number[] => [
		...from.map((one) => known.indexOf(one)),
		...words.flatMap((one, at) => (one.cause === cause ? [known.length + at] : [])),
	];
	const linted = fromLint(lint, context.provider, index);
	const behind = isOtherKind ? [] : causesBehind(own, (one) => evidence.indexOf(printed[own.indexOf(one)] as Evidence), index);
	const candidates =
		failures.length > 0
			? candidatesOf(failures, context, news, evidenceOf, index)
			: linted.length > 0
				? linted
				: [...fromSaid(words, known.length, index), ...behind].filter(
						({ cause }, at, list) => list.findIndex((one) => one.cause === cause) === at,
					);
	const groups = groupsOf(cleaned, sightings, failures, context, index);
	const ownWords = ownWordsOf(cleaned, own, marks, index);
	const diagnosis = { provider: context.provider, candidates, failures: groups, ownWords, evidence, lint, requests, secrets, cleaned };
	return { kind: kindOf(failures, byTrust(index, context), candidates, diagnosis), ...diagnosis };
};
