import { expansionsIn } from '../../analysis/entities/acronym-expansions.ts';
import { phraseAt, stretchOf, type Statement } from '../../analysis/statements.ts';
import type { Document, DocumentSentence } from '../../analysis/document.ts';
import type { Tree } from '../../analysis/tree/tree.ts';
import { packOf, type LanguagePack } from '../../lexicon/language-pack.ts';
import { hasClass } from '../../lexicon/word-classes.ts';
import type { Span } from '../../types.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';
import type { Witness } from '../witness.ts';

/** How many sentences after the refusal the same office may speak. */
const SOON = 3;

/** Somebody who speaks for an office, and what becomes of it. */
interface Spoken {
  /** Words that name the office, as printed and in lower case. */
  readonly office: readonly string[];
  readonly span: Span;
  readonly focus: Span;
}

/**
 * Rule `status.comment`: a spokesman declines to comment, and soon after the spokesman of the same office comments. One office
 * may stand under its acronym and under its name: what the text itself spells out counts.
 */
export const commentAfterAll: Detector = ({ documents }) =>
  documents.flatMap((document, text) => {
    const pack = packOf(document.language);
    if (pack?.affairs === undefined) return [];
    const refusals = document.sentences
      .filter(({ form }) => hasClass(form, 'comment'))
      .flatMap((sentence) => spokenIn(sentence, pack, refusalOf).map((refusal) => ({ sentence, refusal })));
    if (refusals.length === 0) return [];
    const aliases = aliasesIn(document);
    return refusals.flatMap(({ sentence: { index }, refusal }): Nomination[] => {
      const comment = document.sentences
        .slice(index + 1, index + 1 + SOON)
        .flatMap((later) => spokenIn(later, pack, commentOf))
        .find(({ office }) => sameOffice(refusal.office, office, aliases));
      if (comment === undefined) return [];
      const place = ({ span, focus }: Spoken): Witness => ({ text, ...span, focus: [focus] });
      const slots = { refusal: place(refusal), comment: place(comment) };
      return [nominate('status.comment', { witnesses: [slots.refusal, slots.comment], slots })];
    });
  });

/** "Would not comment", "declined to comment", "declined comment": the words that refuse, by position; null where none do. */
function refusalOf(
  { tree, clause, above, standing }: Statement,
  { affairs, implicatives }: LanguagePack,
): readonly number[] | null {
  const { verbs } = affairs!.comment;
  const refuses = (lemma: string) =>
    implicatives.some(({ signature, lemmas }) => signature.startsWith('-') && lemmas.has(lemma));
  const { object, predicate } = clause;
  if (object !== null && verbs.has(tree.tokens[object.head]!.lemma))
    return standing.polarity === 'positive' && refuses(clause.lemma) ? [predicate, object.head] : null;
  if (!verbs.has(clause.lemma)) return null;
  if (standing.polarity === 'negative') return [...standing.causes, predicate];
  // A clause with a subject of its own is not asked because the one before it is.
  const own = above?.kind === 'coordinate' && above.subject?.origin === 'own' && refuses(above.lemma);
  return standing.polarity === 'open' && own ? [above.predicate, predicate] : null;
}

/** "Said", "claimed"; what is asked or denied is no comment. */
function commentOf(
  { clause, standing }: Statement,
  { reportingVerbs }: LanguagePack,
): readonly number[] | null {
  const kind = reportingVerbs.get(clause.lemma)?.kind;
  const says = kind === 'say' || kind === 'claim' || kind === 'announce';
  const { verb, predicate } = clause;
  return says && verb?.form === 'finite' && verb.voice === 'active' && standing.polarity === 'positive'
    ? [...standing.causes, predicate]
    : null;
}

function spokenIn(
  { tree, statements, words, end }: DocumentSentence,
  pack: LanguagePack,
  told: (statement: Statement, pack: LanguagePack) => readonly number[] | null,
): Spoken[] {
  if (tree === null) return [];
  return statements.flatMap((statement): Spoken[] => {
    const { clause, quoted } = statement;
    const head = clause.actor?.head ?? -1;
    const speaker = tree.tokens[head];
    if (quoted || speaker === undefined || !pack.affairs!.comment.speakers.has(speaker.lemma)) return [];
    const said = told(statement, pack);
    if (said === null) return [];
    const phrase = phraseAt(tree, head, ({ relation }) => relation === 'conj');
    const office = officeIn(tree, phrase, head, pack);
    if (office.length === 0) return [];
    const focus = stretchOf(tree, ...said);
    const stop = words.find((word) => word.start >= focus.end && word.kind === 'punctuation')?.start ?? end;
    const last = words.findLast((word) => word.end <= stop)!;
    return [{ office, span: { start: tree.tokens[Math.min(...phrase)]!.start, end: last.end }, focus }];
  });
}

function officeIn(
  { tokens }: Tree,
  phrase: readonly number[],
  head: number,
  { stopWords }: LanguagePack,
): string[] {
  return phrase
    .map((at) => tokens[at]!)
    .filter(
      ({ index, norm, text, pos }) =>
        index !== head && pos !== 'PUNCT' && (!stopWords.has(norm) || /^\p{Lu}{2,}$/u.test(text)),
    )
    .map(({ norm }) => norm)
    .filter((norm) => /\p{L}{2}/u.test(norm));
}

interface Alias {
  readonly acronym: string;
  readonly name: string;
}

function aliasesIn({ text, sentences }: Document): Alias[] {
  return expansionsIn(text, sentences).map(({ acronym, expansion }) => ({
    acronym: acronym.toLowerCase(),
    name: text.slice(expansion.start, expansion.end).toLowerCase(),
  }));
}

function sameOffice(a: readonly string[], b: readonly string[], aliases: readonly Alias[]): boolean {
  if (a.some((word) => b.includes(word))) return true;
  const spells = (short: readonly string[], long: readonly string[]) =>
    aliases.some(({ acronym, name }) => short.includes(acronym) && long.every((word) => name.includes(word)));
  return spells(a, b) || spells(b, a);
}
