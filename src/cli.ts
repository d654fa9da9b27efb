/**
 * The engine in a terminal: `npm run --silent diagnose -- [--json | --jsonl] [text]`, or standard input.
 * The shape of the JSON is a contract, described in CONTRIBUTING.md.
 */
import { readFileSync } from 'node:fs';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { answerLine, answerText } from '#engine/answer.ts';
import { diagnose } from '#engine/diagnose.ts';
import type { Diagnosis, Kind, ResultWords, SignatureIndex } from '#engine/types.ts';
import { type PackedIndex, unpack } from '#engine/unpack.ts';

const usage = 'Usage: npm run --silent diagnose -- [--json] [text]   or   npm run --silent diagnose -- --jsonl < lines.jsonl';

/** Equal values have equal tags within one run. */
const key = crypto.getRandomValues(new Uint32Array(2));

/** 0: something was recognised; 2: several codes are equally likely; 3: nothing was; 1 stands for wrong usage. */
const exitCodes: Partial<Record<Kind, number>> = { tie: 2, nothing: 3, unknown: 3, secrets: 3 };

class UsageError extends Error {}

const loadJson = (name: string): unknown => JSON.parse(readFileSync(new URL(`../content/${name}.json`, import.meta.url), 'utf8'));
const loadIndex = (): SignatureIndex => unpack(loadJson('signatures') as PackedIndex);

const readArguments = (): { json: boolean; jsonl: boolean; words: string[] } => {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { json: { type: 'boolean', default: false }, jsonl: { type: 'boolean', default: false } },
		});
		if (values.json && values.jsonl) throw new UsageError('--json and --jsonl cannot be combined.');
		if (values.jsonl && positionals.length > 0) throw new UsageError('--jsonl reads standard input and takes no text.');
		return { json: values.json, jsonl: values.jsonl, words: positionals };
	} catch (error) {
		throw error instanceof UsageError ? error : new UsageError((error as Error).message.split('\n')[0]);
	}
};

/** @throws {UsageError} naming the line that is no `{"id", "text"}`. */
const parseLine = (line: string, number: number): { id: unknown; text: string } => {
	let parsed: unknown;
	try {
		parsed = JSON.parse(line);
	} catch {
		throw new UsageError(`Line ${number} is not JSON.`);
	}
	const { id, text } = (parsed ?? {}) as { id?: unknown; text?: unknown };
	if (id === undefined || typeof text !== 'string') throw new UsageError(`Line ${number} is not {"id": …, "text": "…"}.`);
	return { id, text };
};

const answerLines = async (index: SignatureIndex): Promise<number> => {
	let number = 0;
	for await (const line of createInterface({ input: stdin })) {
		number++;
		if (line.trim() === '') continue;
		const { id, text } = parseLine(line, number);
		stdout.write(`${JSON.stringify({ id, ...answerLine(diagnose(text, index, Date.now(), key)) })}\n`);
	}
	return 0;
};

const answerOne = async (words: readonly string[], json: boolean, index: SignatureIndex): Promise<number> => {
	if (words.length === 0 && stdin.isTTY) throw new UsageError('Give the text as an argument or on standard input.');
	const diagnosis: Diagnosis = diagnose(words.length > 0 ? words.join(' ') : await readAll(stdin), index, Date.now(), key);
	stdout.write(json ? `${JSON.stringify(answerLine(diagnosis), null, 2)}\n` : answerText(diagnosis, loadJson('words') as ResultWords));
	return exitCodes[diagnosis.kind] ?? 0;
};

try {
	const { json, jsonl, words } = readArguments();
	const index = loadIndex();
	process.exitCode = jsonl ? await answerLines(index) : await answerOne(words, json, index);
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	process.stderr.write(`${error.message} ${usage}\n`);
	process.exitCode = 1;
}
