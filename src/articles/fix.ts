/** One fix: who does it, with what, how, and how to see that it worked. */
import type { Fix, Step } from '#catalog/define.ts';
import { permissions } from '#catalog/setup.ts';
import { actors, appKinds } from '#catalog/vocabulary.ts';
import { type Block, element, fence, heading, joined, opened, paragraph, phrase, prose, steps, strong } from './md.ts';
import { setupPathWithFormer } from './setup-path.ts';

const stepBlocks = (step: Step): Block[] => {
	if ('request' in step) return [...prose(step.say), fence(step.language, step.request)];
	return step.open === undefined ? prose(step.do) : opened(['Open ', ...setupPathWithFormer(step.open), '.'], step.do);
};

const needsBlocks = ({ permissions: ids = [], note }: NonNullable<Fix['needs']>): Block[] => {
	const names = joined(
		ids.map((id) => [strong(permissions[id])]),
		', ',
	);
	const opening = names.length > 0 ? ['What they need: ', ...names, '.'] : ['What they need:'];
	return note === undefined ? [paragraph(...opening)] : opened(opening, note);
};

const fixBlocks = (fix: Fix): Block[] => [
	heading(4, 'Fix: ', ...phrase(fix.title)),
	element('Fix', { actor: fix.actor, who: actors[fix.actor], ...(fix.app ? { app: appKinds[fix.app] } : {}) }, [
		...(fix.needs ? needsBlocks(fix.needs) : []),
		steps(fix.steps.map(stepBlocks)),
		...opened([strong('Check that it worked.')], fix.verify),
		...(fix.risk === undefined ? [] : opened([strong('Risk.')], fix.risk)),
		...(fix.undo === undefined ? [] : opened([strong('Undo.')], fix.undo)),
	]),
];

/** Splits the fixes where the choice between kinds of app (see `app` in define.ts) begins and ends. */
const choicesIn = (fixes: readonly Fix[]): Fix[][] => {
	const choices: Fix[][] = [];
	for (const fix of fixes) {
		const last = choices.at(-1);
		if (last?.[0]?.app && fix.app && last[0].actor === fix.actor) last.push(fix);
		else choices.push([fix]);
	}
	return choices;
};

/** @returns the fixes in their order; those that differ by the kind of app stand in tabs. */
export const fixesBlocks = (fixes: readonly Fix[]): Block[] =>
	choicesIn(fixes).flatMap((choice) => {
		const kinds = [...new Set(choice.flatMap(({ app }) => app ?? []))];
		if (kinds.length < 2) return choice.flatMap(fixBlocks);
		return element(
			'Tabs',
			{},
			kinds.map((kind) => element('TabItem', { label: appKinds[kind] }, choice.filter(({ app }) => app === kind).flatMap(fixBlocks))),
		);
	});
