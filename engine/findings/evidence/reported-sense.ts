import type { Document, DocumentSentence, Word } from '../../analysis/document.ts';
import type { Statement } from '../../analysis/statements.ts';
import { stretchOf } from '../../analysis/statements.ts';
import { excludes, relateForms, predicateForm, relatePredicates } from '../../facts/lexical/index.ts';
import { packOf, type Modality } from '../../lexicon/language-pack.ts';
import { pairsOfOneMeaning } from '../../quotations/meaning.ts';
import type { Span } from '../../types.ts';
import type { Paraphrase } from './utterance-paraphrases.ts';

/** How a report tells otherwise what a quotation says: the words on either side. */
export interface ToldOtherwise {
  readonly a: readonly Span[];
  readonly b: readonly Span[];
  readonly differs: 'certainty' | 'condition' | 'sense';
}

/** A clause of the quotation and one of the report that tell the same, with how much they have in common. */
interface Met {
  readonly quoted: Statement;
  readonly reported: Statement;
  readonly shared: number;
}

/** So much two clauses share that tell the same. */
const LEAST_SHARED = 2;
/** Relations of two predicates by which clauses meet that share a word beside. */
const TELLING: ReadonlySet<string> = new Set(['equal', 'equivalent', 'opposite', 'exclusive']);
/** Verbs that tell little without their object. */
const LIGHT: ReadonlySet<string> = new Set(
  'be have do get make take give go come keep put let see know think want need use find say tell'.split(' '),
);
/** Verbs by which somebody wishes or tries what a report may tell as settled, by lemma. */
const WISHING: ReadonlySet<string> = new Set('hope want wish like try attempt seek'.split(' '));
/** Verbs with which somebody passes on what he was told, by lemma; "tell" only where he was told himself. */
const HEARSAY: ReadonlySet<string> = new Set('hear understand read'.split(' '));
/** An adverb so many words before a verb is its own. */
const BESIDE_VERB = 3;
/** So many sentences before and behind a report may tell the condition. */
const BESIDE = 1;

/**
 * What a report makes of a quotation, clause against clause: a predicate that excludes the other or denies it, what is open or possible
 * told for certain, a condition left out; null where it says the same, or where no two clauses meet.
 */
export function toldOtherwise(paraphrase: Paraphrase, documents: readonly Document[]): ToldOtherwise | null {
  const { quoted, reported } = paraphrase;
  const document = documents[quoted.text]!;
  const pack = packOf(document.language);
  if (pack === null) return null;
  const here = document.sentences
    .filter(({ start, end }) => start < quoted.end && end > quoted.start)
    .flatMap(({ statements }) => statements)
    .filter((statement) => isWithin(statement, quoted));
  const there = reported.sentence.statements.filter((statement) => isWithin(statement, reported));
  const { modality } = pack;
  for (const met of metIn(here, there, paraphrase)) {
    const told =
      otherCertainty(met, modality) ??
      settled(met) ??
      withoutHearsay(met, here, there) ??
      otherTense(met) ??
      opposed(met) ??
      withoutCondition(met, here, paraphrase, documents[reported.text]!.sentences, modality) ??
      otherPredicate(met, paraphrase);
    if (told !== null) return told;
  }
  return null;
}

function isWithin({ tree, clause: { predicate } }: Statement, { start, end }: Span): boolean {
  const token = tree.tokens[predicate]!;
  return token.start >= start && token.end <= end;
}

/** Clauses that tell the same, those that share most first, each once: they share their predicate and a word more, or two words beside it. */
function metIn(
  here: readonly Statement[],
  there: readonly Statement[],
  { quoted, reported, common }: Paraphrase,
): Met[] {
  const pairs = here.flatMap((one) =>
    there.flatMap((other): Met[] => {
      const words = common.filter(
        ({ a, b }) => holds(one, quoted.words[a]!) && holds(other, reported.words[b]!),
      ).length;
      const { relation } = relateForms(
        predicateForm(one.tree, one.clause),
        predicateForm(other.tree, other.clause),
      );
      const shared = words + (TELLING.has(relation) ? 1 : 0);
      return shared >= LEAST_SHARED ? [{ quoted: one, reported: other, shared }] : [];
    }),
  );
  const taken = new Set<Statement>();
  return pairs
    .sort((x, y) => y.shared - x.shared)
    .filter(({ quoted: one, reported: other }) => {
      if (taken.has(one) || taken.has(other)) return false;
      taken.add(one).add(other);
      return true;
    });
}

function holds({ tree, clause: { tokens } }: Statement, word: Word): boolean {
  return tokens.some((at) => tree.tokens[at]!.start === word.start);
}

