/** The honest ends: what is said where no cause can be. */
import { describe, expect, it } from 'vitest';
import { leader, read } from './index.ts';

const found = (paste: string, kind: string): string | undefined => read(paste).evidence.find((one) => one.kind === kind)?.value;

describe('a text that was broken off', () => {
	it.each([
		['https://app.example.com/cb?error=access_denied&error_desc', 'error_desc'],
		['https://app.example.com/cb?error=access_denied&error_description=', 'error_description='],
		['{"error":"invalid_grant","error_descr', '"error_descr'],
		['{"error":"invalid_grant","error_description":"some new wor', 'wor'],
		['Salesforce says invalid_grant because…', 'because…'],
		['Salesforce says invalid_grant (truncated...)', '(truncated...)'],
		['error=OAUTH_APP_BLOCKED&error_description=this+app+is+blo', 'error_description=this+app+is+blo'],
		['"Error: user is not admin approved to acc"\nand so on', 'acc'],
		['invalid_grant: inactive user, and after...', 'after...'],
		['It failed with invalid_grant\nand the answer goes on like this...', 'this...'],
		['invalid_grant: inactive user\n{"error":"invalid_client","error_descr', '"error_descr'],
	])('%s seems cut off after %s', (paste, piece) => expect(found(paste, 'cut')).toBe(piece));

	it('points at the place', () => {
		const { cleaned, evidence } = read('{"error":"invalid_grant","error_descr  \n');
		const cut = evidence.find(({ kind }) => kind === 'cut');
		expect(cleaned.slice(cut?.start, cut?.end)).toBe('"error_descr');
	});

	it('is no message where several begin so', () =>
		expect(read('Salesforce: "There was a problem in').evidence.filter(({ kind }) => kind === 'message')).toEqual([]));

	it.each([' (truncated...)', '[truncated]', '...', '\n'])('is the beginning of the message that goes on so, before %j', (end) =>
		expect(
			read(`https://login.salesforce.com {"error":"invalid_grant","error_description":"user hasn't approved th${end}`).failures[0]?.text,
		).toBe("user hasn't approved this consumer"),
	);

	it.each([
		'{"error":"invalid_grant","error_description":"inactive user"}',
		'https://app.example.com/cb?error=access_denied&error_description=end-user+denied+authorization',
		'OAUTH_APP_BLOCKED',
		'Loading... invalid_grant: inactive user',
		'Error: invalid_grant: inactive user\n\nThis letter is for its reader...',
		'{"error":"invalid_grant","error_description":"inactive user"}\nWaiting…\n',
		'',
	])('is not seen in a whole one: %s', (paste) => expect(found(paste, 'cut')).toBeUndefined());
});

describe('a known code with a new text', () => {
	it('keeps the code and shows the text', () => {
		const paste = 'https://login.salesforce.com {"error":"invalid_grant","error_description":"a quite new reason"}';
		expect([leader(paste).split('#')[0], found(paste, 'unknown-text')]).toEqual(['invalid_grant', 'a quite new reason']);
	});
	it.each([
		'https://login.salesforce.com {"error":"invalid_app_access","error_description":"a quite new reason"}',
		'https://app.example.com/cb?error=redirect_uri_missing&error_description=a+quite+new+reason',
		'Error (1): invalid_app_access: a quite new reason',
	])('tells of no cause for sure, although the code alone has but one: %s', (paste) => {
		expect(read(paste).candidates.map(({ certainty }) => certainty)).toEqual(['possible']);
		expect([read(paste).kind, found(paste, 'unknown-text')]).toEqual(['code', 'a quite new reason']);
	});
	it.each([
		'Error (1): invalid_app_access',
		'invalid_app_access: HTTP 400',
		'invalid_app_access at the callback\nof_course: this is no text of it',
	])('is none where no text stands behind the code: %s', (paste) => expect(leader(paste)).toContain('#user-not-assigned-to-app likely'));
	it('is none behind a code that nobody knows', () => expect(found('made_up_code: a quite new reason', 'unknown-text')).toBeUndefined());
	it('is told twenty times at most', () => {
		const paste = Array.from({ length: 30 }, (_, at) => `error_description=reason ${at}`).join('\n');
		expect(read(paste).evidence.filter(({ kind }) => kind === 'unknown-text')).toHaveLength(20);
	});
	it('may tell of its cause in words', () =>
		expect(leader('{"error":"invalid_app_access","error_description":"the user is not assigned to the app"}')).toBe(
			'invalid_app_access#user-not-assigned-to-app likely',
		));
	it('takes no known text for new, however often it stands there', () => {
		const line = '{"error":"invalid_grant","error_description":"inactive user"}\n';
		expect(found(line.repeat(50), 'unknown-text')).toBeUndefined();
	});
	it('finds the new text behind many known ones', () => {
		const line = '{"error":"invalid_grant","error_description":"inactive user"}\n';
		expect(found(`${line.repeat(50)}{"error":"invalid_grant","error_description":"a quite new reason"}`, 'unknown-text')).toBe(
			'a quite new reason',
		);
	});
});

