const none: readonly undefined[] = [];

/**
 * @param pattern has the flag `y`
 * @returns what stands at an offset, and its groups; an empty list where the pattern does not fit there
 */
export const matchAt = (pattern: RegExp, text: string, at: number): readonly (string | undefined)[] => {
	pattern.lastIndex = at;
	return pattern.exec(text) ?? none;
};
