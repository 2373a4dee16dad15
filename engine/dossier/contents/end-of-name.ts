import type { Span } from '../../types.ts';

const OFTEN = /^(?:Dai|Week|Month|Quarter)ly$/;
/** A word with a capital letter, before a space. */
const CAPITAL_BEFORE = /\p{Lu}[\p{L}\p{M}.'’-]* $/u;

/** Whether a word of time ends the name of an outlet and tells no time: "the Harbour Daily". */
export const isEndOfName = (text: string, { start, end }: Span): boolean =>
  OFTEN.test(text.slice(start, end)) && CAPITAL_BEFORE.test(text.slice(Math.max(0, start - 40), start));
