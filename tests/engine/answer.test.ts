/** What the command line prints for people. */
import { describe, expect, it } from 'vitest';
import { answerText } from '#engine/answer-text.ts';
import { read, words } from './index.ts';

const answer = (paste: string): string => answerText(read(paste), words);

describe('the answer in words', () => {
	it('tells each cause with its code, who can fix it and where to read on', () =>
		expect(answer('Salesforce: {"error":"invalid_client","error_description":"app must be installed into org"}')).toMatch(
			/^Cause found\.\n {2}likely {3}invalid_client: The Connected App is not installed in this org \(admin\)\n {11}\/errors\/invalid-client\/#connected-app-not-installed\n/,
		));

	it('leaves out the code where the text does not tell it', () => {
		const text = answer('Since the sandbox was refreshed nothing connects to Salesforce.');
		expect(text).toMatch(/^No code and no message that we know stands here\. .+ fits these causes:\n/);
		expect(text).toContain('\n  possible The sandbox was refreshed, so its grants are gone (admin, user)\n');
	});

	it('asks what would tell most, and says where in Setup to look', () =>
		expect(answer('OAUTH_APP_BLOCKED')).toMatch(
			/\nWhat would tell most: Does API Access Control .+\?\n {2}- Yes, .+\n {2}- No, .+\n {2}Where to look: Setup > API Access Control\n/,
		));

	it('says where else to look for what does not stand in Setup', () =>
		expect(answer('Salesforce: {"error":"invalid_grant"}')).toMatch(
			/\nWhat would tell most: Has this connection worked before\?\n {2}- No, it has never worked\n[\s\S]+\n {2}Where to look: Your memory, /,
		));

	it('asks nothing where one cause stands alone', () =>
		expect(answer('error=access_denied&error_description=User+denied+access')).not.toContain('What would tell most'));

	it('leaves it open whether Salesforce has sent a code that many send', () =>
		expect(answer('{"error":"invalid_grant"}')).toMatch(/^If this came from Salesforce: The code is known/));

	it('says what is wrong with a request, the worst first', () =>
		expect(answer('https://login.salesforce.com/services/oauth2/authorize?response_type=code&client_id=')).toMatch(
			/^No failure stands here, but a request that was checked\.\n[\s\S]+\n {2}error {4}`client_id` is missing \(client-id-missing\)\n {2}(?:error|warning) /,
		));

	it('says what the words of a tool mean, and where Salesforce’s own stand', () =>
		expect(answer('Error: ERROR_HTTP_500')).toMatch(
			/^Words of a tool, not of Salesforce\.\n {2}ERROR_HTTP_500 \(jsforce\): .+\n {2}Where Salesforce’s own words stand: /,
		));

	it('sends nobody to Salesforce’s words where a tool speaks of itself', () =>
		expect(answer('sf org login jwt: Client ID is required for JWT authentication.')).toMatch(
			/^Words of a tool, not of Salesforce\.\n {2}Client ID .+ Nothing was asked of Salesforce\.\n$/,
		));

	it('names what can stand behind the words of a tool, without asking who has sent them', () =>
		expect(answer('Amazon Q Business shows SF-5002')).toMatch(/^Words of a tool, not of Salesforce\.[\s\S]+\n {2}possible /));

	it('names another provider by its code, without telling what it means', () =>
		expect(answer('AADSTS50011: The redirect URI does not match')).toBe(
			'This does not come from Salesforce.\n  AADSTS50011 (Microsoft Entra)\n',
		));

	it('counts what was hidden, each value once, and says what to do if it was already sent', () => {
		const text = answer('refresh_token=5Aep861MadeUp alex@a.example, again alex@a.example');
		expect(text).toMatch(/\n2 secret or personal value\(s\) were hidden\.\n {2}If already sent, refresh token: Revoke the connection/);
		expect(text).not.toContain('5Aep861MadeUp');
	});

	it('says that nothing was recognised', () => expect(answer('hello')).toMatch(/^Nothing known was recognised\. .+\n$/));

	it('lists what a log tells of, how often, when, at which org, and which to look at first', () => {
		const line = (time: string, host: string): string => `${time} https://${host}/services/oauth2/token invalid_grant: inactive user`;
		const log = [line('2026-03-04T08:00:00Z', 'a.my.salesforce.com'), line('2026-03-04T09:00:00Z', 'a.my.salesforce.com')];
		expect(answer(log.join('\n'))).toContain(
			'\nWhat the text tells of:\n  2 × invalid_grant: inactive user at ‹your domain›, first 2026-03-04T08:00:00Z, last 2026-03-04T09:00:00Z  (look at this one first)\n',
		);
		expect(answer(`${log[0]}\n${'-'.repeat(500)}\nOAUTH_APP_BLOCKED`)).toMatch(
			/\n {2}1 × invalid_grant: inactive user at ‹your domain›, 2026-03-04T08:00:00Z .+\n {2}1 × OAUTH_APP_BLOCKED\n/,
		);
		expect(answer(log[0] as string)).not.toContain('What the text tells of');
	});
});
