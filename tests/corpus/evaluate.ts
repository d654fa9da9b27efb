/** `npm run evaluate`: how well the engine does on real pastes, in all and by kind; with `--misses` also where it fails. */
import { diagnose } from '#engine/diagnose.ts';
import { loadCorpus, loadFormats, loadIndex } from './load.ts';
import { figures, type Item, judge, percent, readsCode, tally } from './score.ts';

const index = loadIndex();
const judged = loadCorpus().map((item) => ({ item, candidates: diagnose(item.text, index).candidates }));

const line = (name: string, items: readonly { item: Item; candidates: (typeof judged)[number]['candidates'] }[]): string => {
	const tallies = tally(items.map(({ item, candidates }) => judge(item, candidates)));
	const cells = figures.map((figure) => `${percent(tallies[figure])} (${tallies[figure].holds}/${tallies[figure].of})`.padStart(18));
	return `${name.padEnd(18)}${String(items.length).padStart(5)}${cells.join('')}`;
};

const counted = judged.filter(({ item }) => !item.soft);
const kinds = [...new Set(counted.map(({ item }) => item.kind))].sort();
console.log(`${''.padEnd(18)}items${figures.map((figure) => figure.padStart(18)).join('')}`);
console.log(line('all', counted));
for (const kind of kinds)
	console.log(
		line(
			kind,
			counted.filter(({ item }) => item.kind === kind),
		),
	);
console.log(
	line(
		'soft, not counted',
		judged.filter(({ item }) => item.soft),
	),
);

const formats = loadFormats().filter(({ expected_code }) => expected_code !== null);
const right = formats.filter(({ example, expected_code }) => readsCode(diagnose(example, index), expected_code));
console.log(
	`\nformats: the code right first, or named as the client’s own, in ${percent({ of: formats.length, holds: right.length })} (${right.length}/${formats.length})`,
);

if (process.argv.includes('--misses')) {
	for (const { item, candidates } of judged) {
		const wrong = Object.entries(judge(item, candidates)).filter(([figure, holds]) => holds === (figure === 'falseAlarm'));
		if (wrong.length > 0)
			console.log(
				`\n${item.id} ${wrong.map(([figure]) => figure).join(', ')}\n  ${JSON.stringify(item.text.slice(0, 160))}\n  ${candidates
					.slice(0, 3)
					.map(({ code, cause, certainty }) => `${code} ${cause} ${certainty}`)
					.join(' | ')}`,
			);
	}
}
