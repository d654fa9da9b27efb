/** Links into the reader's own Setup. */
import { type MyDomain, myDomainOf } from '#engine/my-domain.ts';

const typed = /^\s{0,9}(?:https:\/\/)?([a-z0-9.-]{1,150})(?:[/?#][^\s]{0,2000})?\s{0,9}$/i;

/** @returns the org whose My Domain was typed, as a host or as a whole address; undefined where it is none */
export const typedDomain = (text: string): MyDomain | undefined => myDomainOf(typed.exec(text)?.[1] ?? '');

const page = /^\/lightning\/setup\/[A-Za-z0-9]{1,80}\/home$/;

/**
 * @param path of a Setup page, below the Lightning host of an org
 * @throws {Error} if it is no such path: it is ours, never the reader's
 */
export const setupLink = ({ name, partition }: MyDomain, path: string): string => {
	if (!page.test(path)) throw new Error(`"${path}" is no page of Setup. It must look like /lightning/setup/ConnectedApplication/home.`);
	return `https://${name}${partition === undefined ? '' : `.${partition}`}.lightning.force.com${path}`;
};
