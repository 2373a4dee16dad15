import type { MemberText } from '../../../electron/bridge/contract.ts';
import type { Span } from '../../../engine/index.ts';

/**
 * Where a selection in a member's text stands in its version: one range per stretch it touches, without the white
 * space at its ends. Empty when nothing but white space, or what joins two stretches, is selected.
 */
export function versionRanges(member: Pick<MemberText, 'text' | 'stretches'>, selection: Span): Span[] {
  const ranges: Span[] = [];
  for (const stretch of member.stretches) {
    let start = Math.max(stretch.start, selection.start);
    let end = Math.min(stretch.end, selection.end);
    while (start < end && isSpace(member.text, start)) start++;
    while (end > start && isSpace(member.text, end - 1)) end--;
    if (start < end) {
      const shift = stretch.versionStart - stretch.start;
      ranges.push({ start: start + shift, end: end + shift });
    }
  }
  return ranges;
}

const isSpace = (text: string, at: number) => /\s/u.test(text.charAt(at));

/** A name for a passage until it is given one: its first words, without quotation marks. */
export function passageTitle(text: string, words = 7): string {
  const plain = text
    .replace(/["“”„«»]/gu, '')
    .trim()
    .split(/\s+/);
  const title = plain.slice(0, words).join(' ').slice(0, 120);
  return plain.length > words ? `${title.replace(/[\s.,;:!?–—-]+$/u, '')} …` : title || 'Passage';
}
