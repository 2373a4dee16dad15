import {
  packOf,
  type Implicative,
  type LanguagePack,
  type Uncertainty,
} from '../../lexicon/language-pack.ts';
import type { Clause } from '../clauses/clause.ts';
import { dependents, type Tree } from '../tree/tree.ts';
import type { Certainty, Polarity, Standing } from './standing.ts';

/** What the place of a clause makes of it before its own words do. */
export interface Context {
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly causes: readonly number[];
}

export const PLAIN: Context = { polarity: 'positive', certainty: 'certain', causes: [] };

const byWord = new WeakMap<readonly Implicative[], ReadonlyMap<string, readonly Implicative[]>>();

/** The implicatives of a language by dictionary form. */
function implicativesOf({ implicatives }: LanguagePack): ReadonlyMap<string, readonly Implicative[]> {
  let table = byWord.get(implicatives);
  if (table === undefined) {
    const grouped = new Map<string, Implicative[]>();
    for (const one of implicatives)
      for (const lemma of one.lemmas) grouped.set(lemma, [...(grouped.get(lemma) ?? []), one]);
    byWord.set(implicatives, (table = grouped));
  }
  return table;
}

/**
 * What the word that governs a clause makes of it, by the signature of Nairn, Condoravdi and Karttunen 2006; null where it settles
 * nothing. `above` is how the clause of that word stands.
 */
export function underGovernor(tree: Tree, clause: Clause, above: Standing): Context | null {
  const governor = tree.tokens[tree.tokens[clause.predicate]!.head];
  if (governor === undefined) return null;
  const rule = ruleAbove(tree, clause);
  if (rule === null) return null;
  return signed(rule, governor.index, above);
}

/** The rule of the word that governs a clause; null for none. Nouns demand nothing: "a call to announce it". */
export function ruleAbove(tree: Tree, clause: Clause): Implicative | null {
  const pack = packOf(tree.language);
  const governor = tree.tokens[tree.tokens[clause.predicate]!.head];
  if (pack === null || governor === undefined) return null;
  if (governor.pos === 'NOUN' && clause.kind !== 'complement' && clause.kind !== 'adverbial') return null;
  const rules = implicativesOf(pack).get(governor.lemma.toLowerCase()) ?? [];
  const fits = ({ markers, certainty }: Implicative) =>
    markers.some((marker) => joins(clause, marker, pack)) &&
    !(governor.pos === 'NOUN' && certainty === 'demanded');
  return rules.find(fits) ?? null;
}

/** The rule of a word for a complement that is joined by `marker` ("" for a bare noun: "denied *involvement*"); null for none. */
export function ruleOver(tree: Tree, word: number, marker: string): Implicative | null {
  const pack = packOf(tree.language);
  const rules = pack === null ? [] : (implicativesOf(pack).get(tree.tokens[word]!.lemma.toLowerCase()) ?? []);
  return rules.find(({ markers }) => markers.includes(marker)) ?? null;
}

function signed({ signature, certainty }: Implicative, governor: number, above: Standing): Context {
  const causes = [governor, ...above.causes];
  const settled =
    signature[0] === signature[1]
      ? signature[0]
      : above.polarity === 'open'
        ? 'o'
        : signature[above.polarity === 'positive' ? 0 : 1];
  const polarity: Polarity = settled === '+' ? 'positive' : settled === '-' ? 'negative' : 'open';
  const presupposed = signature[0] === signature[1];
  const own: Certainty = certainty ?? (polarity === 'open' ? 'possible' : 'certain');
  return {
    polarity,
    certainty: presupposed ? own : weaker(above.certainty, own),
    causes: presupposed && own === 'certain' && polarity === 'positive' ? [] : causes,
  };
}

/** A gerund or bare infinitive is joined by nothing; "that" may be left out before a finite verb. */
function joins({ marker, verb, kind }: Clause, word: string, { complementisers }: LanguagePack): boolean {
  if (marker !== null) return marker === word;
  const bare = verb?.form === 'finite' && (kind === 'complement' || kind === 'subject' || kind === 'quoted');
  return bare ? complementisers?.has(word) === true : word === '';
}

const ORDER: readonly Certainty[] = [
  'asked',
  'conditional',
  'planned',
  'demanded',
  'possible',
  'alleged',
  'probable',
  'certain',
];

/** The less sure of two grades. */
export function weaker(one: Certainty, other: Certainty): Certainty {
  return ORDER[Math.min(ORDER.indexOf(one), ORDER.indexOf(other))]!;
}

/** Modal verb and adverbs of a clause itself: "may", "probably", "allegedly". Null for none. */
export function gradeOf(
  tree: Tree,
  { predicate, verb }: Clause,
): { readonly certainty: Uncertainty; readonly cause: number } | null {
  const grades = packOf(tree.language)?.modality.grades;
  if (grades === undefined) return null;
  const words = [
    ...(verb?.auxiliaries ?? []),
    ...dependents(tree, predicate, 'advmod', 'discourse', 'parataxis'),
  ];
  for (const at of words.sort((x, y) => x - y)) {
    const { lemma, norm } = tree.tokens[at]!;
    const certainty = grades.get(lemma.toLowerCase()) ?? grades.get(norm);
    if (certainty !== undefined) return { certainty, cause: at };
  }
  return null;
}
