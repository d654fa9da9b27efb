/** A document that an entry cites. */
export interface Source {
	publisher: string;
	/** The document's title, or a plain description where it has none. */
	title: string;
	url: string;
	/** Month in which it was last read, `YYYY-MM`. */
	seen: `${number}-${number}`;
}

/** Who speaks: decides how a source is presented, not whether it is right. */
export type SourceKind = 'salesforce' | 'standard' | 'vendor' | 'community';
