/** Line ends, other control characters, and the marks that turn the direction of all that follows. */
const UNFIT = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** What is told of a source stands in one line of a list, a report or a terminal: it holds nothing that breaks or turns that line. */
export const oneLine = (words: string): string => words.replace(UNFIT, ' ').replace(/\s+/g, ' ').trim();
