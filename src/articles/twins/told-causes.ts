/**
 * What a result tells of each cause, as data: why, how to be sure, what to do. Sources and doubts stay in the article.
 * The page fetches it before any paste (`content/causes.json`).
 */
import type { Check, Fix, Step } from '#catalog/define.ts';
import { permissions, type SetupPage, setupPages, setupWay } from '#catalog/setup.ts';
import type { Catalog, Cause } from '#catalog/types.ts';
import type { Actor } from '#catalog/vocabulary.ts';
import { type Line, type ToldBlock, toldBlocks, toldLine } from './told-text.ts';

/** A page of Setup: the way to it in words, and its address below the org's own Lightning host, where it is known. */
export type ToldPage = readonly [path: string, link?: string];

export interface ToldCheck {
	look: Line;
	/** Position in `ToldCauses.pages`. */
	page?: number;
	/** Statuses of Login History that speak for the cause. */
	statuses?: readonly string[];
	/** SOQL. */
	query?: string;
}

export interface ToldStep {
	do: Line;
	/** Position in `ToldCauses.pages` of the page to open first. */
	page?: number;
	/** A request or a command to send, as it is. */
	request?: string;
}

export interface ToldFix {
	title: string;
	actor: Actor;
	/** Only where the steps differ between the kinds of app. */
	app?: NonNullable<Fix['app']>;
	/** Names of the permissions that the actor needs. */
	needs?: readonly string[];
	/** What else the actor needs to know before. */
	note?: Line;
	steps: readonly ToldStep[];
	verify: Line;
	risk?: Line;
	undo?: Line;
}

export interface ToldCause {
	why: readonly ToldBlock[];
	/** What to ask first, where somebody may have wanted it so. */
	deliberate?: Line;
	checks: readonly ToldCheck[];
	fixes: readonly ToldFix[];
	/** Where to look when nothing helped. */
	otherwise: Line;
}

export interface ToldCauses {
	pages: readonly ToldPage[];
	/** By id. */
	causes: Readonly<Record<string, ToldCause>>;
}

const pageIds = Object.keys(setupPages);

const pageOf = (id: string | undefined): { page?: number } => (id === undefined ? {} : { page: pageIds.indexOf(id) });

/** A line under its name, where there is one. */
const line = <Key extends string>(key: Key, markdown: string | undefined): { [Name in Key]?: Line } =>
	markdown === undefined ? {} : ({ [key]: toldLine(markdown) } as { [Name in Key]?: Line });

const toldCheck = ({ look, setup, loginHistory, query }: Check): ToldCheck => ({
	look: toldLine(look),
	...pageOf(setup),
	...(loginHistory === undefined ? {} : { statuses: loginHistory }),
	...(query === undefined ? {} : { query }),
});

const toldStep = (step: Step): ToldStep =>
	'request' in step ? { do: toldLine(step.say), request: step.request } : { do: toldLine(step.do), ...pageOf(step.open) };

const toldFix = ({ title, actor, app, needs, steps, verify, risk, undo }: Fix): ToldFix => ({
	title,
	actor,
	...(app === undefined ? {} : { app }),
	...(needs?.permissions === undefined ? {} : { needs: needs.permissions.map((id) => permissions[id]) }),
	...line('note', needs?.note),
	steps: steps.map(toldStep),
	verify: toldLine(verify),
	...line('risk', risk),
	...line('undo', undo),
});

const toldCause = ({ why, deliberate, confirm, fixes, otherwise }: Cause): ToldCause => ({
	why: toldBlocks(why),
	...line('deliberate', deliberate),
	checks: confirm.map(toldCheck),
	fixes: fixes.map(toldFix),
	otherwise: toldLine(otherwise),
});

/** @throws {Error} if prose of a cause holds what a result does not show. */
export const toldCauses = ({ causes }: Catalog): ToldCauses => ({
	pages: Object.values<SetupPage>(setupPages).map((page) => (page.link === undefined ? [setupWay(page)] : [setupWay(page), page.link])),
	causes: Object.fromEntries([...causes.values()].map((cause) => [cause.id, toldCause(cause)])),
});