/** "Cannot say whether there will be", "there will be no"; "may have", "have"; "told them they could leave", "ordered them to leave". */
function otherCertainty({ quoted, reported }: Met, modality: Modality): ToldOtherwise | null {
  // "May have", "perhaps has"; of "has this and perhaps that" the word is of something else.
  const isOpen = ({ tree, clause: { predicate, verb }, standing: { certainty, causes } }: Statement) =>
    (certainty === 'asked' && causes.length > 0) ||
    ((certainty === 'possible' || certainty === 'probable') &&
      causes.some((at) => isNear(at, predicate, verb) && isGuess(tree.tokens[at]!.norm, modality)));
  const isSure = (one: Statement) =>
    one.standing.polarity !== 'open' && (one.standing.certainty === 'certain' || isToCome(one));
  const isLeft = ({ standing: { certainty } }: Statement) =>
    certainty === 'possible' || certainty === 'conditional';
  const isDemanded = ({ standing: { certainty } }: Statement) => certainty === 'demanded';
  const differs = (fits: (one: Statement) => boolean, other: (one: Statement) => boolean) =>
    (fits(quoted) && other(reported)) || (fits(reported) && other(quoted));
  const [a, b] = [[causesOf(quoted)], [causesOf(reported)]];
  if (differs(isOpen, isSure)) return { a, b, differs: 'certainty' };
  return differs(isLeft, isDemanded) ? { a, b, differs: 'sense' } : null;
}

/**
 * What the quotation wishes, tries, thinks or is asked to do, and the report tells as settled or done: "we *hope* to finish", "they would
 * finish"; "I *think* the brakes failed", "the brakes had failed". Of an opinion ("I think it is a pity") nothing is settled.
 */
function settled({ quoted, reported }: Met): ToldOtherwise | null {
  const { certainty, causes, polarity } = quoted.standing;
  if (reported.standing.polarity !== 'positive' || polarity === 'negative') return null;
  const governors = causes.map((at) => quoted.tree.tokens[at]!);
  const isWished = governors.some(({ lemma }) => WISHING.has(lemma));
  const isVerb = (one: Statement) => one.tree.tokens[one.clause.predicate]!.pos === 'VERB';
  if (!isVerb(quoted) || !isVerb(reported)) return null;
  const isDone = reported.standing.certainty === 'certain';
  const isUnsettled =
    ((certainty === 'planned' || certainty === 'open') && isWished && (isDone || isToCome(reported))) ||
    (certainty === 'probable' && governors.some(({ pos }) => pos === 'VERB') && isDone) ||
    (certainty === 'demanded' && governors.some(({ pos }) => pos === 'VERB') && isDone);
  if (!isUnsettled) return null;
  return { a: [causesOf(quoted)], b: [causesOf(reported)], differs: 'certainty' };
}

/** "*I was told that* the doors were locked", "the doors were locked": what others say is told as his own knowledge. */
function withoutHearsay(
  { quoted, reported }: Met,
  here: readonly Statement[],
  there: readonly Statement[],
): ToldOtherwise | null {
  const isHearsay = ({ clause: { lemma, verb } }: Statement) =>
    lemma === 'tell' ? verb?.voice === 'passive' : HEARSAY.has(lemma);
  const above = ({ tree, clause }: Statement, all: readonly Statement[]) =>
    all.find((one) => one.tree === tree && one.clause.index === clause.parent);
  const governor = above(quoted, here);
  if (governor === undefined || !isHearsay(governor) || there.some(isHearsay)) return null;
  return { a: [verbOf(governor)], b: [verbOf(reported)], differs: 'certainty' };
}

/** "Will close", "had closed": what is to come is over in the report, or the other way round. "Would" is how a report puts "will". */
function otherTense({ quoted, reported }: Met): ToldOtherwise | null {
  const isOver = ({ clause: { verb }, standing: { certainty } }: Statement) =>
    certainty === 'certain' && verb !== null && verb.modal === null && verb.form === 'finite' && verb.perfect;
  const isPast = (one: Statement) =>
    isOver(one) ||
    (one.standing.certainty === 'certain' &&
      one.clause.verb?.tense === 'past' &&
      !one.clause.verb.progressive);
  if ((isToCome(quoted) && isOver(reported)) || (isPast(quoted) && isToCome(reported)))
    return { a: [verbOf(quoted)], b: [verbOf(reported)], differs: 'sense' };
  return null;
}

/** With a modal verb of the future, in a report "would". */
function isToCome({ clause: { verb }, standing: { certainty } }: Statement): boolean {
  return certainty === 'planned' && verb !== null && verb.modal !== null;
}

function verbOf({ tree, clause: { verb, predicate } }: Statement): Span {
  return stretchOf(tree, ...(verb?.auxiliaries ?? []), predicate);
}

/** An auxiliary, or an adverb that stands beside. */
function isNear(at: number, predicate: number, verb: Statement['clause']['verb']): boolean {
  return verb?.auxiliaries.includes(at) === true || (at < predicate && predicate - at <= BESIDE_VERB);
}

