/**
 * The time for texts of one piece again and again: what a pattern without an anchor or a bound would read once for each
 * of its letters. Four times as much text should take about four times as long.
 */
import { diagnose } from '#engine/diagnose.ts';
import { loadIndex } from '../corpus/load.ts';

const index = loadIndex();
const sizes = [100_000, 400_000];
const pieces = [
	...['eyJ', '&', '?', '(', '[', '"', '›', '%25', 'a.', 'a\n', 'Caused by: invalid_grant\n'],
	...['password=', '‹password›', '{"value":"abc","name":"', '-----BEGIN PRIVATE KEY-----', '00D000000000000!', '00D000000000000!‹'],
	...['grant_type=x&a=b&', '"grant_type": "x", ', '{"iss":"a","aud":"b"},', 'https://urldefense.com/v3/__https://a__;!!'],
	...['/services/oauth2/authorize?a=b&', '/services/oauth2/token?grant_type=a'],
];

/** In milliseconds of the processor: what else the machine does is not counted. */
const time = (text: string): number => {
	const start = process.cpuUsage();
	diagnose(text, index);
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
};

for (const piece of pieces) time(piece);
console.log(`${'piece'.padEnd(48)}${sizes.map((size) => `${size} ms`.padStart(12)).join('')}     ratio`);
for (const piece of pieces) {
	const times = sizes.map((size) => time(piece.repeat(size / piece.length)));
	const [short = 0, long = 0] = times;
	console.log(
		`${JSON.stringify(piece).padEnd(48)}${times.map((one) => one.toFixed(0).padStart(12)).join('')}${(long / short).toFixed(1).padStart(10)}`,
	);
}
