import { commonSubsequence } from '../algorithms/index.ts';
import { withDefinitionsOf, withLabelsOf } from './labels-of-another.ts';
import { authorOf, paragraphsOf, signed, type NoteParagraph } from './note-paragraphs.ts';

/** A text of a note, and the initials of who wrote in it; '' where they are not known. */
export interface NoteOf {
  readonly markdown: string;
  readonly by: string;
}

/**
 * Merges two texts of one note by paragraphs: what both have stands once, what either wrote stands at its place, mine first, and what
 * either took away of the texts they have had in common is gone. Where two people wrote, what one of them wrote since says whose it is
 * (`*CD:* …`); a paragraph is the same with and without that, so that a note may go to and fro. Footnotes stay with the words that lead to
 * them: where both have a `[^1]` that is not the same, theirs gets another number.
 *
 * @param bases texts that both have had: the one they began with, what either last got from the other
 */
export function mergeNotes(bases: readonly string[], mine: NoteOf, theirs: NoteOf): string {
  const people = new Set([mine.by, theirs.by].filter((by) => by !== ''));
  const parse = (markdown: string) => paragraphsOf(markdown, people);
  const labelled = withLabelsOf(mine.markdown, { theirs: theirs.markdown, bases, people });
  const before = labelled.bases.flatMap(parse);
  const [ours, others] = [parse(mine.markdown), parse(labelled.theirs)];
  const known = wordsOf(before);
  const [inOurs, inOthers] = [wordsOf(ours), wordsOf(others)];
  const isSigned = mine.by !== theirs.by;
  const sign = (paragraph: NoteParagraph, { by }: NoteOf, all: ReadonlySet<string>) =>
    isSigned ? { ...paragraph, by: authorOf(paragraph, by, before, all) } : paragraph;
  // What both have stands where I have it; what only one has and was known before was taken away by the other.
  const fromOurs = (paragraphs: readonly NoteParagraph[]) =>
    paragraphs.flatMap((one) =>
      inOthers.has(one.words) ? [either(one, others)] : known.has(one.words) ? [] : [sign(one, mine, inOurs)],
    );
  const fromOthers = (paragraphs: readonly NoteParagraph[]) =>
    paragraphs
      .filter(({ words }) => !inOurs.has(words) && !known.has(words))
      .map((one) => sign(one, theirs, inOthers));
  const merged: NoteParagraph[] = [];
  let [i, j] = [0, 0];
  for (const pair of [
    ...commonSubsequence(...numbered(ours, others)),
    { a: ours.length, b: others.length },
  ]) {
    merged.push(...fromOurs(ours.slice(i, pair.a)), ...fromOthers(others.slice(j, pair.b)));
    if (pair.a < ours.length) merged.push(either(ours[pair.a]!, others));
    [i, j] = [pair.a + 1, pair.b + 1];
  }
  const isAsMine =
    merged.length === ours.length &&
    merged.every(({ words, by }, at) => words === ours[at]!.words && by === ours[at]!.by);
  return isAsMine
    ? mine.markdown
    : withDefinitionsOf(merged.map(signed).join('\n\n'), [mine.markdown, labelled.theirs]);
}

const wordsOf = (paragraphs: readonly NoteParagraph[]) => new Set(paragraphs.map(({ words }) => words));

/** A paragraph that both have, with whose it is where either says so. */
const either = (one: NoteParagraph, others: readonly NoteParagraph[]): NoteParagraph =>
  one.by === '' ? { ...one, by: others.find(({ words }) => words === one.words)?.by ?? '' } : one;

/** By their words, as the numbers that sequences are compared by. */
function numbered(...texts: readonly [readonly NoteParagraph[], readonly NoteParagraph[]]) {
  const numbers = new Map<string, number>();
  const of = (paragraphs: readonly NoteParagraph[]) =>
    Int32Array.from(paragraphs, ({ words }) => {
      const number = numbers.get(words) ?? numbers.size;
      numbers.set(words, number);
      return number;
    });
  return [of(texts[0]), of(texts[1])] as const;
}
