import type { Span } from '../../../engine/index.ts';
import { withMarksOfDirection } from '../../../engine/text/marks-of-direction.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text from outside as text of a page, also inside an attribute; what would turn the direction of words is a mark. */
export const escapeHtml = (text: string): string =>
  withMarksOfDirection(text)
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\ufffd');

/** Words that differ, and how: told to whoever points at them. */
export interface MarkedSpan extends Span {
  readonly kind: string;
}

/** A stretch of a text as HTML, with the marked words in it in `<mark>`; of marks that overlap the first holds. */
export function htmlWords(text: string, { start, end }: Span, marks: readonly MarkedSpan[]): string {
  let out = '';
  let at = start;
  for (const mark of marks) {
    const from = Math.max(mark.start, at);
    const to = Math.min(mark.end, end);
    if (from >= to || from < start) continue;
    out += `${escapeHtml(text.slice(at, from))}<mark title="${escapeHtml(mark.kind)}">${escapeHtml(text.slice(from, to))}</mark>`;
    at = to;
  }
  return out + escapeHtml(text.slice(at, end));
}
