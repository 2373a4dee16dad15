import type { Span } from '../../types.ts';
import { HOLDERS, noteEvents } from '../note-events.ts';
import { withEdits } from '../with-edits.ts';

/** What was escaped may lay bare other HTML; after so many readings every sign that could begin a tag is escaped. */
const MOST_READINGS = 12;

/**
 * What the user wrote in Markdown, so that it ends where it ends and holds nothing but Markdown: HTML in it is shown as it is written, and
 * a fence that was left open is closed. All else stays as it is.
 *
 * @param pairs marks of the dialect that open a stretch until they come again: the last of an odd number, outside of code, opens none
 */
export function closedNote(markdown: string, pairs: readonly string[] = []): string {
  return pairs.reduce(withoutOpen, closedInMarkdown(markdown));
}

/** Where code stands in a note, as offsets in order. */
export const codeIn = (markdown: string): readonly Span[] => readNote(markdown).code;

/** What closes a fence that a note ends in; null for none. */
export const openFenceOf = (markdown: string): string | null => readNote(markdown).openFence;

/** The mark that opens what nothing closes is shown as it is: the last one in a line that has an odd number, where that is one line alone. */
function withoutOpen(markdown: string, mark: string): string {
  if (!markdown.includes(mark)) return markdown;
  const { code } = readNote(markdown);
  const places = [...markdown.matchAll(new RegExp(mark.replace(/\$/g, '\\$'), 'g'))]
    .map(({ index }) => index)
    .filter((at) => !code.some(({ start, end }) => start <= at && at < end));
  if (places.length % 2 === 0) return markdown;
  const lines = new Map<number, number[]>();
  for (const at of places) {
    const line = markdown.lastIndexOf('\n', at);
    lines.set(line, [...(lines.get(line) ?? []), at]);
  }
  const odd = [...lines.values()].filter(({ length }) => length % 2 === 1);
  const last = odd.at(-1)!.at(-1)!;
  // A backslash between its signs: `%\%` shows `%%` and opens nothing.
  return `${markdown.slice(0, last + 1)}\\${markdown.slice(last + 1)}`;
}

function closedInMarkdown(markdown: string): string {
  // Without these a long note need not be read: it holds no HTML and opens no fence.
  if (!/<|`{3}|~{3}/.test(markdown)) return markdown;
  let words = markdown;
  for (let reading = 0; reading < MOST_READINGS; reading++) {
    const { html, openFence } = readNote(words);
    if (html.length === 0) return openFence === null ? words : `${words}\n${openFence}`;
    words = withEdits(
      words,
      html.map((at) => ({ start: at, end: at, words: '\\' })),
    );
  }
  const bare = words.replace(/(?<!\\)((?:\\\\)*)<(?=[A-Za-z/!?])/g, '$1\\<');
  const { openFence } = readNote(bare);
  return openFence === null ? bare : `${bare}\n${openFence}`;
}

const CODE: ReadonlySet<string> = new Set(['codeFenced', 'codeIndented', 'codeText']);

/** Where HTML begins, as offsets in order; what closes a fence that the text ends in, null for none; and where code stands. */
function readNote(markdown: string): {
  readonly html: readonly number[];
  readonly openFence: string | null;
  readonly code: readonly Span[];
} {
  const html: number[] = [];
  const code: Span[] = [];
  let fences: string[] = [];
  let openFence: string | null = null;
  let within = 0;
  for (const [step, { type, start, end }] of noteEvents(markdown)) {
    if (step === 'enter' && CODE.has(type)) code.push({ start: start.offset, end: end.offset });
    // What holds a fence ends it when it ends.
    if (HOLDERS.has(type)) within += step === 'enter' ? 1 : -1;
    if (step === 'enter' && (type === 'htmlFlow' || type === 'htmlText'))
      html.push(markdown.indexOf('<', start.offset));
    if (step === 'enter' && type === 'codeFenced') fences = [];
    if (step === 'enter' && type === 'codeFencedFenceSequence')
      fences.push(markdown.slice(start.offset, end.offset));
    if (step === 'exit' && type === 'codeFenced')
      openFence = within === 0 && fences.length === 1 ? fences[0]! : null;
  }
  return { html: html.filter((at) => at >= 0), openFence, code };
}
