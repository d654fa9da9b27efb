/** The claims of an assertion in words, its times on the reader's clock. */
import { expiryOf, numberOf } from '#engine/lint/assertion.ts';
import type { Parameter, Request } from '#engine/types.ts';
import { el } from './dom.ts';
import { localTime } from './local-time.ts';
import type { Names } from './names.ts';

const steps: readonly [string, number][] = [
	['day', 86_400],
	['hour', 3600],
	['minute', 60],
	['second', 1],
];

/** @returns `3 minutes` */
const lasting = (seconds: number): string => {
	const [unit, size] = steps.find(([, length]) => seconds >= length) ?? ['second', 1];
	return Math.trunc(seconds / size).toLocaleString('en', { style: 'unit', unit, unitDisplay: 'long' });
};

/** @returns `in 3 minutes`, `2 hours ago` */
export const fromNow = (seconds: number): string => (seconds < 0 ? `${lasting(-seconds)} ago` : `in ${lasting(seconds)}`);

/**
 * @param now milliseconds since 1970
 * @returns `22 Nov 2026, 10:14 (UTC+01:00), 3 minutes after it was made; that was 2 hours ago`
 */
export const timeWords = (request: Request, claim: string, now: number): string => {
	const seconds = claim === 'exp' ? expiryOf(request) : numberOf(request, claim);
	const moment = new Date((seconds ?? Number.NaN) * 1000);
	if (seconds === undefined || Number.isNaN(moment.getTime())) return '';
	const made = numberOf(request, 'iat');
	const life = claim === 'exp' && made !== undefined && made < seconds ? `, ${lasting(Math.max(1, seconds - made))} after it was made` : '';
	const distance = seconds - now / 1000;
	return `${localTime(moment)}${life}; that ${distance < 0 ? 'was' : 'is'} ${fromNow(distance)}`;
};

const told = (request: Request, { name, value }: Parameter, names: Names, now: number): (Node | string)[] => {
	const words = /^(?:exp|iat|nbf)$/.test(name) ? timeWords(request, name, now) : '';
	const { parts } = names.labels;
	const look = words || names.look(value ?? '');
	if (look) return [look];
	return [value === null ? el('i', {}, parts.expression) : el('code', {}, value === '' ? parts.empty : value)];
};

/** @returns a list: what each claim says, and its name */
export const claims = (request: Request, names: Names, now: number): HTMLElement =>
	el(
		'dl',
		{},
		...request.parameters.flatMap((claim) => [
			el('dt', {}, names.claim(claim.name) ?? '', ' ', el('code', {}, claim.name)),
			el('dd', {}, ...told(request, claim, names, now)),
		]),
	);
