/**
 * Looked for last: values beside a name, but joined to it by no sign, in a table, a list of arguments or a sentence; in
 * a field of a form whose name stands behind the value, or in an element whose attributes stand between.
 */
import { type Finder, shape } from './find.ts';

/** A password by its name in languages that share no word with English. */
const otherLanguages =
	/(?:mot.?de.?passe|contrase[ñn]a|senha|wachtwoord|heslo|chiave segreta|hasło|пароль|密码|密碼|パスワード|비밀번호)["'*`]{0,4}(?:\s{0,3}[:=：]\*{0,2}\s{0,3}|(?:[は是为]|\s(?:is|est?|é)?\s?)(?=[!-~]{0,64}\d))["'`]?([^\s"'`]{3,128})/dgi;

/** The name of a user, likewise. */
const usernames = /(?:ユーザー?名|用户名)["'*`]{0,4}(?:\s{0,3}[:=：]\*{0,2}\s{0,3}|[は是为](?=[!-~]{0,64}\d))["'`]?([^\s"'`]{3,128})/dgi;

/** Behind the name of a user, as people write the two: `kim@northwind.example / pass1word!` */
const besideAddress =
	/[/:,;| ](?<=@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8} ?[/:,;| ])(?: ?and)? ?((?=[^\s"'/]{0,64}\d)(?=[^\s"'/]{0,64}[a-z])(?=[^\s"'/]{0,64}(?:[!#$%^*?]|&(?![a-z])))[^\s"'/]{8,64}|(?!1[78])\d{15,19}(?!\w))/dgi;

export const looseShapes: readonly Finder[] = [
	shape(
		'secret',
		/(?:passwor[dt]|passwd|passphrase|\bp(?:wd?|ass)|secret|sec(?:urity)?[\s_-]?token|\bto(?<=(?:password|secret|token)(?: \w{2,12})? from \S{3,128} to))(?:["'`*]{0,3}(?:\s[a-z]{2,12}){0,4}\s(?:is|ist|was|lautet|from|to|now))?[^\w&.;/%]{1,24}[bru]?["']?((?!\d{4}-\d)(?=[^\s"'<>\d]{0,99}\d)(?:(?=[^\s"'<>]{0,99}[a-z])[^\s"'<>/:=]{8,128}(?![^\s"'<>|,)])|\d{15,19}(?!\w)))/dgi,
	),
	shape('token', /token["'`*]{0,3}(?: is| was)?[^\w&.;/%]{1,24}(?=[a-z._~+!-]{0,99}\d)((?!\d{4}-\d)[\w.~+!-]{8,128})(?![\w.~+!(/:=-])/dgi),
	// In a form, and given to what sets it: `setSecurityToken('…')`, `.password("…")`
	shape(
		'secret',
		/(?:<input\b(?=[^<>]{0,400}\s(?:name|id|type)=["']?[\w.$-]{0,60}(?:password|secret|token))[^<>]{0,400}?\svalue=|\((?<=(?:\.|\bset|\bwith)\w{0,24}(?:password|secret|token)\()\s{0,4})(["'])((?:(?!\1)[^\n]){3,400})\1/dgi,
	),
	shape('password', otherLanguages),
	shape('username', usernames),
	// In a block of its own, as Terraform writes a variable, and behind the mark of a text that goes on below.
	shape(
		'secret',
		/(?:(?:default|value|old|new)"?\s{0,9}[:=]\s{0,9}"(?<=(?:password|secret|token|key|pw)"?\s{0,4}[:=]?\s{0,4}\{[^{}]{0,300})|(?:password|secret|token|key|pw)"?\s{0,4}=\s?<<[-~]?\w{1,20}\n\s{0,20})([^\s"]{3,400})/dgi,
	),
	shape('password', besideAddress),
	shape(
		'one-time password',
		/code(?<=[ -]code|passcode)(?<!(?:rror|xception|tatus|esponse|esult|eason|xit|ault|TTP|ip) code)(?: is| was| lautet|:)?["'*]{0,3}\s{1,3}(\d{6}|\d{3}[ -]\d{3}|[A-Z]{4}-[A-Z]{4}|(?=[A-Z]{0,7}\d)[A-Z\d]{8})(?!\w)/dg,
	),
	// In an element.
	shape(
		'secret',
		/<(?:(?:value|string)>(?<=(?:password|secret|token)["']?(?:>\s{0,40}<value|<\/(?:key|name)>\s{0,40}<(?:value><)?string)>)|[\w:]{0,60}(?:password|secret|token)\s[^<>]{1,200}>)([^<>\n]{3,400})</dgi,
	),
];
