/** The tables behind the reference pages, which stand beside the errors and causes. */
import type { Day } from './define.ts';
import { type FlowMap, flowMaps } from './flow-maps.ts';
import { glossary, type Term } from './glossary.ts';
import { type LoginReading, loginHistoryPage, loginReadings } from './login-reading.ts';
import { type RequestParameter, requestParameters } from './request-parameters.ts';
import { requestRules } from './request-rules/index.ts';
import type { RequestRule } from './request-rules/rule.ts';
import { type Scope, type ScopeRule, scopeRules, scopes } from './scopes.ts';
import { type SecretAdvice, secretAdvice } from './secret-advice.ts';
import { type Change, timeline } from './timeline.ts';

export interface Reference {
	timeline: readonly Change[];
	glossary: readonly Term[];
	scopes: readonly Scope[];
	scopeRules: readonly ScopeRule[];
	flowMaps: readonly FlowMap[];
	loginReadings: readonly LoginReading[];
	loginHistoryPage: typeof loginHistoryPage;
	requestRules: readonly RequestRule[];
	secretAdvice: readonly SecretAdvice[];
	parameters: readonly RequestParameter[];
	reviewed: Day;
}

export const reference: Reference = {
	timeline,
	glossary,
	scopes,
	scopeRules,
	flowMaps,
	loginReadings,
	loginHistoryPage,
	requestRules,
	secretAdvice,
	parameters: requestParameters,
	reviewed: '2026-11-22',
};
