/** The scopes that a request asks for, and whose they are. */
import type { Request } from '../types.ts';
import { isHidden, isPlaceholder, isVariable, value } from './values.ts';

/** Names that only other providers have: an address, a name with a dot or a colon, and some single words. */
const isForeign = (name: string): boolean => /[.:/]/.test(name) || /^(?:offline|claudeai)$/.test(name);

/** @returns the names, apart those of other providers; none where the value is no list of scopes */
export const scopesAsked = (request: Request): { own: readonly string[]; foreign: readonly string[] } => {
	const scope = value(request, 'scope');
	if (isPlaceholder(scope) || isVariable(scope) || isHidden(scope) || scope.includes('‹')) return { own: [], foreign: [] };
	const names = scope.split(/[\s,;+]{1,9}|%20/).filter(Boolean);
	return { own: names.filter((name) => !isForeign(name)), foreign: names.filter(isForeign) };
};
