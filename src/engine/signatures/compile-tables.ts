/** Catalog → the tables that travel beside the program: what people, clients and others say, and the rules for requests. */
import type { Catalog } from '../../catalog/types.ts';
import type { ResultWords, ToldClient } from '../result-words.ts';
import { severities } from '../signatures.ts';

/** What clients print, with all that a result tells of it. */
const toldClients = ({ clients, causes }: Catalog): ToldClient[] => {
	const ids = [...causes.keys()];
	return clients.map(({ id, name, named, find, prints }) => ({
		id,
		name,
		...(named === undefined ? {} : { named }),
		find,
		words: prints.map(({ texts, means, errors, causes: behind = [], local, shared }) => ({
			texts,
			means,
			...(errors === undefined ? {} : { errors }),
			causes: behind.map((cause) => ids.indexOf(cause)),
			...(local ? { local } : {}),
			...(shared ? { shared } : {}),
		})),
	}));
};

const packRules = ({ causes, reference }: Catalog): ResultWords['tables']['rules'] => {
	const ids = [...causes.keys()];
	return reference.requestRules.map(({ id, severity, cause, decides }) => {
		const rank = severities.indexOf(severity);
		if (cause === null) return [id, rank];
		return decides ? [id, rank, ids.indexOf(cause), decides === true ? 1 : 2] : [id, rank, ids.indexOf(cause)];
	});
};

const kindsOf = ({ otherErrors, causes: all }: Catalog): ResultWords['tables']['kinds'] => {
	const ids = [...all.keys()];
	return otherErrors.map(({ name, signs, causes, advice = 0 as const }) => [
		name,
		causes?.map((id) => ids.indexOf(id)) ?? advice,
		...signs,
	]);
};

/** @returns the tables, with all that a result tells of clients. */
export const packTables = (catalog: Catalog): ResultWords['tables'] => ({
	clients: toldClients(catalog),
	said: [...catalog.causes.values()].map(({ said = [] }) => said.join()),
	synonyms: Object.entries(catalog.synonyms).map(([word, others]) => [word, ...others].join()),
	grammar: catalog.grammar,
	marks: catalog.marks.map(([kind, value, { source, flags }]) => [kind, value, source, flags]),
	providers: catalog.otherProviders.map(({ name, signs, codes = [], decisive }) => [
		name,
		decisive ? 1 : 0,
		codes.length,
		...codes,
		...signs,
	]),
	kinds: kindsOf(catalog),
	rules: packRules(catalog),
	scopes: catalog.reference.scopes.flatMap(({ names }) => names),
});
