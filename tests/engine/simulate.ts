/**
 * Plays the reader for every text of the catalog: each of its causes is taken as the truth in turn and the questions are
 * answered by what that cause tells; where it tells nothing the reader does not know. The player sees only the engine's
 * output: candidates, question, offered answers.
 */
import type { Catalog } from '#catalog/types.ts';
import type { Flow } from '#catalog/vocabulary.ts';
import type { Questions } from '#engine/narrow/questions.ts';
import { type Given, narrow } from '#engine/narrow.ts';
import type { Diagnosis } from '#engine/types.ts';
import { read } from './index.ts';

export interface Game {
	/** What was pasted. */
	paste: string;
	truth: string;
	/** Whether the engine lists the true cause at all. */
	listed: boolean;
	/** Questions until the true cause leads and goes on leading; undefined if it does not lead in the end. Averages over answers that fit equally well. */
	questions: number | undefined;
	/** Every question that was asked. */
	asked: ReadonlySet<string>;
}

/** Signs of a flow, as a log shows them beside an error. */
const signs: Partial<Record<Flow, string>> = {
	'web-server': 'grant_type=authorization_code',
	'refresh-token': 'grant_type=refresh_token',
	'jwt-bearer': 'grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer',
	'saml-bearer': 'grant_type=urn:ietf:params:oauth:grant-type:saml2-bearer',
	'client-credentials': 'grant_type=client_credentials',
	'username-password': 'grant_type=password',
	'token-exchange': 'grant_type=urn:ietf:params:oauth:grant-type:token-exchange',
	device: 'grant_type=device',
};

/** How often the true cause led after each number of questions, along every path of fitting answers. */
const play = (
	diagnosis: Diagnosis,
	truth: string,
	questions: Questions,
	given: readonly Given[],
	led: readonly boolean[],
): { paths: boolean[][]; asked: string[] } => {
	const { next, offered, candidates } = narrow(diagnosis, questions, given);
	const now = [...led, candidates[0]?.cause === truth];
	if (next === undefined) return { paths: [now], asked: [] };
	const fitting = questions.fitting(truth, next.id);
	const answers: (string | null)[] =
		fitting === undefined ? [null] : fitting.map((answer) => (offered.includes(answer) ? answer : 'other'));
	const games = answers.map((answer) => play(diagnosis, truth, questions, [...given, { question: next.id, answer }], now));
	return { paths: games.flatMap(({ paths }) => paths), asked: [next.id, ...games.flatMap(({ asked }) => asked)] };
};

/** After how many questions it leads for good; undefined if it does not. */
const settled = (path: readonly boolean[]): number | undefined => (path.at(-1) === true ? path.lastIndexOf(false) + 1 : undefined);

/** @returns one game for each text of the catalog with several causes and each of these causes. */
export const simulate = (catalog: Catalog, questions: Questions): Game[] =>
	catalog.errors.flatMap(({ code, texts }) =>
		texts
			.filter(({ causes }) => causes.length > 1)
			.flatMap(({ description, causes, flows }) => {
				const paste = [
					'Salesforce',
					...flows.slice(0, 1).flatMap((flow) => signs[flow] ?? []),
					JSON.stringify({ error: code, error_description: description }),
				].join('\n');
				const diagnosis = read(paste);
				return causes.map((truth): Game => {
					const { paths, asked } = play(diagnosis, truth, questions, [], []);
					const counts = paths.map(settled);
					const known = counts.filter((count) => count !== undefined);
					return {
						paste,
						truth,
						listed: diagnosis.candidates.some(({ cause }) => cause === truth),
						questions: known.length === counts.length ? known.reduce((sum, count) => sum + count, 0) / counts.length : undefined,
						asked: new Set(asked),
					};
				});
			}),
	);

/** Two causes that stand behind one text and that no question tells apart, whatever is answered. */
export const inseparable = (catalog: Catalog, { list, fitting }: Questions): [string, string][] => {
	const pairs = new Map<string, [string, string]>();
	for (const { causes } of catalog.errors.flatMap(({ texts }) => texts)) {
		for (const [at, a] of causes.entries())
			for (const b of causes.slice(at + 1)) pairs.set([a, b].sort().join(), [a, b].sort() as [string, string]);
	}
	const tellsApart = (id: string, a: string, b: string): boolean => {
		const [one, other] = [fitting(a, id), fitting(b, id)];
		return one !== undefined && other !== undefined && !one.some((answer) => other.includes(answer));
	};
	return [...pairs.values()].filter(([a, b]) => !list.some(({ id }) => tellsApart(id, a, b)));
};
