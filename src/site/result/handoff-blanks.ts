/** The words of a message, by the names of the blanks of messages.json. */
import type { ToldCheck } from '#articles/twins/told-causes.ts';
import { fixOf, type HandoffFacts, helperOf, reasonOf } from './handoff-facts.ts';
import { checkText, markdown, needsText, plainText, stepsText } from './told-as-text.ts';
import { appKinds } from './words.ts';

export type Blanks = Readonly<Record<string, string | undefined>>;

/** What Salesforce answered, as it would be quoted. */
const answerOf = ({ code, isStatus, message, error }: HandoffFacts): string =>
	isStatus ? `${code} (status in Login History)` : [code, message].filter(Boolean).join(': ') || error;

/** @returns what is put into the blanks of a message, by their names; what is not known is undefined or empty. */
export const blanksOf = (facts: HandoffFacts, isMarkdown: boolean): Blanks => {
	const { cause, helpers, pages, code, isStatus, maybe } = facts;
	const style = isMarkdown ? markdown : plainText;
	const { say } = style;
	const helper = helperOf(facts);
	const fix = fixOf(facts, helper?.role);
	const own = fixOf(facts, 'user');
	const checks = cause?.told.checks ?? [];
	const asking = checks.find(({ query }) => query !== undefined);
	const sure = (check: ToldCheck): string => checkText(check, pages, style);
	return {
		app: facts.app,
		topic: cause?.title ?? facts.error,
		code: isStatus ? undefined : (code ?? undefined),
		status: isStatus ? (code ?? undefined) : undefined,
		message: facts.message,
		answer: answerOf(facts),
		cause: cause?.title,
		id: cause?.id,
		maybe: maybe.join('; '),
		list: maybe.map((title) => `\n- ${title}`).join(''),
		reason: reasonOf(facts),
		helper: helper?.words,
		helpers: helpers.map(({ words }) => words).join(', '),
		// The first, and the first that asks by query: a fix may name what the query lists.
		checks: checks
			.filter((one, at) => at === 0 || one === asking)
			.map(sure)
			.join('\n'),
		query: asking && sure(asking),
		fix: fix?.title,
		kind: fix?.app && appKinds[fix.app],
		needs: fix && needsText(fix, style),
		steps: fix && stepsText(fix.steps, pages, style),
		verify: fix && say(fix.verify),
		risk: fix?.risk && say(fix.risk),
		undo: fix?.undo && say(fix.undo),
		own: own?.title,
		ownSteps: own && stepsText(own.steps, pages, style),
		link: facts.link,
		failed: facts.failed,
		times: facts.times?.map((one) => `\n${isMarkdown ? '  ' : ''}- ${one}`).join(''),
		time: facts.time,
	};
};
