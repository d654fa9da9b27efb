/** What Salesforce prints is Latin; it is pasted within sentences of every script, some of which are written without blanks. */
import { describe, expect, it } from 'vitest';
import { leader, read } from '../index.ts';

/** What was read, as it stands in the text. */
const seen = (text: string): string[] => {
	const { cleaned, evidence } = read(text);
	const known = evidence.filter(({ kind }) => kind === 'code' || kind === 'message');
	// The same words may be the message of several codes.
	return [...new Set(known.map(({ start, end }) => cleaned.slice(start, end)))];
};

describe('a code', () => {
	it.each([
		'同步时出现invalid_client_id错误',
		'昨日からinvalid_client_idエラーが出ます',
		'「invalid_client_idが返る',
		'어제부터 invalid_client_id가 납니다',
		'חוזר הinvalid_client_id מהשרת',
		'الخطأ الinvalid_client_idفي السجل',
		'ขึ้นinvalid_client_idทุกครั้ง',
		'Приходит invalid_client_idом с сервера',
		'Es kommt der invalid_client_id-Fehler',
		'🔴invalid_client_id🔴',
		'①invalid_client_id②',
		'âinvalid_client_idâ',
	])('is a word of its own beside other letters: %s', (text) => expect(seen(text)).toEqual(['invalid_client_id']));

	it.each(['préinvalid_client_id', 'invalid_client_idé', 'invalid_client_idổ', 'invalid_client_id2'])(
		'is part of a longer name beside Latin ones: %s',
		(text) => expect(seen(text)).toEqual([]),
	);

	it.each(['redirect_uri_mismatcherrors again', 'a redirect_uri_mismatcherror', '出现redirect_uri_mismatcherror了'])(
		'may have lost the blank before the word “error”: %s',
		(text) => expect(seen(text)).toEqual(['redirect_uri_mismatch']),
	);

	it.each(['redirect_uri_mismatcherrored', 'redirect_uri_mismatcherror_handler', 'redirect_uri_mismatchterror'])(
		'is not cut out of another name: %s',
		(text) => expect(seen(text)).toEqual([]),
	);
});

describe('a message', () => {
	it.each(['返回user is not admin approved to access this app错误', 'user is not admin approved to access this appと出ます'])(
		'is read with its own words only: %s',
		(text) => expect(seen(text)).toEqual(['user is not admin approved to access this app']),
	);
	it('of a few words is quoted by the letters around it', () =>
		expect(leader('Salesforceからinactive userと返ってきました')).toMatch(/^invalid_grant#user-deactivated/));
	it.each(['âinactive userâ', 'errorÂ inactiveÂ user', '“inactive userâ'])('ends where a mark was garbled and its rest lost: %s', (text) =>
		expect(seen(`Salesforce: ${text}`)).toEqual([text.replace(/^.*(?=inactive)/, '').replace(/â$/, '')]),
	);
	it('does not go on behind a word of another script', () => expect(seen('expired 的 authorization code')).toEqual([]));
});

describe('a status that Login History shows in another language', () => {
	it.each(['「失敗: API セキュリティトークンが必要です」', '「失敗:APIセキュリティトークンが必要です」'])(
		'may have blanks at the joints of scripts: %s',
		(text) => expect(leader(`Salesforceのログイン履歴に${text}と表示`)).toContain('#security-token-missing-or-stale'),
	);
});
