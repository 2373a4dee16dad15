import { holds, stretchOf, type Statement } from '../../analysis/statements.ts';
import { nounPhraseAt, prepositionOf } from '../../analysis/clauses/noun-phrases.ts';
import type { DocumentSentence, Word } from '../../analysis/document.ts';
import type { Tree } from '../../analysis/tree/tree.ts';
import { packOf, type LanguagePack } from '../../lexicon/language-pack.ts';
import { hasClass } from '../../lexicon/word-classes.ts';
import type { Span } from '../../types.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';
import { publishedBefore } from '../evidence/publication-order.ts';
import type { Witness } from '../witness.ts';

/** What one sentence says of a paper: it is out, or still to come. */
interface PublicationState {
  readonly text: number;
  readonly isOut: boolean;
  readonly phrase: Span;
  readonly sentence: DocumentSentence;
  /** The kind of paper, in dictionary form; several where the sentence leaves it open. */
  readonly papers: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** A mention of a publication in a tree. */
interface Mentioned {
  readonly isOut: boolean;
  readonly phrase: Span;
  /** The word for what is published; -1 where none is there. */
  readonly paper: number;
}

/** At most so many places of each text stand in one finding. */
const MOST_PLACES = 3;

/**
 * Rule `status.publication`: a paper is out in one text and still to come in another, and both sentences name it alike (the same
 * kind of paper, with a name in common). A text that tells both knows both. Where the dates of the texts allow it, the later one
 * simply knows more: the finding says so and ranks lower.
 */
export const publication: Detector = ({ documents }) => {
  const states = documents.map(({ sentences, language }, text) =>
    sentences.flatMap((sentence) => statesOf(sentence, text, packOf(language))),
  );
  return states.flatMap((here, text) =>
    states.flatMap((there, other) =>
      text === other
        ? []
        : outAndToCome(here, there, documents[text]!.published, documents[other]!.published),
    ),
  );
};

function statesOf(sentence: DocumentSentence, text: number, pack: LanguagePack | null): PublicationState[] {
  if (!hasClass(sentence.form, 'publication') || pack?.affairs === undefined) return [];
  const { tree } = sentence;
  if (tree === null) return [];
  const found = mentionedIn(tree, sentence.statements, pack);
  const first = found.find(({ isOut }) => !isOut) ?? found[0];
  if (first === undefined) return [];
  const { isOut, phrase, paper } = first;
  const isPaper = (lemma: string) => pack.documents?.has(lemma) === true;
  const token = tree.tokens[paper];
  const named = token !== undefined && token.pos !== 'PRON' && token.pos !== 'DET';
  const papers = (named ? [token] : tree.tokens).map(({ lemma }) => lemma).filter(isPaper);
  if (papers.length === 0) return [];
  const names = new Set(sentence.words.filter(({ proper }) => proper).map(({ stem }) => stem));
  return [{ text, isOut, phrase, sentence, papers: new Set(papers), names }];
}

/** The publications that the narrator speaks of. */
function mentionedIn(tree: Tree, statements: readonly Statement[], { affairs }: LanguagePack): Mentioned[] {
  const { verbs, results, nouns, out, toCome, putOff } = affairs!.publication;
  const byVerb = statements.flatMap((statement): Mentioned[] => {
    const { clause, above, quoted } = statement;
    const isResult = above !== null && results.has(`${above.lemma} ${clause.lemma}`);
    if (quoted || (!isResult && !verbs.has(clause.lemma))) return [];
    const told = isResult ? statements[above.index]! : statement;
    const isOut = stageOf(told, toCome);
    if (isOut === null) return [];
    const { standing, clause: main } = told;
    const first = isOut ? (main.verb?.auxiliaries ?? []) : standing.causes;
    const phrase = stretchOf(tree, ...first, main.predicate, clause.predicate);
    return [{ isOut, phrase, paper: main.undergoer?.head ?? -1 }];
  });
  const byNoun = tree.tokens.flatMap(({ index, lemma, pos, quoted, head, relation }): Mentioned[] => {
    if (pos !== 'NOUN' || quoted || !nouns.has(lemma)) return [];
    const { complements, possessor } = nounPhraseAt(tree, index);
    const paper = complements[0]?.head ?? possessor;
    const delayed = statements.find(
      ({ clause }) => putOff.has(clause.lemma) && clause.undergoer?.head === index,
    );
    if (delayed !== undefined)
      return holds(delayed)
        ? [{ isOut: false, phrase: stretchOf(tree, index, delayed.clause.predicate), paper }]
        : [];
    const governed = relation === 'obj' ? tree.tokens[head]!.norm : prepositionOf(tree, index);
    if (!out.has(governed) && !toCome.has(governed)) return [];
    const opening = relation === 'obj' ? head : Math.min(index, ...tree.children[index]!);
    const around = statements.find(({ clause }) => clause.obliques.some((oblique) => oblique.head === index));
    return [
      {
        isOut: out.has(governed),
        phrase: stretchOf(tree, opening, index),
        paper: paper >= 0 ? paper : (around?.clause.undergoer?.head ?? -1),
      },
    ];
  });
  return [...byVerb, ...byNoun];
}

/** Whether a clause of publishing tells that the paper is out; null where it tells neither that nor that it is to come. */
function stageOf(statement: Statement, before: ReadonlySet<string>): boolean | null {
  const { clause, standing } = statement;
  const { verb, marker } = clause;
  if (verb === null) return null;
  if (before.has(marker ?? '') && verb.form !== 'finite') return false;
  if (standing.polarity === 'negative')
    return standing.certainty === 'certain' && verb.perfect ? false : null;
  if (standing.certainty === 'planned' || standing.certainty === 'conditional') return false;
  if (!holds(statement)) return null;
  if (verb.form === 'finite')
    return verb.tense === 'past' || (verb.perfect && verb.tense === 'present') ? true : null;
  return verb.form === 'participle' && (verb.voice === 'passive' || marker !== null) ? true : null;
}

function namedAlike(one: PublicationState, other: PublicationState): number {
  if (![...one.papers].some((paper) => other.papers.has(paper))) return 0;
  return [...one.names].filter((name) => other.names.has(name)).length;
}

function outAndToCome(
  here: readonly PublicationState[],
  there: readonly PublicationState[],
  publishedHere: string | null,
  publishedThere: string | null,
): Nomination[] {
  const [out, toCome] = [here.filter(({ isOut }) => isOut), there.filter(({ isOut }) => !isOut)];
  let best: { readonly one: PublicationState; readonly other: PublicationState } | null = null;
  let most = 0;
  for (const one of out)
    for (const other of toCome) {
      const common = namedAlike(one, other);
      if (common > most) [best, most] = [{ one, other }, common];
    }
  if (best === null || there.some((state) => state.isOut && namedAlike(state, best.one) > 0)) return [];
  const { one, other } = best;
  const names = [...one.names].filter((name) => other.names.has(name));
  const again = (states: readonly PublicationState[], state: PublicationState) => [
    state,
    ...states
      .filter(
        (more) => more !== state && namedAlike(more, state) > 0 && names.some((name) => more.names.has(name)),
      )
      .slice(0, MOST_PLACES - 1),
  ];
  const thing = [...one.papers].find((paper) => other.papers.has(paper))!;
  return [
    nominate('status.publication', {
      witnesses: [...again(out, one), ...again(toCome, other)].map(witness),
      slots: { thing, out: witness(one), toCome: witness(other) },
      ...(publishedBefore(publishedThere, publishedHere) && { explained: { earlier: 'to come' } }),
    }),
  ];
}

function witness({ text, phrase, sentence }: PublicationState): Witness {
  return { text, ...betweenMarks(sentence.words, phrase), focus: [phrase] };
}

/** The phrase with the words around it up to the nearest marks. */
function betweenMarks(words: readonly Word[], phrase: Span): Span {
  const isStop = (word: Word) => /^[,;:"“”().–—]$/u.test(word.text);
  let first = words.findIndex((word) => word.end > phrase.start);
  let last = words.findIndex((word) => word.end >= phrase.end);
  while (first > 0 && !isStop(words[first - 1]!)) first -= 1;
  while (last + 1 < words.length && !isStop(words[last + 1]!)) last += 1;
  return { start: words[first]!.start, end: words[last]!.end };
}
