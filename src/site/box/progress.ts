/** Tells how far a reading is that takes long, and offers to end it. */
import { el } from '../result/dom.ts';

/** Where it is told. It is drawn once, for a button that is drawn anew loses the focus. */
export interface Teller {
	draw(nodes: readonly Node[]): void;
	announce(words: string): void;
}

/** In milliseconds: a shorter reading shows no progress; one line of progress is announced at most so often. */
const patience = 150;
const announcing = 1000;

const megabytes = (bytes: number): string => `${(bytes / 1e6).toLocaleString(undefined, { maximumFractionDigits: 1 })} MB`;

/** What is done now. A size that would be told as 0 MB is left out. */
const doing = (size: number, share: number): string => {
	const [reading, looking] = size < 50_000 ? ['', ''] : [` ${megabytes(size)}`, ` in ${megabytes(size)}`];
	return share === 1 ? `Looking for the cause${looking} …` : `Reading${reading} … ${Math.round(share * 100)} %`;
};

/** Draws the progress and keeps it up to date; announces it now and then. */
const follow = (size: number, teller: Teller): ((share: number) => void) => {
	const line = el('p', {});
	const bar = el('progress', { max: '1', 'aria-label': 'Progress' });
	teller.draw([el('div', { class: 'reading' }, line, bar, el('button', { type: 'button', class: 'cancel' }, 'Cancel'))]);
	let announced = Number.NEGATIVE_INFINITY;
	return (share) => {
		const now = performance.now();
		line.textContent = doing(size, share);
		if (share < 1) bar.value = share;
		else bar.removeAttribute('value');
		if (now - announced < announcing) return;
		announced = now;
		teller.announce(line.textContent);
	};
};

/**
 * @param size of what is read, in bytes or UTF-16 units
 * @param share how much of it is there at first, from 0 to 1
 * @param read is given what to call with the share that is there
 */
export const withProgress = async <Reading>(
	size: number,
	share: number,
	teller: Teller,
	read: (progress: (share: number) => void) => Promise<Reading>,
): Promise<Reading> => {
	let now = share;
	let tell: ((share: number) => void) | undefined;
	const timer = setInterval(() => {
		tell ??= follow(size, teller);
		tell(now);
	}, patience);
	try {
		return await read((later) => {
			now = later;
		});
	} finally {
		clearInterval(timer);
	}
};
