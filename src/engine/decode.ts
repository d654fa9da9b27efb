/** @returns a value of a form without its percent-encoding; as it stands where that is broken. */
export const decode = (value: string): string => {
	try {
		return decodeURIComponent(value.replaceAll('+', ' '));
	} catch {
		return value;
	}
};
