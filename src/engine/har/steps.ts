/** Which step of a connection a request is, by its address alone. */
import { hostKindOf, isSalesforce } from '../hosts.ts';
import type { Address } from './address.ts';
import type { Step } from './types.ts';

/** The first that fits names the step. The paths are Salesforce's own, so an org's own domain may serve them. */
const paths: readonly (readonly [step: Step, pattern: RegExp])[] = [
	['authorize', /\/services\/oauth2\/authorize(?:\/|$)/i],
	['token', /\/services\/oauth2\/token$/i],
	['callback', /\/services\/(?:oauth2\/success|authcallback\/)/i],
	['endpoint', /\/services\/oauth2\/[a-z]/i],
	['approval', /\/RemoteAccessAuthorizationPage(?:\.apexp)?$/i],
	['error-page', /\/(?:(?:RemoteAccess|AppInstall)ErrorPage(?:\.apexp)?|identity\/sso\/ui\/AuthorizationError)$/i],
];

/** Pages on which people sign in; other sites have pages of these names too. */
const login = /^\/(?:$|login\/?$|secur\/(?:frontdoor|login)\.jsp$|_ui\/identity\/|services\/auth\/)/i;

/** Calls that a data request makes, wherever the org serves them. */
const api = /\/services\/(?:data|apexrest|soap|async)\//i;

/** An answer to the app that carries an error or a code, in a fragment perhaps behind a page of the app. */
const answers = /(?:^|[?&])(?:error|code)=/;

/**
 * @returns the step; undefined where a request to Salesforce belongs to none. That one is a `callback`, or of the `app`, is
 * only possible: any site may take a `code`.
 */
export const stepOf = (address: Address, status: number): Step | undefined => {
	const named = paths.find(([, pattern]) => pattern.test(address.path))?.[0];
	if (named !== undefined) return named;
	if (api.test(address.path)) return status === 401 || status === 403 ? 'api' : undefined;
	if (isSalesforce(hostKindOf(address.host))) return login.test(address.path) ? 'login' : undefined;
	return answers.test(address.query) || answers.test(address.fragment) ? 'callback' : 'app';
};
