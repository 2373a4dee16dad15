import type { Span } from '../types.ts';

/** So many words on each side are enough to know what is spoken of. */
const WORDS = 5;

/** The words before and after a stretch of a quotation, with an ellipsis where more stands there. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/**
 * Some words around a stretch: "… ran aground with" and "passengers on board".
 *
 * @param span offsets into `quote`
 */
export function wordsAround(quote: string, { start, end }: Span): Around {
  const before = quote.slice(0, start).split(/\s+/).filter(Boolean);
  const after = quote.slice(end).split(/\s+/).filter(Boolean);
  // What stands right beside the stretch stays with it: a bracket, a quotation mark, a comma.
  const glued = {
    before: start > 0 && !/\s$/.test(quote.slice(0, start)),
    after: end < quote.length && !/^\s/.test(quote.slice(end)),
  };
  const near = [before.slice(-WORDS).join(' '), after.slice(0, WORDS).join(' ')] as const;
  return {
    before: `${before.length > WORDS ? '… ' : ''}${near[0]}${before.length > 0 && !glued.before ? ' ' : ''}`,
    after: `${after.length > 0 && !glued.after ? ' ' : ''}${near[1]}${after.length > WORDS ? ' …' : ''}`,
  };
}
