/**
 * The engine in a terminal: `npm run --silent diagnose -- [--json | --jsonl] [text | file]`, or standard input.
 * The shape of the JSON is a contract, described in CONTRIBUTING.md.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { buffer as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { answerOf } from '#engine/answer.ts';
import { answerText } from '#engine/answer-text.ts';
import { longestPaste } from '#engine/diagnose.ts';
import { largestFile } from '#engine/file/limits.ts';
import { type FileReading, type ReadingContext, readFile, readText, type TextReading } from '#engine/file/read-file.ts';
import { hopLines } from '#engine/har/hop-lines.ts';
import { unpackQuestions } from '#engine/narrow/questions.ts';
import type { ResultWords } from '#engine/result-words.ts';
import type { PackedIndex } from '#engine/signatures/packed.ts';
import { unpack } from '#engine/signatures/unpack.ts';
import type { Diagnosis, Kind } from '#engine/types.ts';

const usage = 'Usage: npm run --silent diagnose -- [--json] [text | file]   or   npm run --silent diagnose -- --jsonl < lines.jsonl';

const nothingFound: readonly Kind[] = ['nothing', 'unknown', 'secrets'];

/**
 * 0: something was recognised; 2: several codes are equally likely; 3: nothing was; 1 stands for wrong usage. What people tell
 * in their own words has no code, and yet causes that fit.
 */
const exitCodeOf = ({ kind, candidates }: Diagnosis): number => {
	if (kind === 'tie') return 2;
	return candidates.length === 0 && nothingFound.includes(kind) ? 3 : 0;
};

class UsageError extends Error {}

const loadJson = (name: string): unknown => JSON.parse(readFileSync(new URL(`../content/${name}.json`, import.meta.url), 'utf8'));
const resultWords = loadJson('words') as ResultWords;
const questions = unpackQuestions(resultWords);
/** Equal values have equal tags within one run. */
const loadContext = (): ReadingContext => ({
	index: unpack(loadJson('signatures') as PackedIndex, resultWords),
	key: crypto.getRandomValues(new Uint32Array(2)),
});

/** What `--help` prints. */
const help = `Says why connecting an app to Salesforce failed.

${usage}

The text is an error, an address or a log; a file may also be a recording of the network (HAR). Without either the text is read from
standard input. It ends with 0 when something was recognised, be it by what is told in plain words; 2 when several codes are equally
likely; 3 when nothing was; 1 on wrong usage. With --jsonl it ends with 0 when every line was answered: the \`kind\` of each says the rest.
`;

const readArguments = (): { json: boolean; jsonl: boolean; isHelp: boolean; words: string[] } => {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				json: { type: 'boolean', default: false },
				jsonl: { type: 'boolean', default: false },
				help: { type: 'boolean', short: 'h', default: false },
			},
		});
		if (values.json && values.jsonl) throw new UsageError('--json and --jsonl cannot be combined.');
		if (values.jsonl && positionals.length > 0) throw new UsageError('--jsonl reads standard input and takes no text.');
		return { json: values.json, jsonl: values.jsonl, isHelp: values.help, words: positionals };
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

/** What is to be known besides the answer goes to the error output, so that JSON stays JSON. */
const note = (words: string): void => void process.stderr.write(`${words}\n`);

/** Programs on Windows write it before the first line. */
const byteOrderMark = /^\uFEFF/;

/** The answer as data: of a recording with the requests of the connection. */
const dataOf = (reading: TextReading): object => ({
	...answerOf(reading.diagnosis, questions),
	...(reading.kind === 'har' ? { hops: reading.har.hops } : {}),
});

/** What could not be read. */
const noteLimits = (name: string, reading: TextReading): void => {
	if (reading.kind === 'text' && reading.isCut)
		note(`${name} is longer than ${longestPaste / 1e6} million characters: what follows was not read.`);
	if (reading.kind === 'har' && reading.har.brokenAt !== null)
		note(`${name} breaks off at byte ${reading.har.brokenAt}. ${reading.har.entries} requests were read.`);
};

