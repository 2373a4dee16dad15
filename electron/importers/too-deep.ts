import { MAX_OPEN_ELEMENTS } from './limits.ts';

/** Told of a page whose elements lie too deep in each other to be parsed in good time. */
export class ElementsTooDeep extends Error {
  override readonly name = 'ElementsTooDeep';
}

/** Elements of HTML that have no end, or whose end pages leave out. */
const UNENDED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|optgroup|colgroup|rt|rp)$/i;

/**
 * Looks at the tags of HTML without parsing it: the parser takes time with the square of how deep elements lie.
 *
 * @throws {ElementsTooDeep} when far more elements are open at once than a page has
 */
export function refuseTooDeep(html: string): void {
  let open = 0;
  for (const [tag, slash, name] of html.matchAll(/<(\/?)([a-z][^\s<>/]*)[^<>]*>?/gi)) {
    if (UNENDED.test(name!) || tag.endsWith('/>')) continue;
    open = slash === '' ? open + 1 : Math.max(0, open - 1);
    if (open > MAX_OPEN_ELEMENTS) throw new ElementsTooDeep();
  }
}
