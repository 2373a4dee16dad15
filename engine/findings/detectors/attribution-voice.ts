import { hasDictionary } from '../../lexicon/language-pack.ts';
import type { Entity } from '../../analysis/entities/names.ts';
import type { Span } from '../../types.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';
import type { Witness } from '../witness.ts';

const WITNESS = /^(?:seen|reviewed|obtained|viewed|consulted|examined|verified)$/;
const COULD_NOT =
  /^\s+(?:was|were|is|has been|had been)\s+(?:not able|unable)\s+to\s+\w+|^\s+(?:could|can)\s*not\s+(?:\w+ly\s+)?(?:verify|confirm|establish|determine|reach|authenticate)\b/i;

interface Voice {
  readonly entity: Entity;
  readonly span: Span;
  readonly focus: Span;
}

/**
 * Rule `attribution.voice`: a text reports its own work under two names ("a document seen by ...", "... was unable to
 * establish"), as a copied agency story does. One name in a longer and a shorter form is one.
 */
export const attributionVoice: Detector = (context) => {
  const names = context.names;
  return context.documents.flatMap((document, text): Nomination[] => {
    if (!hasDictionary(document.language)) return [];
    const found = (names.mentions[text] ?? []).flatMap((mention): Voice[] => {
      const entity = names.entityOf.get(mention)!;
      if (entity.kind !== 'organisation' || mention.quoted) return [];
      const sentence = document.sentences[mention.sentence]!;
      const before = /(\w+)\s+by\s+(?:the\s+)?$/i.exec(
        document.text.slice(sentence.start, mention.start).slice(-40),
      );
      if (before !== null && WITNESS.test(before[1]!.toLowerCase())) {
        const start = mention.start - before[0].length;
        return [{ entity, span: { start, end: mention.end }, focus: mention }];
      }
      const after = COULD_NOT.exec(document.text.slice(mention.end, sentence.end));
      if (after === null) return [];
      return [
        {
          entity,
          span: { start: mention.start, end: mention.end + after[0].trimEnd().length },
          focus: mention,
        },
      ];
    });
    const first = found[0];
    const other = found.find(({ entity }) => entity !== first?.entity);
    if (first === undefined || other === undefined) return [];
    const place = ({ span, focus: { start, end } }: Voice): Witness => ({
      text,
      ...span,
      focus: [{ start, end }],
    });
    const voices = [place(first), place(other)] as const;
    return [nominate('attribution.voice', { witnesses: voices, slots: { voices } })];
  });
};
