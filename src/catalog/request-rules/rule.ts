/** What can be wrong, or worth knowing, in a request: told here, seen by the detector of the same id in the engine. */
import type { CauseId } from '../define.ts';
import type { SourceId } from '../sources/index.ts';
import type { Certainty, RequestTarget, Severity } from '../vocabulary.ts';

export interface RequestRule {
	/** Permanent: the anchor of the rule on its page, and its name in the answers for programs. */
	id: string;
	target: RequestTarget;
	severity: Severity;
	/** What was seen, in one line without end stop; Markdown. */
	title: string;
	/** What Salesforce makes of it; Markdown, within a line. */
	why: string;
	/** What to send instead, or where to look; Markdown, within a line. */
	fix: string;
	/** The cause whose article tells more; null where it breaks nothing by itself. */
	cause: CauseId | null;
	/**
	 * Where a failure stands beside such a request and can have this cause, it comes first: always, or where the paste names an
	 * External Client App. Not for what people change before they paste.
	 */
	decides?: true | 'external-client-app';
	/** Certainty that it has the effect told in `why`. */
	certainty: Certainty;
	sources: readonly SourceId[];
}

/** Gives the rules of one file their target. */
export const rulesOf = (target: RequestTarget, rules: readonly Omit<RequestRule, 'target'>[]): readonly RequestRule[] =>
	rules.map((rule) => ({ ...rule, target }));