function isGuess(key: string, { possible, noGuess }: Modality): boolean {
  return possible.has(key) && noGuess?.has(key) !== true;
}

/** "Accept", "reject"; "was closed", "stayed open". */
function opposed({ quoted, reported }: Met): ToldOtherwise | null {
  if (quoted.standing.polarity === 'open' || reported.standing.polarity === 'open') return null;
  return excludes(relatePredicates(quoted, reported))
    ? { a: [causesOf(quoted)], b: [causesOf(reported)], differs: 'sense' }
    : null;
}

/**
 * "The plan is *off* because of the letter", "the plan had been *postponed* because of the letter": the same is told of the same, all but
 * what happens to it, and nothing is known by which the two could be one.
 */
function otherPredicate(
  { quoted, reported }: Met,
  { quoted: speech, reported: clause, common }: Paraphrase,
): ToldOtherwise | null {
  const { relation } = relatePredicates(quoted, reported);
  if (relation !== 'unknown' && relation !== 'similar') return null;
  if (!isTelling(quoted) || !isTelling(reported)) return null;
  const own = common.filter(
    ({ a, b }) => holds(quoted, speech.words[a]!) && holds(reported, clause.words[b]!),
  );
  if (own.length < LEAST_SHARED) return null;
  const heads = [quoted, reported].map(({ tree, clause: { undergoer, actor, subject } }) => {
    const head = (subject ?? undergoer ?? actor)?.head;
    return head === undefined ? undefined : tree.tokens[head];
  });
  const [one, other] = heads;
  if (one === undefined || other === undefined) return null;
  const isShared = own.some(
    ({ a, b }) => speech.words[a]!.start === one.start && clause.words[b]!.start === other.start,
  );
  if (
    !isShared ||
    own.some(({ a, b }) => isPredicate(quoted, speech.words[a]!) || isPredicate(reported, clause.words[b]!))
  )
    return null;
  // All else that the shorter clause tells is told in both.
  const rest = (statement: Statement, words: readonly Word[], side: 'a' | 'b') =>
    words.filter(
      (word, at) =>
        word.kind !== 'punctuation' &&
        !word.isStop &&
        holds(statement, word) &&
        !isPredicate(statement, word) &&
        !own.some((pair) => pair[side] === at),
    );
  const [more, others] = [rest(quoted, speech.words, 'a'), rest(reported, clause.words, 'b')];
  // "The *whole* plan", "the *entire* plan".
  if (Math.min(more.length, others.length) > pairsOfOneMeaning(more, others).length) return null;
  const predicateOf = ({ tree, clause: { predicate } }: Statement) => stretchOf(tree, predicate);
  return { a: [predicateOf(quoted)], b: [predicateOf(reported)], differs: 'sense' };
}

function isPredicate({ tree, clause: { predicate, particles } }: Statement, { start }: Word): boolean {
  return [predicate, ...particles].some((at) => tree.tokens[at]!.start === start);
}

/** A predicate that tells something by itself: no "do", "get", "make". */
function isTelling({ tree, clause: { predicate, lemma } }: Statement): boolean {
  return !LIGHT.has(lemma) && /^(?:VERB|ADJ|ADV|NOUN)$/.test(tree.tokens[predicate]!.pos);
}

/** What makes a clause what it is, or its predicate. */
function causesOf({ tree, clause: { predicate }, standing: { causes } }: Statement): Span {
  return causes.length > 0 ? stretchOf(tree, ...causes) : stretchOf(tree, predicate);
}

/** The quotation makes it hang on something, and nothing near the report does: "we will open *if the bank agrees*". */
function withoutCondition(
  { quoted, reported }: Met,
  here: readonly Statement[],
  { reported: { sentence, speaker } }: Paraphrase,
  sentences: readonly DocumentSentence[],
  modality: Modality,
): ToldOtherwise | null {
  const condition = here.find(
    ({ tree, clause }) =>
      tree === quoted.tree &&
      clause.marker !== null &&
      modality.conditionals.has(clause.marker) &&
      (clause.parent === quoted.clause.index || quoted.clause.parent === clause.index),
  );
  if (condition === undefined || speaker === null) return null;
  const near = sentences.slice(Math.max(0, sentence.index - BESIDE), sentence.index + BESIDE + 1);
  if (near.some(({ words }) => holdsCondition(words, modality))) return null;
  return {
    a: [
      stretchOf(
        condition.tree,
        ...condition.clause.tokens.filter((at) => condition.tree.tokens[at]!.pos !== 'PUNCT'),
      ),
    ],
    b: [stretchOf(reported.tree, reported.clause.predicate)],
    differs: 'condition',
  };
}

function holdsCondition(words: readonly Word[], { conditionals }: Modality): boolean {
  const keys = words.map(({ key }) => key);
  return keys.some((_, at) =>
    [1, 2, 3].some((count) => conditionals.has(keys.slice(at, at + count).join(' '))),
  );
}
