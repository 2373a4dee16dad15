import type { Statement } from '../../analysis/statements.ts';
import type { Tree } from '../../analysis/tree/tree.ts';
import type { Weights } from '../../link/features.ts';
import type { Span } from '../../types.ts';
import type { Fact, FactSentence } from '../fact.ts';
import type { LemmaAgreement } from '../lexical/index.ts';
import type { EpisodeCues } from './other-episodes.ts';
import { surroundingsOf, type FactSurroundings } from './fact-surroundings.ts';
import { termsOf, type Term } from './terms.ts';
import { distancesFrom } from './tree-distances.ts';

/** What the matching of facts asks of a sentence, worked out once. */
export interface SentenceView {
  readonly facts: readonly Fact[];
  readonly tree: Tree;
  readonly terms: readonly Term[];
  /** Its words in comparison form, marks left out. */
  readonly words: readonly string[];
  readonly headline: boolean;
  readonly question: boolean;
  /** It tells of another time: "last year", "in 1998", "had fallen", "previous". */
  readonly past: boolean;
  readonly years: ReadonlySet<number>;
  /** Where in its text it stands, 0..1. */
  readonly position: number;
  /** How many sentences its text has. */
  readonly sentences: number;
  /** What stands around a fact of it. */
  readonly around: (fact: Fact) => FactSurroundings;
  /** What speaks for its being of another episode. */
  readonly episode: EpisodeCues;
  /** Whether its text has a word of this stem. */
  readonly isInText: (stem: string) => boolean;
  readonly isQuoted: (fact: Fact) => boolean;
  readonly ofGroup: (group: string) => number;
  readonly subjectOf: (fact: Fact) => string | null;
  readonly objectOf: (fact: Fact) => string | null;
  readonly wordBefore: (span: Span) => string | null;
  readonly wordBehind: (span: Span) => string | null;
  /** Whether two words can name one thing or act. */
  readonly sameLemma: (one: string | null, other: string | null) => boolean;
  /** How much two words have to do with each other, 0..1; 0 for what is not known. */
  readonly kinship: (one: string | null, other: string | null) => number;
  readonly lemmas: LemmaAgreement;
  /** Of every term its token in the tree, -1 for none. */
  readonly tokenOfTerm: readonly number[];
  /** From a fact to every token of the tree. */
  readonly distances: (fact: Fact) => Uint8Array;
}

export function viewOf(
  sentence: FactSentence,
  weights: Weights,
  isInText: SentenceView['isInText'],
  episode: EpisodeCues,
  lemmas: LemmaAgreement,
): SentenceView {
  const { document, index, tree, facts } = sentence;
  const own = document.sentences[index]!;
  const words = own.words.filter(({ kind }) => kind !== 'punctuation');
  const groups = new Map<string, number>();
  for (const { group } of facts) groups.set(group, (groups.get(group) ?? 0) + 1);
  const { times } = own.amounts;
  const years = new Set(times.flatMap(({ year }) => (year === null ? [] : [year])));
  const terms = termsOf(document, index, weights, lemmas);
  const surroundings = new Map<Fact, FactSurroundings>();
  const distances = new Map<number, Uint8Array>();
  return {
    facts,
    tree,
    terms,
    words: words.map(({ key }) => key),
    headline: document.paragraphs[own.paragraph]?.role === 'headline',
    question: tree.tokens.at(-1)?.text === '?',
    past:
      own.statements.some(({ clause }) => clause.verb?.perfect === true && clause.verb.tense === 'past') ||
      times.some(({ shift, kind }) => shift?.way === -1 && kind !== 'weekday' && shift.unit !== 'day') ||
      years.size > 0,
    years,
    position: index / Math.max(1, document.sentences.length - 1),
    sentences: document.sentences.length,
    around: (fact) => {
      let known = surroundings.get(fact);
      if (known === undefined) surroundings.set(fact, (known = surroundingsOf(fact, tree, terms)));
      return known;
    },
    isInText,
    episode,
    isQuoted: ({ start, end }) => own.isQuoted(start, end),
    ofGroup: (group) => groups.get(group) ?? 0,
    subjectOf: ({ statement }) => lemmaOf(tree, statement, 'subject'),
    objectOf: ({ statement }) => lemmaOf(tree, statement, 'object'),
    wordBefore: ({ start }) => words.findLast(({ end }) => end <= start)?.key ?? null,
    wordBehind: ({ end }) => words.find(({ start }) => start >= end)?.key ?? null,
    sameLemma: (one, other) => one !== null && other !== null && lemmas.agree(one, other),
    kinship: (one, other) => (one === null || other === null ? 0 : lemmas.kinship(one, other)),
    lemmas,
    tokenOfTerm: tokensOf(terms, tree),
    distances: ({ token }) => {
      let known = distances.get(token);
      if (known === undefined) distances.set(token, (known = distancesFrom(tree, token)));
      return known;
    },
  };
}

/** Both in order of the text. */
function tokensOf(terms: readonly Term[], { tokens }: Tree): number[] {
  let at = 0;
  return terms.map(({ start, end }) => {
    while (at < tokens.length && tokens[at]!.end <= start) at += 1;
    return at < tokens.length && tokens[at]!.start < end ? at : -1;
  });
}

function lemmaOf(tree: Tree, statement: Statement | null, which: 'subject' | 'object'): string | null {
  const argument = statement?.clause[which === 'subject' ? 'actor' : 'undergoer'] ?? statement?.clause[which];
  return argument === null || argument === undefined ? null : (tree.tokens[argument.head]?.lemma ?? null);
}
