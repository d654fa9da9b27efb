/** Every status of Login History with what it points to, and how to read the page. */
import type { LoginStatus } from '#catalog/login-history.ts';
import type { Catalog, ErrorEntry } from '#catalog/types.ts';
import { certainties } from '#catalog/vocabulary.ts';
import { causeLinkFrom } from '../cause-link.ts';
import { type Block, bullets, code, fence, heading, type Inline, joined, link, paragraph, phrase, prose, strong, table } from '../md.ts';
import { setupPath } from '../setup-path.ts';
import type { ReferencePage } from './reference-page.ts';

const file = 'login-history.ts';

/** The headings under which the statuses stand, by the event code that they share their text with. */
const groups = [
	{ title: 'OAuth', holds: ({ eventCodes = [] }: LoginStatus) => eventCodes.some((event) => event.startsWith('LOGIN_OAUTH_')) },
	{ title: 'SAML', holds: ({ eventCodes = [] }: LoginStatus) => eventCodes.some((event) => event.startsWith('LOGIN_SAML_')) },
	{ title: 'Any login', holds: ({ eventCodes = [] }: LoginStatus) => eventCodes.length > 0 },
	{ title: 'Without an event code', holds: () => true },
] as const;

/** The entry of a code that the client is shown, where it has one. */
const errorShown = ({ errors }: Catalog, shown: string): ErrorEntry | undefined => errors.find((error) => error.code === shown);

const shownCode = (catalog: Catalog, shown: string): Inline => {
	const error = errorShown(catalog, shown);
	return error === undefined ? code(shown) : link(`/errors/${error.slug}/`, code(shown));
};

const row = (catalog: Catalog, status: LoginStatus): Inline[][] => {
	const doubt = status.certainty === 'official' ? [] : [[`. ${certainties[status.certainty]}`]];
	const also = [
		...(status.aliases ?? []).map((alias) => [', also ', code(alias)]),
		...(status.eventCodes ?? []).map((event) => ['; event log ', code(event)]),
	];
	const shown = status.clientSees.flatMap((one) => errorShown(catalog, one)?.slug ?? []);
	const causes = status.causes.map((id) => [causeLinkFrom(catalog, id, file, shown)]);
	return [
		[code(status.status), ...also.flat(), ...doubt.flat()],
		causes.length > 0 ? joined(causes, '; ') : ['No cause of a failed connection is known for it'],
		status.clientSees.length > 0
			? joined(
					status.clientSees.map((one) => [shownCode(catalog, one)]),
					', ',
				)
			: ['Not known'],
		[certainties[status.causesCertainty]],
	];
};

const reading = (catalog: Catalog): Block[] => {
	const { loginHistoryPage: page, loginReadings } = catalog.reference;
	const readings = loginReadings.map(({ look, means, causes, certainty }): Block[] => [
		paragraph(strong(`${look}.`), ' ', ...phrase(means), ` ${certainties[certainty]}.`),
		...(causes.length === 0 ? [] : [bullets(causes.map((id) => [paragraph(causeLinkFrom(catalog, id, 'login-reading.ts'))]))]),
	]);
	return [
		heading(2, 'How to read it'),
		paragraph('Open ', setupPath('loginHistory'), '. ', ...phrase(page.what)),
		...prose(page.columns),
		...(readings.length === 0 ? [] : [bullets(readings)]),
		heading(3, 'With a query'),
		...prose(page.queryNote),
		fence('sql', page.query),
	];
};

const tables = (catalog: Catalog): Block[] => {
	const byGroup = Map.groupBy(catalog.loginHistory, (status) => groups.find(({ holds }) => holds(status))?.title ?? '');
	return groups.flatMap(({ title }) => {
		const statuses = byGroup.get(title) ?? [];
		return statuses.length === 0
			? []
			: [
					heading(2, title),
					table([
						[['Status'], ['What it points to'], ['What the app is shown'], ['How sure of that']],
						...statuses.map((status) => row(catalog, status)),
					]),
				];
	});
};

/** @returns the page about Login History. */
export const loginHistoryPage = (catalog: Catalog): ReferencePage => ({
	name: 'login-history',
	title: 'Login History, status by status',
	label: 'Login History',
	description:
		'Every status that Login History prints, the codes of event logs, what each points to, and what the app was shown at that moment.',
	from: file,
	body: [
		paragraph(
			'Salesforce documents the words of a status, unless something else stands with it, and no more. What it points to is mostly our reading; the last column says how sure it is. ',
			strong('Compare the words to the letter.'),
			' Statuses marked as doubtful stand here so that they are found, and nothing should be concluded from them.',
		),
		...reading(catalog),
		...tables(catalog),
	],
	sources: [
		...catalog.loginHistory.flatMap(({ sources }) => sources),
		...catalog.reference.loginReadings.flatMap(({ sources }) => sources),
		...catalog.reference.loginHistoryPage.sources,
	],
});
