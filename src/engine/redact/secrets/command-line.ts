/** Secrets that were given to a program, or to a method that signs in, as its arguments. */
import { type Finder, shape } from './find.ts';

/** A word that follows the name of an argument in a sentence about it. */
const isSpokenOf =
	/^(?:a|and|argument|as|cannot|flag|for|from|given|has|if|in|instead|invalid|is|it|missing|must|not|of|on|option|or|parameter|required|requires|set|should|the|to|value|via|was|when|with|without)\b|^[-<$[{%(‹.]/i;
const isGiven = (value: string): boolean => value.length > 2 && !isSpokenOf.test(value);

/** `-p` means many things: a port, a path, a file. A password has letters and something else. */
const isPassword = (value: string): boolean => /[a-z]/i.test(value) && /[^a-z_-]/i.test(value) && !/[/\\]|\.[a-z]{1,5}$|^\w+=/i.test(value);

/** What signs in with a name and a password, or keeps the two, in the languages that people write clients in. */
const callWithPassword =
	/[([](?<=(?:[.>:](?:login\w{0,20}|auth(?:enticate)?)|\b(?:HTTP)?(?:set_?|with)?Basic_?Auth(?:entication)?|\b(?:Salesforce|NetworkCredential|UsernamePasswordCredentials|PasswordAuthentication))\(|\bauth["']?\s{0,2}(?:=>?|:)\s{0,2}[([])\s{0,8}(?:"[^"\n]{1,128}"|'[^'\n]{1,128}'|[\w.$]{1,80}),\s{0,24}(["'`])((?:(?!\1)[^\n]){3,256})\1/dgi;

export const commandLine: readonly Finder[] = [
	shape(
		'password',
		/(?<!\S)--?(?:password|passwd|passphrase|pass|pwd|(?:client-?|consumer-?)?secret|(?:access-?|refresh-?|auth-?|security-?)?token|api-?key|key-?secret|oauth2-bearer|(?:src|dest)?(?:store|key)pass)(?:=|[ \t]{1,4})["']?([^\s"'`]{3,256})/dgi,
		isGiven,
	),
	shape('credential', /(?<!\S)(?:-u|--user)[ =]?["']?([^\s:"']{1,128}:[^\s"']{1,256})/dg),
	shape('username', /(?<!\S)(?:-u|--user(?:name)?)[ =]["']?([^\s"':-][^\s"':]{1,128})["']?\s{1,4}(?:-p|--pass)/dg),
	shape('password', /(?<!\S)(?:-u|--user(?:name)?)[ =]?["']?[^\s"']{1,128}["']?\s{1,4}-p[ =]?["']?([^\s"']{3,256})/dg),
	shape('password', /(?<!\S)-p[ =]["']?([^\s"'`]{6,256})/dg, isPassword),
	shape('password', /ConvertTo-SecureString\s(?:-String\s)?["']([^"'\n]{3,256})["']/dgi),
	shape('password', callWithPassword),
	// Handed to a program that signs in: `echo … | tool login`
	shape('credential', /\becho (?:-n )?["']?([^\s"'|]{6,2048})["']? ?\|[^|\n]{1,40}\blogin\b/dg, isGiven),
];
