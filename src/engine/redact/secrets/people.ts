/**
 * Names of people, where the form of the text says that a name stands there, and telephone numbers. What has many first
 * letters is looked for by what it has in common, and the rest read backwards from there: that takes half the time.
 */
import { type Finder, shape } from './find.ts';

/** A full stop is part of it behind one letter and behind a title: elsewhere a sentence ends there. */
const word = "(?<!\\p{L})(?![AP]M\\b)\\p{Lu}(?:\\.(?:-?\\p{Lu}\\.){0,2}|[\\p{L}'’-]{0,30}(?:(?<=\\b(?:Dr|Mrs?|Ms|Prof|St|[JS]r))\\.)?)";
/** `Jane Doe`, `Ludwig van Beethoven`, `Doe, Jane`; at most four parts. */
const next = `,? (?:v[ao]n |de[nrl]? |d[aiou]s? |l[ae] )?${word}`;
const several = `${word}(?:${next}){1,3}`;
const oneOrSeveral = `${word}(?:${next}){0,3}`;

/** Words that a name of a thing has in it, and greetings to nobody by name. */
const things = new Set(
	'access account admin administrator all api app application apps auth bad cli client code connect connected connector customer data error everyone exception external failed failure folks force for heroku integration invalid loader login mobile no not oauth org package platform production profile provider remote salesforce sandbox service sfdc sir sso support sync system team test the there to token tool unauthorized unknown user web'.split(
		' ',
	),
);
const isPerson = (name: string): boolean => !name.split(/[\s.,-]/).some((part) => things.has(part.toLowerCase()));

/**
 * The letters of all scripts make long programs of these patterns: none is compiled for a text without its label.
 * @param label what stands beside a name, or is seen from its beginning
 * @param name the rest of the pattern, with the name as its group
 */
const form = (label: string, name: string): Finder => {
	const labels = new RegExp(label, 'm');
	const find = shape('name of a person', new RegExp(label + name, 'dgmu'), isPerson);
	return (text) => (labels.test(text) ? find(text) : []);
};

/** What joins a field to its value. */
const joint = `["']?[ \\t]{0,3}[:=|\\t][ \\t]{0,3}["']?`;

export const people: readonly Finder[] = [
	// No path of a program: `at Org.create (/lib/@salesforce/core.js)`.
	form('[<(\\[](?=(?:mailto:)?(?:[^\\s<>@/]{1,96}@|‹email))', `(?<=(${oneOrSeveral})["']? .)`),
	// Who says it, as mails and chats put it above what is said.
	form(
		'^[> \\t]{0,8}(?=[^\\n]{1,270}(?:wrote|writes|said|\\d{1,2}):)',
		`(${several})(?= (?:\\([^()\\n]{1,60}\\) )?(?:wrote|writes|said):|[ \\t]{1,4}\\d{1,2}:\\d\\d(?: ?[AP]M)?\\r?$)`,
	),
	// Beside the name of a user in a table; in Login History the app stands there.
	form(`[\\t,;|](?=["' ]{0,2}(?:[^\\s<>@"',;|/]{1,96}@|‹email))(?<!Remote Access[^\\n]{0,200})`, `(?<=(${several})["' ]{0,2}.)`),
	form(`(?:From|To|Cc|Bcc|Reply-To|Sender|Von|An|De|Para)\\*{0,2}:\\*{0,2}[ \\t]{1,4}["']?`, `(${several})`),
	form(`[Nn]ame(?<=(?:^|[{,;|>(\\t])\\s{0,4}["']?(?:[FfDdYyCc](?:ull|isplay|our|ontact|ustomer) )?.{4})${joint}`, `(${several})`),
	form(`[Nn]ame(?<=(?:[Ff]irst|[Ll]ast|[Gg]iven|[Ff]amily|[Mm]iddle)[ _]?.{4})${joint}`, `(${oneOrSeveral})`),
	form(
		`ed[ _]?(?:[Bb]y|[Tt]o)(?<=(?:[Cc]reat|[Mm]odifi|[Rr]eport|[Rr]equest|[Ss]ubmitt|[Aa]pprov|[Aa]ssign)ed[ _]?..)(?:${joint}| )`,
		`(${several})`,
	),
	// Who owns a session, and whose commits they are, as an environment tells it.
	form(`^(?:USER|LOGNAME|GIT_(?:AUTHOR|COMMITTER)_NAME)=["']?`, `([^"'\\n]{2,60})`),
	form(
		`[:=|\\t](?<=(?:[Rr]eporter|[Aa]ssignee|[Rr]equester|[Aa]uthor|[Oo]wner|[Uu]ser|[Cc]ontact|[Ee]mployee)["']?[ \\t]{0,3}.)[ \\t]{0,3}["']?`,
		`(${several})`,
	),
	form(`^[> \\t]{0,8}(?:Hi|Hello|Hey|Dear|Hallo|Lieber?|Bonjour|Hola) `, `(${oneOrSeveral})(?=[,!.:]|$)`),
	// At the end of a letter, in the line of the greeting or below it.
	form(
		`[,\\n](?<=(?:[Rr]egards|[Tt]hanks|[Tt]hx|Thank you|Cheers|Best|Sincerely|Grüßen?)\\s{0,3}[,\\n])[>\\s]{0,12}`,
		`(${oneOrSeveral})[ \\t]{0,3}$`,
	),
	// Whose computer it is.
	shape(
		'name of a person',
		/(?<![\w.%-]{2}(?<!\/(?:export|var|usr)))[/\\](?:Users|home)[/\\]{1,2}((?:(?!Shared|Public|runner|vsts|ubuntu|node|user)[^\s/\\:"'<>])[^\n/\\:"'<>]{1,40})(?=[/\\:"'>]|\r?$)/dgm,
	),
	// An attribute of a SAML response, by its short name or by the address that names it.
	shape(
		'name of a person',
		/Name=["'][^"'\n]{0,90}(?:first|last|given|family|full|display|sur|\/)name["'][^<>]{0,200}>\s{0,40}<[\w:]{0,20}AttributeValue[^<>]{0,200}>([^<>\n]{1,200})</dgi,
	),
	shape(
		'phone number',
		// International; but no offset of a time zone, and no sum.
		/(?<![\w+)%])\+(?![01]\d(?:00|30|45)(?!\d))[1-9](?:[ ()./-]{0,2}\d){7,14}(?!\d)/dg,
	),
	// Of one country: behind a zero or in brackets begins what many have; or as in North America. No day of a month.
	shape(
		'phone number',
		/(?<![\w.:+/-])(?:(?=(?:[ ()/-]{0,2}\d){8,15})(?!(?:\d\d[-/ ])?\d\d[-/ ](?:19|20)\d\d)(?:\(\d{2,5}\) ?|0\d{1,4}[ /-])\d{2,4}(?:[ -]?\d{2,4}){1,4}|(?:1-)?\d{3}-\d{3}-\d{4}|\d{3}\.\d{3}\.\d{4})(?![\w.:-]{0,99}\d)/dg,
	),
	shape(
		'phone number',
		/\b(?:phone|mobile|tel|telephone|telefon|telefax|fax|cell|mobil|handy|whatsapp|\b[mtp](?=:)|(?:call|ring|text|reach) (?:me|us)(?: back)?(?: on| at)?)(?: ?(?:no|number|nr))?\.?["']?[ \t]{0,3}[:=|]?[ \t]{0,3}["']?((?:\(?\+?\d)(?:[ ()./-]{0,2}\d){5,14})/dgi,
	),
];
