/**
 * Twice the text takes the engine twice the time. No clock is asked: for its patterns, what would make it otherwise is written
 * out as rules; for its code, the steps are counted.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { pieces } from '../bench/pieces.ts';
import { parse, type Step } from './pattern.ts';

const root = fileURLToPath(new URL('../../src/engine/', import.meta.url));
/** Those of the engine, and the marks by which it reads. */
const files = [...readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')), '../catalog/marks.ts'];

/** Runs a program that lies beside this test. @returns the lines that it prints, as JSON */
const run = <Line>(program: string, ...flags: string[]): { lines: Line[]; stderr: string } => {
	const path = fileURLToPath(new URL(program, import.meta.url));
	const { stdout, stderr } = spawnSync(process.execPath, [...flags, path], { encoding: 'utf8' });
	return {
		lines: stdout
			.split('\n')
			.filter(Boolean)
			.map((line) => JSON.parse(line) as Line),
		stderr,
	};
};

/** Patterns that are put together are noted as the modules make them. */
const made = run<string>('./made-patterns.ts');

const literals = (file: string): string[] => {
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(file, readFileSync(root + file, 'utf8'), ts.ScriptTarget.Latest));
	return found;
};
const patterns = [...new Set([...files.flatMap(literals), ...made.lines])].map((text) => {
	const end = text.lastIndexOf('/');
	return { text, source: text.slice(1, end), flags: text.slice(end + 1) };
});

type Taken = ReadonlySet<number>;
const none: Taken = new Set();
const union = (sets: readonly Taken[]): Taken => new Set(sets.flatMap((set) => [...set]));
const meet = (a: Taken, b: Taken): boolean => [...a].some((code) => b.has(code));

/** Every character that a step can take. */
const takenIn = (step: Step): Taken => (step.isLook ? none : union([step.takes ?? none, ...step.alternatives.flat().map(takenIn)]));
const isOptional = (step: Step): boolean =>
	step.min === 0 ||
	step.isLook ||
	(step.takes === null && (step.alternatives.length === 0 || step.alternatives.some((steps) => steps.every(isOptional))));
/** The characters that steps can begin with. */
const firstOf = (steps: readonly Step[]): Taken => {
	const sets: Taken[] = [];
	for (const step of steps) {
		if (!step.isLook) sets.push(step.takes ?? union(step.alternatives.map(firstOf)));
		if (!isOptional(step)) break;
	}
	return union(sets);
};

/** What may stand behind a step: what it begins with, and whether anything must. */
interface Behind {
	first: Taken;
	must: boolean;
}

const nothing: Behind = { first: none, must: false };

/** Whether something can still fail at a step: a character, or a place such as the end. */
const mayFail = (step: Step): boolean =>
	step.min > 0 && (step.alternatives.length === 0 || step.isLook || step.alternatives.every((steps) => steps.some(mayFail)));

/** A step that varies, with what it stands among. */
interface Varying {
	step: Step;
	/** What must stand in front of it, from the beginning of the pattern on. */
	before: readonly Step[];
	behind: Behind;
	/** How often it is begun anew in one match. */
	rounds: number;
}

function* varying(steps: readonly Step[], { before, behind, rounds }: Omit<Varying, 'step'>): Generator<Varying> {
	for (const [n, step] of steps.entries()) {
		const rest = steps.slice(n + 1);
		const own = [...before, ...steps.slice(0, n).filter((one) => !isOptional(one))];
		const after: Behind = {
			first: rest.every(isOptional) ? union([firstOf(rest), behind.first]) : firstOf(rest),
			must: behind.must || rest.some(mayFail),
		};
		if (step.max > step.min) yield { step, before: own, behind: after, rounds };
		const again: Behind = step.max > 1 ? { first: union([after.first, firstOf([step])]), must: after.must } : after;
		for (const alternative of step.alternatives)
			yield* varying(
				alternative,
				step.isLook ? { before: own, behind: nothing, rounds } : { before: own, behind: again, rounds: rounds * step.max },
			);
	}
}

/** More steps than this at one place are too many. */
const great = 4_000;
const show = ({ source }: Step): string => source.slice(0, 60);

