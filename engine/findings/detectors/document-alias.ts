import { mentionsIn } from '../../analysis/mentions/find-mentions.ts';
import type { EntityMention } from '../../analysis/mentions/mention.ts';
import { baseRelation, spanOf, subtree, type Tree, type TreeToken } from '../../analysis/tree/tree.ts';
import type { Document, Word } from '../../analysis/document.ts';
import { cuedSpeakers } from '../../analysis/attribution/quotation-speakers.ts';
import type { Span } from '../../types.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';

/**
 * Rule `wording.thing`: a text speaks of another version of "the letter", and what it quoted of the first version it had from
 * "the document": one thing under two names, or two things. Only where the first is brought in ("a document seen by ...").
 */
export const documentAlias: Detector = (context) => {
  const versions = context.versions;
  if (versions.length === 0) return [];
  const names = context.names;
  return versions.flatMap(({ text, first, phrase, thing: later }): Nomination[] => {
    const document = context.documents[text]!;
    const speaker = cuedSpeakers(document, text, names)(document.quotations.indexOf(first));
    // Who quotes is no paper; a pronoun and a name are none either.
    if (speaker?.kind !== 'unnamed') return [];
    const noun = wordsIn(document, speaker).at(-1);
    if (noun === undefined || noun.key === later.toLowerCase()) return [];
    const brought = broughtIn(document, noun, first.start);
    const other = wordsIn(document, phrase).at(-1);
    if (brought === null || other === undefined || isVersionOf(document, noun, other)) return [];
    const slots = {
      broughtIn: { text, start: brought.start, end: brought.end, focus: [brought.noun] },
      later: { text, start: phrase.start, end: phrase.end, focus: [{ start: other.start, end: other.end }] },
    };
    return [nominate('wording.thing', { witnesses: [slots.broughtIn, slots.later], slots })];
  });
};

function wordsIn(document: Document, { start, end }: Span): Word[] {
  const sentence = document.sentences.find((one) => one.start <= start && start < one.end);
  return (sentence?.words ?? []).filter(
    (word) => word.start >= start && word.end <= end && word.kind === 'word',
  );
}

/** "A Chinese document seen by Reuters": the indefinite phrase that first brings the thing in, before `until`. */
function broughtIn(
  { sentences }: Document,
  noun: Word,
  until: number,
): (Span & { readonly noun: Span }) | null {
  for (const { start: from, form, tree } of sentences) {
    if (from >= until) return null;
    if (tree === null || !form.forms.some(({ stem }) => stem === noun.stem)) continue;
    const lemma = lemmaIn(tree, noun.key);
    for (const { form: kind, head, quoted, start } of mentionsIn([tree])) {
      const token = tree.tokens[head]!;
      if (kind !== 'indefinite' || quoted || (token.lemma !== lemma && token.norm !== noun.key)) continue;
      const { end } = spanOf(tree, subtree(tree, head, cutsPhrase));
      return { start, end, noun: { start: token.start, end: token.end } };
    }
  }
  return null;
}

/** What goes beyond the phrase that names a thing: a finite clause, something set beside it, another of a coordination. */
function cutsPhrase(token: TreeToken): boolean {
  return (
    token.relation === 'acl:relcl' ||
    /^(?:conj|cc|appos|parataxis|punct|ccomp|advcl)$/.test(baseRelation(token))
  );
}

/** The dictionary form that a sentence has of a word as printed; the word itself where the sentence lacks it. */
function lemmaIn({ tokens }: Tree, key: string): string {
  return tokens.find(({ norm }) => norm === key)?.lemma ?? key;
}

/** Whether the text itself says that the one is the other: "the document, a letter", "the document is a letter". */
function isVersionOf({ sentences }: Document, a: Word, b: Word): boolean {
  return sentences.some(({ form, tree }) => {
    const holds = ({ stem }: Word) => form.forms.some((one) => one.stem === stem);
    if (!holds(a) || !holds(b) || tree === null) return false;
    const mentions = mentionsIn([tree]);
    const isOf = ({ head }: EntityMention, { key }: Word) => tree.tokens[head]!.lemma === lemmaIn(tree, key);
    return mentions.some((mention) => {
      const other = mention.describes === null ? undefined : mentions[mention.describes];
      if (other === undefined) return false;
      return (isOf(mention, a) && isOf(other, b)) || (isOf(mention, b) && isOf(other, a));
    });
  });
}
