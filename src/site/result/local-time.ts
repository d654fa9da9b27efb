/** A moment on the reader's clock, in words that are clear elsewhere too. */
import type { Moment } from '#engine/types.ts';

/** @returns the moment with its distance from UTC: `22 Nov 2026, 09:14 (UTC+01:00)` */
export const localTime = (moment: Date): string => {
	// As the language itself spells a moment, `Sun Nov 22 2026 09:14:00 GMT+0100`: to make a formatter takes far longer.
	const [, month, day, year, clock = '', zone = ''] = moment.toString().split(' ');
	return `${Number(day)} ${month} ${year}, ${clock.slice(0, 5)} (UTC${zone.slice(3, 6)}:${zone.slice(6)})`;
};

/** @returns a moment of a text as it is printed there, and on the reader's clock where its zone is known and is another */
export const printedTime = ({ printed, iso }: Moment): string => {
	if (iso === null) return printed;
	const moment = new Date(iso);
	return isOnClock(moment, printed) ? printed : `${printed}, that is ${localTime(moment)}`;
};

/**
 * @param printed the moment as a text names it, with its zone in full: `Z`, `UTC`, `GMT` or an offset
 * @returns whether the reader's clock is in that zone then
 */
export const isOnClock = (moment: Date, printed: string): boolean => {
	const [zone = '+0000'] = /[+-]\d{4}$/.exec(printed.replaceAll(':', '')) ?? [];
	return moment.toString().includes(`GMT${zone}`);
};
