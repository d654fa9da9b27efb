/** Looks up what an entry names. `checkCatalog` has found every slip before, so a miss is a fault of the caller. */
import type { Catalog, Cause, ErrorEntry } from '#catalog/types.ts';

const found = <Entry>(entry: Entry | undefined, what: string, id: string, file: string): Entry => {
	if (entry === undefined) throw new Error(`src/catalog/${file} names the ${what} "${id}", which does not exist.`);
	return entry;
};

/** @param file the entry that names it, below `src/catalog` */
export const causeOf = (catalog: Catalog, id: string, file: string): Cause => found(catalog.causes.get(id), 'cause', id, file);

/** @param file the entry that names it, below `src/catalog` */
export const errorOf = (catalog: Catalog, slug: string, file: string): ErrorEntry =>
	found(
		catalog.errors.find((error) => error.slug === slug),
		'error',
		slug,
		file,
	);
