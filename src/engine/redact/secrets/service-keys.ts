/**
 * Keys of other services, by the prefixes that these publish for secret scanners. They come along in logs and
 * settings files.
 */
import { aroundSign, type Finder, shape } from './find.ts';

const prefixed = [
	'(?:AKIA|ASIA)[A-Z0-9]{16}', // AWS
	'AIza[\\w-]{35}|ya29\\.[\\w.-]{20,}|1//0[\\w-]{20,}|GOCSPX-[\\w-]{20,}', // Google
	'gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\\w{22,}|glpat-[\\w-]{20,}', // GitHub, GitLab
	'xox[a-z]-[\\w-]{10,}|xapp-[\\w-]{10,}', // Slack
	'[rs]k_(?:live|test)_\\w{10,}|whsec_[\\w+/=]{20,}', // Stripe
	'npm_[A-Za-z0-9]{30,}|pypi-[\\w-]{30,}|dckr_pat_[\\w-]{20,}|hf_[A-Za-z0-9]{30,}', // npm, PyPI, Docker, Hugging Face
	'sk-[\\w-]{20,}', // OpenAI, Anthropic
	'SG\\.[\\w-]{16,}\\.[\\w-]{16,}', // SendGrid
	'(?:AC|SK)[0-9a-f]{32}', // Twilio
	'HRKU-[\\w-]{20,}', // Heroku
	'shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}|dop_v1_[0-9a-f]{64}', // Shopify, DigitalOcean
].join('|');

/** Looked for in unbroken runs only: see long-values.ts. */
export const serviceKey = new RegExp(`(?<![A-Za-z0-9])(?:${prefixed})`, 'g');

/** Those that are told by a sign elsewhere than in front. */
export const serviceKeys: readonly Finder[] = [
	// Microsoft Entra puts its sign in the middle of a client secret.
	aroundSign('client secret', /Q~(?<=([\w~.-]{3}\d)Q~)[\w~.-]{28,40}/dg),
	shape('credential', /\/\/hooks\.slack\.com\/services\/[\w/]{20,}/dg),
];