/** A group whose rounds can be cut in more than one way: two alternatives begin alike. */
const isAmbiguous = ({ alternatives }: Step): boolean =>
	alternatives.some((steps, n) => alternatives.slice(n + 1).some((others) => meet(firstOf(steps), firstOf(others))));

/** Whether a step can be taken with nothing but the given characters. */
const canStandIn = (step: Step, taken: Taken): boolean =>
	isOptional(step) ||
	(step.takes !== null ? meet(step.takes, taken) : step.alternatives.some((steps) => steps.every((one) => canStandIn(one, taken))));

const slipsOf = (steps: readonly Step[], flags: string): string[] => {
	const [start] = steps;
	const isAnchored = flags.includes('y') || (start?.source === '^' && !flags.includes('m'));
	/** Behind these a match cannot begin. */
	const fence = start?.isLookNotBehind ? union(start.alternatives.map(firstOf)) : none;
	const all = [...varying(steps, { before: [], behind: nothing, rounds: 1 })].filter(({ step, rounds }) => step.max * rounds > great);
	return all.flatMap(({ step, before, behind }) => {
		if (!behind.must) return [];
		const taken = takenIn(step);
		const isAlone = isAnchored && all.length === 1;
		const isReadAgain =
			!isAnchored &&
			step.max === Number.POSITIVE_INFINITY &&
			[...taken].some((code) => !fence.has(code)) &&
			before.every((one) => canStandIn(one, taken));
		return [
			...(meet(taken, behind.first) && !isAlone ? [`${show(step)}: what follows begins with what it repeats`] : []),
			...(isAmbiguous(step) ? [`${show(step)}: two alternatives begin alike`] : []),
			...(isReadAgain ? [`${show(step)}: when what follows fails, it is read again from every place within it`] : []),
		];
	});
};

const slips = (source: string, flags: string): string[] => parse(source, flags).flatMap((steps) => slipsOf(steps, flags));

describe('the rules find', () => {
	it.each([
		['^(?:a+)+$', ''],
		['^(?:a|a)*$', ''],
		['^(?:‹[^›]*›|[^x])*$', ''],
		['a+a+$', ''],
		['\\s+$', 'g'],
		['[a-z]+=', 'g'],
		['(?=[a-z]*1)[a-z]', 'g'],
		['^.*error.*$', ''],
		['(?:x{0,50}){0,90}x', ''],
	])('/%s/%s', (source, flags) => expect(slips(source, flags)).not.toEqual([]));
});

describe('the rules let pass', () => {
	it.each([
		['\\s+', 'g'],
		['^[a-z]+=', ''],
		['(?<![a-z])[a-z]+=', 'g'],
		['<[^<>]*>', 'g'],
		['^(?:‹[^‹›]*›|[^‹])*$', ''],
		['(?:_[A-Z]+)+', 'g'],
	])('/%s/%s', (source, flags) => expect(slips(source, flags)).toEqual([]));
});

describe('the patterns of the engine', () => {
	it('are all found', () => {
		expect(patterns.length).toBeGreaterThan(150);
		expect(made.lines.length).toBeGreaterThan(10);
		expect(made.stderr).toBe('');
	});
	it.each(patterns)('$text', ({ source, flags }) => expect(slips(source, flags).join('; ')).toBe(''));
});

describe('a pattern that is searched for again and again', () => {
	// `^` alone is the beginning of the text, which is there once.
	it.each(patterns.filter(({ source, flags }) => flags.includes('g') && source !== '^'))(
		'is never found in nothing: $text',
		({ source, flags }) => expect(parse(source, flags).some((steps) => steps.every(isOptional))).toBe(false),
	);
});

describe('the steps of the engine', () => {
	// Compiled code leaves some steps out of the count, and when code is compiled depends on the machine.
	const interpreted = ['--no-opt', '--no-maglev', '--no-sparkplug'];
	const counted = run<[piece: string, once: number, twice: number]>('./steps.ts', ...interpreted);

	it('are counted for every piece that could make them many', () =>
		expect([counted.lines.length, counted.stderr]).toEqual([pieces.length, '']));

	it.each(counted.lines)('are twice as many for twice as many %j', (_piece, once, twice) => {
		expect(once).toBeGreaterThan(10_000);
		expect(twice / once).toBeLessThan(2.02);
	});
});
