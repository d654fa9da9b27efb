/** Codes that are numbers: in a sentence they count where somebody calls them an error of Salesforce. */
import { expect, test } from 'vitest';
import { diagnose } from '#engine/diagnose.ts';
import { index } from '../index.ts';

const codeOf = (text: string): string | null | undefined => diagnose(text, index).candidates[0]?.code;

test.each([
	['Salesforce error 1804 on connect', '1804'],
	['Salesforce login shows error code 1800', '1800'],
	['error number 1703 from Salesforce', 'OAuth 1.0.A 1701-1716'],
])('%s', (text, code) => {
	expect(codeOf(text)).toBe(code);
});

test.each([
	'ERROR 1701 (42000): Cannot truncate a table referenced in a foreign key constraint',
	'ERROR 1701 (42000): Cannot truncate salesforce_accounts',
	'SQL error 1703 in the oauth_tokens table',
	'Oracle error 1704 in our Salesforce staging table',
	'SQL Server error 1804 when syncing Salesforce objects',
	'error 1804 people were told of',
	'Salesforce sent 1804 rows',
])('%s: no code', (text) => {
	expect(codeOf(text)).toBeUndefined();
});
