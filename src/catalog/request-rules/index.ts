/** Every rule of the request check, by target. */
import { assertionRules } from './assertion.ts';
import { authorizeAddressRules } from './authorize-address.ts';
import { authorizeParameterRules } from './authorize-parameters.ts';
import type { RequestRule } from './rule.ts';
import { tokenRules } from './token.ts';

export const requestRules: readonly RequestRule[] = [
	...authorizeAddressRules,
	...authorizeParameterRules,
	...tokenRules,
	...assertionRules,
];
