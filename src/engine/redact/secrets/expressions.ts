/** A value that a program takes from elsewhere is no secret; one that stands in the program itself is. */
import type { Span } from '../../types.ts';

/** Where a program takes a value from: its settings, its environment, the variables of Postman, another command, or a name that it joins to the string before it. */
const expression =
	/^(?:(?:self|this|args|config|settings|options|opts|env|credentials|secrets|var|local)(?:\.[A-Za-z_]\w{0,40}){1,6}[,;)]{0,3}$|(?:process|import\.meta)\.env\b|(?:os\.environ|ENV|\$_[A-Z]{3,7})[[.(]|(?:os\.|System\.)?getenv\(|pm\.[A-Za-z]{6,24}\.get\(|\$\([a-z]{2,12}(?: |$)| {1,2}[+.] {1,2}[A-Za-z_$][\w.$(]{0,80}(?:[ ),;]|$))/;

/**
 * What stands in place of a value that the environment lacks: behind `||`, `??`, `?:` or `or`, or as the last argument of
 * a call; and what a command only repeats.
 */
const written =
	/^(?:[$\w.[(]{4,80}(?:["']\w{1,60}["'],?)?[\])]{0,2} ?(?:\|\||\?\?|\?:|or\b|(?<=, ?)) ?["'`]|\$\((?:echo|printf)(?: -\w)? ["']?)([^"'`\s)]{3,200})/d;

/** In UTF-16 units: more than the longest match. */
const reach = 400;

/** @returns whether a value is taken from elsewhere. */
export const isExpression = (value: string): boolean => expression.test(value);

/**
 * @param start where an expression begins
 * @returns the value that is written out in it nevertheless
 */
export const writtenIn = (text: string, start: number): Span | undefined => {
	const match = written.exec(text.slice(start, start + reach));
	if (match === null) return undefined;
	const [from, to] = (match.indices as RegExpIndicesArray)[1] as [number, number];
	return { start: start + from, end: start + to };
};
