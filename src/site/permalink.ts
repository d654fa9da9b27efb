/** Links to a result: `#v=1&e=<slug>[.<cause>]`. They are made of ids and of nothing else, so no paste can get into one. */
import type { Diagnosis } from '#engine/types.ts';

/** What a link names. Whether the catalogue has it is for the reader of the link to find out. */
export interface Linked {
	/** Slug of an error. */
	error: string;
	/** Id of a cause; null where the text did not tell it. */
	cause: string | null;
}

const form = /^#v=1&e=([a-z0-9-]{1,100})(?:\.([a-z0-9-]{1,100}))?$/;

/** @returns the fragment of a link to a diagnosis; undefined where there is no code to link to. */
export const permalink = ({ kind, candidates: [first] }: Diagnosis): string | undefined => {
	if (first === undefined || (kind !== 'cause' && kind !== 'code')) return undefined;
	return `#v=1&e=${first.slug}${kind === 'cause' && first.cause !== null ? `.${first.cause}` : ''}`;
};

/** @returns what the fragment names; null where it is meant as such a link and is none; undefined for any other fragment */
export const readPermalink = (fragment: string): Linked | null | undefined => {
	if (!fragment.startsWith('#v=')) return undefined;
	const [, error, cause = null] = form.exec(fragment) ?? [];
	return error === undefined ? null : { error, cause };
};
