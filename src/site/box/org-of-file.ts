/** The org that a file names. Its worker reads the whole of it; here its beginning is enough, so that the page never stands still. */
import { type MyDomain, myDomainIn } from '#engine/my-domain.ts';
import type { NamedOrg } from '../result/own-org.ts';

/** In bytes. A recording names the org's host with its first requests, a log with its first failure. */
const beginning = 1_000_000;

/** Only the pieces that may hold a host: the others are most of a recording, and to look for hosts takes long. A host holds none of the cuts. */
const nearHosts = (text: string): string =>
	text
		.split(/(?<=["\n])/)
		.filter((piece) => /force(?:-setup)?\.com/i.test(piece))
		.join('');

/** @returns undefined where the beginning names none, or several, and where it cannot be read */
export const orgOfFile = async (file: Blob): Promise<NamedOrg | undefined> => {
	const text = await file
		.slice(0, beginning)
		.text()
		.catch(() => '');
	const domain: MyDomain | undefined = myDomainIn(nearHosts(text));
	return domain && { domain, by: file.size > beginning ? 'beginning of the file' : 'file' };
};
