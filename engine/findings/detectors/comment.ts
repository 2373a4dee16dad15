import { hasClass } from '../../lexicon/word-classes.ts';
import type { DocumentSentence } from '../../analysis/document.ts';
import type { Span } from '../../types.ts';
import { expansionsIn } from '../../analysis/entities/acronym-expansions.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';
import type { Witness } from '../witness.ts';

const DECLINED = /\b(?:declined|refused)\s+to\s+comment\b|\bwould not comment\b|\bdeclined\s+comment\b/i;
const SPOKE = /^(?:said|added|told|stated|confirmed|explained|insisted|noted)$/;
const SPEAKERS = /^(?:spokesman|spokeswoman|spokesperson|representative|official)$/;
/** How many sentences after the refusal the same office may speak. */
const SOON = 3;

/**
 * Rule `status.comment`: a spokesman declines to comment, and soon after the spokesman of the same office comments. One office
 * may stand under its acronym and under its name: what the text itself spells out counts.
 */
export const commentAfterAll: Detector = (context) => {
  return context.documents.flatMap((document, text) => {
    const speaking = document.sentences.filter(({ form }) => hasClass(form, 'comment'));
    if (speaking.length === 0) return [];
    const aliases = expansionsIn(document.text, document.sentences).map(({ acronym, expansion }) => ({
      acronym: acronym.toLowerCase(),
      names: document.text.slice(expansion.start, expansion.end).toLowerCase(),
    }));
    return speaking.flatMap((sentence): Nomination[] => {
      const refusal = speakerWith(sentence, document.text, (rest) => DECLINED.test(rest));
      if (refusal === null) return [];
      for (const later of document.sentences.slice(sentence.index + 1, sentence.index + 1 + SOON)) {
        const comment = speakerWith(later, document.text, (rest) =>
          SPOKE.test(/^\s*(\w+)/.exec(rest)?.[1] ?? ''),
        );
        if (comment === null || !sameOffice(refusal.office, comment.office, aliases)) continue;
        const place = ({ span, focus }: typeof comment): Witness => ({ text, ...span, focus: [focus] });
        const slots = { refusal: place(refusal), comment: place(comment) };
        return [nominate('status.comment', { witnesses: [slots.refusal, slots.comment], slots })];
      }
      return [];
    });
  });
};

/** A spokesman in this sentence with the words that name the office, when what follows passes `then`. */
function speakerWith(
  sentence: DocumentSentence,
  text: string,
  then: (rest: string) => boolean,
): { office: readonly string[]; span: Span; focus: Span } | null {
  const words = sentence.words;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    if (!SPEAKERS.test(words[at]!.key)) continue;
    const rest = text.slice(words[at]!.end, sentence.end);
    if (!then(rest)) continue;
    let first = at;
    while (
      first > 0 &&
      words[first - 1]!.kind !== 'punctuation' &&
      /^(?:the|a|an)$/.test(words[first]!.key) === false
    )
      first -= 1;
    const office = words
      .slice(first, at)
      .filter((word) => !word.light || /^\p{Lu}{2,}$/u.test(word.text))
      .map((word) => word.key);
    if (office.length === 0) continue;
    let last = at;
    while (last + 1 < words.length && words[last + 1]!.kind !== 'punctuation') last += 1;
    const verb = words[at + 1];
    const match = DECLINED.exec(rest);
    const focus =
      match !== null
        ? { start: words[at]!.end + match.index, end: words[at]!.end + match.index + match[0].length }
        : { start: verb!.start, end: verb!.end };
    return { office, span: { start: words[first]!.start, end: words[last]!.end }, focus };
  }
  return null;
}

function sameOffice(
  a: readonly string[],
  b: readonly string[],
  aliases: readonly { acronym: string; names: string }[],
): boolean {
  if (a.some((word) => b.includes(word))) return true;
  const spells = (acronym: readonly string[], name: readonly string[]) =>
    aliases.some(
      (alias) =>
        acronym.includes(alias.acronym) &&
        name.length > 0 &&
        name.every((word) => alias.names.includes(word)),
    );
  return spells(a, b) || spells(b, a);
}
