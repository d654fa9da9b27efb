/**
 * Looked for last: values beside a name, but joined to it by no sign, in a table, a list of arguments or a sentence; in
 * a field of a form whose name stands behind the value, or in an element whose attributes stand between.
 */
import { matches, type SecretKind } from './find.ts';

/** A password by its name in languages that share no word with English. */
const otherLanguages =
	/(?:mot de passe|contrase[ñn]a|senha|wachtwoord|hasło|heslo|пароль|密码|密碼|パスワード|비밀번호)["'*`]{0,4}(?:\s{0,3}[:=：]\*{0,2}\s{0,3}|(?:[は是为]|\s(?:is|est?|é)?\s?)(?=[!-~]{0,64}\d))["'`]?([^\s"'`]{3,128})/dgi;

/** The name of a user, likewise. */
const usernames = /(?:ユーザー?名|用户名)["'*`]{0,4}(?:\s{0,3}[:=：]\*{0,2}\s{0,3}|[は是为](?=[!-~]{0,64}\d))["'`]?([^\s"'`]{3,128})/dgi;

/** Behind the name of a user, as people write the two: `kim@northwind.example / pass1word!` */
const besideAddress =
	/[/:] ?(?<=@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8} ?[/:] ?)((?=[^\s"'/]{0,64}\d)(?=[^\s"'/]{0,64}[a-z])(?=[^\s"'/]{0,64}[!#$%^*?])[^\s"'/]{8,64})/dgi;

export const looseShapes: readonly SecretKind[] = [
	{
		kind: 'secret',
		find: matches(
			/(?:passwor[dt]|passwd|\bp(?:wd?|ass)|secret|sec(?:urity)?[\s_-]?token)(?:\s(?:is|ist|was|lautet|from))?[^\w&.;/%]{1,24}[bru]?["']?((?!\d{4}-\d)(?=[^\s"'<>\d]{0,99}\d)(?:(?=[^\s"'<>]{0,99}[a-z])[^\s"'<>/:=]{8,128}(?![^\s"'<>|,)])|\d{15,19}(?!\w)))/dgi,
			1,
		),
	},
	{
		kind: 'secret',
		find: matches(/\bvalue=(["'])((?:(?!\1)[^<>\n]){3,400})\1[^<>]{0,200}?\s(?:name|id)=["']?[\w.$-]{0,60}(?:password|secret|token)/dgi, 2),
	},
	// What sets it: `setSecurityToken('…')`, `.password("…")`
	{
		kind: 'secret',
		find: matches(/\((?<=(?:\.|\bset|\bwith)\w{0,24}(?:password|secret|token)\()\s{0,4}(["'])((?:(?!\1)[^\n]){3,400})\1/dgi, 2),
	},
	{ kind: 'password', find: matches(otherLanguages, 1) },
	{ kind: 'username', find: matches(usernames, 1) },
	{ kind: 'password', find: matches(besideAddress, 1) },
	{
		kind: 'one-time password',
		find: matches(/ code(?: is|:)(?<=(?:verification|security|one-time|login) code(?: is|:))["'*]{0,3}\s{1,3}(\d{5,8})(?!\w)/dgi, 1),
	},
	{
		kind: 'secret',
		find: matches(
			/<(?:value|string)>(?<=(?:password|secret|token)["']?(?:>\s{0,40}<value|<\/(?:key|name)>\s{0,40}<(?:value><)?string)>)([^<>\n]{3,400})</dgi,
			1,
		),
	},
	// In a block of its own, as Terraform writes a variable, and behind the mark of a text that goes on below.
	{
		kind: 'secret',
		find: matches(
			/(?:password|pw|secret|token|key)"?\s{0,4}[:=]?\s{0,4}(?:\{[^{}]{0,300}?\b(?:default|value)"?\s{0,9}[:=]\s{0,9}"|=\s?<<[-~]?\w{1,20}\n\s{0,20})([^\s"]{3,400})/dgi,
			1,
		),
	},
	{ kind: 'secret', find: matches(/<[\w:]{0,60}(?:password|secret|token)\s[^<>]{1,200}>([^<>\n]{3,400})</dgi, 1) },
];
