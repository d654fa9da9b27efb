/**
 * The house rules of form: each entry has its fields, none besides, and names of closed sets that exist. The types say the
 * same, but nothing checks them when the generator runs; the compiler sees to it that these tables have every field.
 */
import type {
	CauseInput,
	Check,
	ClientInput,
	ClientWords,
	Disagreement,
	ErrorInput,
	ErrorText,
	Fix,
	OwnWords,
	Specimen,
	Step,
} from './define.ts';
import { day, each, exact, type Field, flag, form, may, oneOf, prose, record, some, wants } from './form.ts';
import { permissions, setupPages } from './setup.ts';
import type { Slip } from './slip.ts';
import { actors, appKinds, causeGroups, certainties, families, flows, surfaces, witnesses } from './vocabulary.ts';

const surface = oneOf('surface', Object.keys(surfaces));
const certainty = oneOf('certainty', Object.keys(certainties));
const actor = oneOf('actor', Object.keys(actors));
const setup = oneOf('Setup page', Object.keys(setupPages));
// Whether ids of entries and of sources exist is for rules.ts to say, which has the whole catalog.
const ids = each(prose);

const clientWords = each(form<ClientWords>({ text: prose, client: prose, sources: ids }));
const disagreements = each(form<Disagreement>({ claim: prose, who: prose, advice: prose }));

const text = form<ErrorText>({
	description: exact,
	where: some(surface),
	flows: some(oneOf('flow', Object.keys(flows))),
	causes: ids,
	shared: may(wants("true or 'alone'", (value) => value === true || value === 'alone')),
	certainty,
	causesCertainty: may(certainty),
	sources: ids,
	note: may(prose),
});

const error = form<ErrorInput>({
	code: prose,
	aliases: may(ids),
	codeIsOurs: may(flag),
	shared: may(flag),
	family: oneOf('family', families),
	title: prose,
	summary: prose,
	meaning: prose,
	retry: form<ErrorInput['retry']>({ again: oneOf('retry', ['never', 'after-fix', 'later']), why: prose }),
	texts: some(text),
	pagePerText: may(flag),
	clientWords: may(clientWords),
	lookAlikes: may(each(form<{ slug: string; difference: string }>({ slug: prose, difference: prose }))),
	related: may(ids),
	disagreements: may(disagreements),
	specimens: may(each(form<Specimen>({ paste: prose, where: surface, cause: may(prose) }))),
	retired: may(prose),
	reviewed: day,
});

const told = form<Extract<Step, { do: string }>>({ open: may(setup), do: prose });
const language = oneOf('language', ['http', 'bash', 'json', 'text']);
const request = form<Extract<Step, { request: string }>>({ request: prose, language, say: prose });
const step: Field = (value, at, file) =>
	(typeof value === 'object' && value !== null && 'request' in value ? request : told)(value, at, file);

const cause = form<CauseInput>({
	title: prose,
	group: oneOf('group', Object.keys(causeGroups)),
	appKind: oneOf('kind of app', Object.keys(appKinds)),
	whoFixes: some(actor),
	tell: prose,
	why: prose,
	deliberate: may(prose),
	confirm: some(form<Check>({ look: prose, setup: may(setup), loginHistory: may(ids), query: may(prose) })),
	tells: may(record(some(prose))),
	said: may(ids),
	saidSources: may(ids),
	fixes: some(
		form<Fix>({
			title: prose,
			actor,
			app: may(oneOf('kind of app', ['connected-app', 'external-client-app'])),
			needs: may(
				form<NonNullable<Fix['needs']>>({ permissions: may(each(oneOf('permission', Object.keys(permissions)))), note: may(prose) }),
			),
			steps: some(step),
			verify: prose,
			risk: may(prose),
			undo: may(prose),
		}),
	),
	otherwise: prose,
	clientWords: may(clientWords),
	disagreements: may(disagreements),
	certainty,
	sources: some(prose),
	reviewed: day,
});

const client = form<ClientInput>({
	name: prose,
	named: may(ids),
	find: prose,
	prints: some(
		form<OwnWords>({
			texts: some(prose),
			means: prose,
			errors: may(ids),
			causes: may(ids),
			local: may(flag),
			shared: may(flag),
			witness: oneOf('witness', Object.keys(witnesses)),
			sources: some(prose),
		}),
	),
	reviewed: day,
});

const forms = { errors: error, causes: cause, clients: client };

/**
 * @param folder that of the entry
 * @param entry the default export of its file
 * @returns every slip in the form of one entry
 */
export const checkForm = (folder: keyof typeof forms, name: string, entry: unknown): Slip[] => {
	const file = `${folder}/${name}.ts`;
	return entry === undefined
		? [{ file, rule: 'it has no default export', repair: 'begin the entry with `export default`, as its neighbours do' }]
		: forms[folder](entry, '', file);
};