const answerLines = async (context: ReadingContext): Promise<number> => {
	let number = 0;
	for await (const line of createInterface({ input: stdin })) {
		number++;
		if (line.trim() === '') continue;
		const { id, text } = parseLine(number === 1 ? line.replace(byteOrderMark, '') : line, number);
		const reading = readText(text, context);
		noteLimits(`The text of line ${number}`, reading);
		stdout.write(`${JSON.stringify({ id, ...dataOf(reading) })}\n`);
	}
	return 0;
};

/** What stands in a terminal: of a recording first its requests, and no more where none belongs to a connection. */
const textOf = (reading: TextReading): string => {
	if (reading.kind === 'text') return answerText(reading.diagnosis, resultWords);
	return hopLines(reading.har) + (reading.har.hops.length === 0 ? '' : answerText(reading.diagnosis, resultWords));
};

/** @throws {UsageError} where there is no text */
const answer = (name: string, reading: FileReading, json: boolean): number => {
	if (!('diagnosis' in reading)) throw new UsageError(`${name} holds no text (${reading.kind}).`);
	noteLimits(name, reading);
	stdout.write(json ? `${JSON.stringify(dataOf(reading), null, 2)}\n` : textOf(reading));
	return exitCodeOf(reading.diagnosis);
};

/** @throws {UsageError} if so many bytes are too many */
const checkSize = (name: string, size: number): void => {
	if (size > largestFile) throw new UsageError(`${name} is larger than ${largestFile / 1e6} MB.`);
};

/** An ending that a log or a recording has, or a slash; short, no blank, and nothing that an address, a parameter or an encoded value has. */
const fileLike = /^(?!.{200}|.*(?:[\s?&=+#<>{}"']|:\/\/|\.com\b))(?:.*\.(?:har|json|jsonl|log|txt|csv|eml)|.*\/.*)$/i;

/**
 * @returns the bytes of a file; undefined where the word is no name of one, but a text.
 * @throws {UsageError} where it is a folder, may not be read, or looks like the name of a file that is not there: a slip, which would be read as a text
 */
const fileOf = (name: string): Uint8Array | undefined => {
	if (!existsSync(name)) {
		// It is not repeated: it may be a secret after all.
		if (fileLike.test(name)) throw new UsageError('There is no file of that name. A text that looks like one comes by standard input.');
		return undefined;
	}
	const found = statSync(name);
	if (!found.isFile()) throw new UsageError(`${name} is ${found.isDirectory() ? 'a folder' : 'no file'}.`);
	// Before it is read: the largest that there are cannot be.
	checkSize(name, found.size);
	try {
		return readFileSync(name);
	} catch {
		throw new UsageError(`${name} cannot be read.`);
	}
};

const answerOne = async (words: readonly string[], json: boolean, context: ReadingContext): Promise<number> => {
	if (words.length === 0 && stdin.isTTY) throw new UsageError('Give the text or a file as an argument, or on standard input.');
	if (words.length === 0) {
		const given = await readAll(stdin);
		checkSize('Standard input', given.length);
		return answer('Standard input', readFile(given, context), json);
	}
	const text = words.join(' ');
	const file = words.length === 1 ? fileOf(text) : undefined;
	return file === undefined ? answer('The text', readText(text, context), json) : answer(text, readFile(file, context), json);
};

// Whoever reads may have enough after a few lines: `… --jsonl | head`.
stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit();
});

try {
	const { json, jsonl, isHelp, words } = readArguments();
	if (isHelp) stdout.write(help);
	else process.exitCode = jsonl ? await answerLines(loadContext()) : await answerOne(words, json, loadContext());
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	process.stderr.write(`${error.message} ${usage}\n`);
	process.exitCode = 1;
}
