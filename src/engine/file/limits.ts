/** How much is read. In a file of its own, so that a page can know it without the engine. */

/** In bytes. A larger file is not read. */
export const largestFile = 100_000_000;
