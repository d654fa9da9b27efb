/** The letters of a link, for patterns. */

/** A mask stands in a link as one letter, although it has blanks. */
const mask = '‹[^‹›\\n]{1,200}›';

/** @returns the source of a pattern for one letter of a link that is none of the given ones. */
export const letterBut = (others: string): string => `(?:${mask}|[^\\s"'<>‹${others}])`;
