/** Pieces with which a pattern or a step of the engine begins: said again and again they make a text that is slow to read, if any is. */
export const pieces: readonly string[] = [
	...['00D000000000000!', 'eyJ', '5Aep', '3MVG9', 'password=', '‹password›', '-----BEGIN PRIVATE KEY-----', 'From: Jo ', '+1 '],
	...['&', '%25', '=+', '\\', '\\\\u', '](', '<http', '/v3/__', 'v2/url?u=https-3A', 'aHR0cHM6', 'eyJ‹state›', '[1;', 'â€'],
	...['Content-Transfer-Encoding: base64\n\n', '=3D', '=\n', '?a=b\n', '> ', ' ›', '\n', ' ', 'a.', '1.', 'ab:', '"error":"', 'due to:'],
	...[
		'?',
		'(',
		'[',
		'"',
		'›',
		'a\n',
		'Caused by: invalid_grant\n',
		'{"value":"abc","name":"',
		'00D000000000000!‹',
		'eyJaaaaaaaaaaaaaaaaa1\n',
	],
	...['grant_type=x&a=b&', '"grant_type": "x", ', '{"iss":"a","aud":"b"},', 'https://urldefense.com/v3/__https://a__;!!'],
	...[
		'/services/oauth2/token?grant_type=a',
		'/services/oauth2/authorize?a=b&',
		'‹›',
		'invalid_grant ',
		'error=',
		'expired access/refresh ',
	],
	...['the sandbox was ', 'sandbox refreshed not ', 'refreshed '.repeat(20), '"a": "', '‹', "we're-"],
];
