/** A moment on the reader's clock, in words that are clear elsewhere too. */

const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');

/** @returns the moment with its distance from UTC: `22 Nov 2026, 09:14 (UTC+01:00)` */
export const localTime = (moment: Date): string => {
	const east = -moment.getTimezoneOffset();
	const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
	return `${words} (UTC${east < 0 ? '-' : '+'}${two(Math.abs(east) / 60)}:${two(Math.abs(east) % 60)})`;
};
