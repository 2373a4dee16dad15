import { pronounOf } from '../../lexicon/en/pronouns.ts';
import { analyse } from '../analyse.ts';
import type { Document } from '../document.ts';
import type { Mention } from '../entities/name-mentions.ts';
import type { Entity, Names } from '../entities/names.ts';
import { speakersOf, type Speaker } from './quotation-speakers.ts';

/**
 * The speakers of what quotations quote themselves, one for each of `document.nested`: a quotation is read as a text of its own, in which
 * “I” and “we” are whoever says it. Null where it names nobody.
 *
 * @param outer who says the quotation of an index
 */
export function nestedSpeakersOf(
  document: Document,
  text: number,
  names: Names,
  outer: (index: number) => Speaker | null,
): (Speaker | null)[] {
  const read = new Map<number, (offset: number) => Speaker | null>();
  return document.nested.map(({ within, start }) => {
    let speakerAt = read.get(within);
    if (speakerAt === undefined) read.set(within, (speakerAt = readQuotation(document, text, names, within)));
    const speaker = speakerAt(start);
    return speaker !== null && isNarrator(speaker) ? outer(within) : speaker;
  });
}

function isNarrator({ kind, printed }: Speaker): boolean {
  return kind === 'pronoun' && /^(?:i|we)$/u.test(pronounOf(printed.toLowerCase())?.family ?? '');
}

/** Who says what stands at an offset, by the words of the quotation around it. */
function readQuotation(document: Document, text: number, names: Names, index: number) {
  const { start, end } = document.quotations[index]!;
  const inner = analyse({ id: '', text: document.text.slice(start, end), language: document.language });
  const speakers = speakersOf(inner, 0, namesWithin(names, text, start, end), { narrator: true });
  return (offset: number): Speaker | null => {
    const at = inner.quotations.findIndex((quotation) => quotation.start === offset - start);
    const speaker = speakers[at] ?? null;
    return speaker === null ? null : { ...speaker, start: speaker.start + start, end: speaker.end + start };
  };
}

/** The names of a stretch of a text, as if it were a text of its own; they name whom they name in the whole. */
function namesWithin(names: Names, text: number, start: number, end: number): Names {
  const entityOf = new Map<Mention, Entity>();
  const mentions = (names.mentions[text] ?? [])
    .filter((mention) => mention.start >= start && mention.end <= end)
    .map((mention): Mention => {
      const own = {
        ...mention,
        start: mention.start - start,
        end: mention.end - start,
        in: 0,
        quoted: false,
      };
      entityOf.set(own, names.entityOf.get(mention)!);
      return own;
    });
  return { entities: names.entities, mentions: [mentions], entityOf };
}