describe('a text that only writes of errors', () => {
	const message = '"token request is already being processed" (invalid_grant)';

	it.each([
		`## 3.2.1 - fix: retry on ${message}`,
		`feat(auth): explain ${message}`,
		`Changelog\n- 2.0.1: a hint for ${message}`,
		`Salesforce release update: users see ${message} from Spring '27 on.`,
		`Release notes 5.4: ${message} is no longer shown.`,
		`it('retries', () => expect(isRetried('token request is already being processed, invalid_grant')).toBe(true))`,
	])('is sure of nothing: %s', (paste) =>
		expect(read(paste)).toMatchObject({ kind: 'code', candidates: [{ code: 'invalid_grant', certainty: 'possible' }] }),
	);
	it.each([
		`After the release update we get ${message}`,
		`The fix: none. We still see ${message}`,
		`The test of our connection says ${message}`,
		`I expect (as before) no ${message}`,
	])('is none that tells what happened: %s', (paste) => expect(leader(paste)).toBe('invalid_grant#concurrent-refresh exact'));
});

describe('a slip of the keyboard', () => {
	it.each([
		['invalid_grnat', 'invalid_grant'],
		['ivnalid_grant', 'invalid_grant'],
		['invlid_client_id', 'invalid_client_id'],
		['invalid-gramt', 'invalid_grant'],
		['invalid_grantt', 'invalid_grant'],
	])('%s means %s', (typed, code) => expect(read(typed).candidates[0]?.code).toBe(code));

	it.each([
		['I get "inavlid client id" when I connect to Salesforce', 'invalid_client_id'],
		['Error: invalid cleint id', 'invalid_client_id'],
	])('may have blanks where nothing else stands between quotes or on a line: %s', (typed, code) =>
		expect(read(typed).candidates[0]?.code).toBe(code),
	);

	it.each(['invented_word', 'I sent the invalid clients id to them', 'a_b', 'in_valid', 'login oauth invalid ds'])(
		'is not seen in %s',
		(typed) => expect(read(typed).candidates).toEqual([]),
	);
	it('is looked for among the first words only', () => {
		const words = Array.from(
			{ length: 400 },
			(_, at) => `made_up_${'abcdefghij'[at % 10]}${'klmnopqrst'[Math.floor(at / 10) % 10]}${'uvwxyz'[Math.floor(at / 100)]}`,
		);
		expect(read(`${words.join(' ')} invalid_grnat`).candidates).toEqual([]);
	});
});

describe('what is new', () => {
	it('is shown up to a few dozen times', () => {
		const lines = Array.from({ length: 60 }, (_, at) => `error_description=made up number ${at}`).join('\n');
		expect(read(lines).evidence.filter(({ kind }) => kind === 'unknown-text')).toHaveLength(20);
	});
});

describe('words around the code in other scripts', () => {
	it.each([
		'エラー：invalid_grant（inactive user）',
		'错误：「invalid_grant」，inactive user。',
		'Ошибка «invalid_grant»: inactive user',
		'Fehler „invalid_grant“: inactive user',
		'Erreur « invalid_grant » : inactive user',
	])('do not hide it: %s', (text) => expect(leader(text)).toContain('invalid_grant#user-deactivated'));
});
