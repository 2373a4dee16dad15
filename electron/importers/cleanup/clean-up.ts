import type { CleanUpKind, CleanUpOffer } from '../../bridge/contract.ts';
import { dropFurniture } from './drop-furniture.ts';
import { withEdits, type Edit } from './edits.ts';
import { mendMojibake } from './mend-mojibake.ts';
import { dropPageLines } from './page-lines.ts';
import { unwrapLines } from './unwrap-lines.ts';

/** Soft hyphens, marks of width nothing and of direction, and control characters; the joiners of scripts and of emoji stay. */
const INVISIBLE =
  /[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\0-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]/g;

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\u00ad/, 'soft hyphen'],
  [/[\u200b\u2060]/, 'zero-width space'],
  [/\ufeff/, 'byte-order mark'],
  [/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/, 'mark of direction'],
];
const nameOf = (character: string) => NAMES.find(([of]) => of.test(character))?.[1] ?? 'control character';

interface CleanUp {
  readonly kind: CleanUpKind;
  readonly find: (text: string, language: string) => Edit[];
  /** What was done, for so many. */
  readonly says: (count: number) => string;
}

/**
 * In the order in which they are done: what is garbled hides what is invisible, both hide where lines end, and heads of pages stand in
 * paragraphs whose lines are to be joined.
 */
const CLEAN_UPS: readonly CleanUp[] = [
  {
    kind: 'mojibake',
    find: mendMojibake,
    says: (count) => `${count} garbled ${count === 1 ? 'character' : 'characters'} mended`,
  },
  {
    kind: 'invisible',
    find: (text) =>
      [...text.matchAll(INVISIBLE)].map(({ index, 0: run }) => ({
        start: index,
        end: index + run.length,
        text: '',
      })),
    says: (count) => `${count} invisible ${count === 1 ? 'character' : 'characters'} taken out`,
  },
  {
    kind: 'pages',
    find: dropPageLines,
    says: (count) => `heads and numbers of pages taken out in ${count} ${count === 1 ? 'place' : 'places'}`,
  },
  {
    kind: 'furniture',
    find: dropFurniture,
    says: (count) =>
      `what stands around articles on pages taken out in ${count} ${count === 1 ? 'place' : 'places'}`,
  },
  {
    kind: 'lines',
    find: unwrapLines,
    says: (count) => `${count} ${count === 1 ? 'line' : 'lines'} joined to paragraphs`,
  },
];

/** What could be cleaned up in a text, each with how often and with the first place as it is and as it would be. */
export function cleanUpOffers(text: string, language: string): CleanUpOffer[] {
  return CLEAN_UPS.flatMap(({ kind, find }) => {
    const edits = find(text, language);
    const [first] = edits;
    if (first === undefined) return [];
    const from = Math.max(0, first.start - AROUND);
    const before = text.slice(from, first.end + AROUND);
    const after = text.slice(from, first.start) + first.text + text.slice(first.end, first.end + AROUND);
    return [
      {
        kind,
        count: edits.length,
        before,
        after,
        places: edits.slice(0, MOST_PLACES).map(placeIn(kind, text)),
      },
    ];
  });
}

/** UTF-16 units on either side of an example. */
const AROUND = 30;
/** So many places are told one by one. */
const MOST_PLACES = 200;

/** What a place is, and the words around it. */
const placeIn =
  (kind: CleanUpKind, text: string) =>
  ({ start, end }: Edit): CleanUpOffer['places'][number] => ({
    before: text.slice(Math.max(0, start - AROUND), start),
    what:
      kind === 'invisible' ? nameOf(text.slice(start, end)) : text.slice(start, Math.min(end, start + 120)),
    after: text.slice(end, end + AROUND),
  });

export interface CleanedUp {
  readonly text: string;
  /** Where an offset of the text before stands now. */
  readonly moved: (offset: number) => number;
  /** What was done, in words. */
  readonly done: readonly string[];
}

/** A text with clean-ups done. */
export function cleanUp(text: string, language: string, kinds: readonly CleanUpKind[]): CleanedUp {
  let cleaned: CleanedUp = { text, moved: (offset) => offset, done: [] };
  for (const { kind, find, says } of CLEAN_UPS) {
    if (!kinds.includes(kind)) continue;
    const edits = find(cleaned.text, language);
    if (edits.length === 0) continue;
    const { moved } = cleaned;
    const edited = withEdits(cleaned.text, edits);
    cleaned = {
      text: edited.text,
      moved: (offset) => edited.moved(moved(offset)),
      done: [...cleaned.done, says(edits.length)],
    };
  }
  return cleaned;
}
