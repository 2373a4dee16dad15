import { packOf, type Implicative, type LanguagePack } from '../../lexicon/language-pack.ts';
import type { Clause } from '../clauses/clause.ts';
import { baseRelation, dependents, type Tree, type TreeToken } from '../tree/tree.ts';

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

/** A word that settles what becomes of a clause, by position in the tree, and its rule. */
export interface Governor {
  readonly token: number;
  readonly rule: Implicative;
}

/**
 * The word that governs a clause with its signature (Nairn, Condoravdi and Karttunen 2006); null where none settles anything. Nouns
 * demand nothing ("a call to announce it"). Where the clause hangs on the object or agent of a verb that has a rule, that verb governs
 * it ("ordered the *firm* to pay", "was accused by a *rival* of stealing").
 */
export function governorOf(tree: Tree, clause: Clause): Governor | null {
  const pack = packOf(tree.language);
  const head = tree.tokens[tree.tokens[clause.predicate]!.head];
  if (pack === null || head === undefined) return null;
  if (isNoun(head) && clause.kind !== 'complement' && clause.kind !== 'adverbial') return null;
  const own = ruleAt(tree, head, clause, pack);
  if (own !== null) return { token: head.index, rule: own };
  if (!isNoun(head)) return null;
  // "The first woman to fly".
  const ranked = dependents(tree, head.index, 'amod')
    .map((at) => ({ token: at, rule: ruleAt(tree, tree.tokens[at]!, clause, pack) }))
    .find(({ rule }) => rule !== null);
  if (ranked !== undefined && dependents(tree, head.index, 'cop').length > 0)
    return { token: ranked.token, rule: ranked.rule! };
  const verb = tree.tokens[head.head];
  const isParticipant = /^i?obj$/.test(baseRelation(head)) || head.relation === 'obl:agent';
  if (verb === undefined || !isParticipant || clause.predicate < head.index) return null;
  const above = ruleAt(tree, verb, clause, pack);
  return above === null ? null : { token: verb.index, rule: above };
}

/**
 * Whether a clause says no more than whether another holds: "it is not *true* that the ship had no boats". What it denies is the other
 * clause, whose own standing tells what comes of it.
 */
export function isVerdict(
  statements: readonly { readonly tree: Tree; readonly clause: Clause }[],
  clause: Clause,
): boolean {
  return statements.some(
    ({ tree, clause: below }) =>
      below.parent === clause.index &&
      clause.copula >= 0 &&
      /^(?:ADJ|NOUN)$/.test(tree.tokens[clause.predicate]!.pos) &&
      /^(?:complement|subject)$/.test(below.kind) &&
      governorOf(tree, below)?.token === clause.predicate,
  );
}

function ruleAt(tree: Tree, word: TreeToken, clause: Clause, pack: LanguagePack): Implicative | null {
  return (
    rulesOf(tree, word, pack).find(
      ({ markers, certainty, subjunctive }) =>
        markers.some((marker) => joins(tree, clause, marker, pack)) &&
        !(certainty === 'demanded' && (isNoun(word) || isFulfilled(word, pack))) &&
        (subjunctive !== true || isSubjunctive(tree, clause)),
    ) ?? null
  );
}

/** With its particle before without it: "rule out". */
function rulesOf(tree: Tree, { index, lemma }: TreeToken, pack: LanguagePack): readonly Implicative[] {
  const table = implicativesOf(pack);
  const word = lemma.toLowerCase();
  const particles = dependents(tree, index, 'compound:prt', 'advmod').map((at) => tree.tokens[at]!.norm);
  const phrasal = particles
    .map((particle) => table.get(`${word}_${particle}`))
    .find((one) => one !== undefined);
  return phrasal ?? table.get(word) ?? [];
}

/** "They *had* to use": in the past a duty tells what was done. */
function isFulfilled({ lemma, tag }: TreeToken, { modality }: LanguagePack): boolean {
  return tag === 'VBD' && modality.fulfilled?.has(lemma) === true;
}

function isNoun({ pos }: TreeToken): boolean {
  return pos === 'NOUN' || pos === 'PROPN';
}

/** The rule of a word for a complement that is joined by `marker` ("" for a bare noun: "denied *involvement*"); null for none. */
export function ruleOver(tree: Tree, word: number, marker: string): Implicative | null {
  const pack = packOf(tree.language);
  const token = tree.tokens[word];
  if (pack === null || token === undefined) return null;
  return rulesOf(tree, token, pack).find(({ markers }) => markers.includes(marker)) ?? null;
}

/** The same of a verb with a particle ("call off"). */
export function ruleWith(tree: Tree, verb: number, particle: string, marker: string): Implicative | null {
  const pack = packOf(tree.language);
  const lemma = tree.tokens[verb]?.lemma.toLowerCase() ?? '';
  const rules = pack === null ? [] : (implicativesOf(pack).get(`${lemma}_${particle}`) ?? []);
  return rules.find(({ markers }) => markers.includes(marker)) ?? null;
}

/** A gerund or bare infinitive is joined by nothing; "that" may be left out before a finite verb. */
function joins(tree: Tree, clause: Clause, word: string, { complementisers }: LanguagePack): boolean {
  const { marker, verb, kind, copula } = clause;
  if (marker !== null) return marker === word;
  const bare = verb?.form === 'finite' && (kind === 'complement' || kind === 'subject' || kind === 'quoted');
  if (bare) return complementisers?.has(word) === true;
  // "Stopped short", "kept quiet": no act.
  if (tree.language.startsWith('en') && (verb === null || (copula >= 0 && verb.form === 'finite')))
    return false;
  return word === '';
}

/** "That he be dismissed", "that the curator resign": a base form where the indicative would have an ending. */
function isSubjunctive(tree: Tree, { verb, subject }: Clause): boolean {
  if (verb === null) return false;
  const finite = tree.tokens[verb.auxiliaries[0] ?? verb.verb]!;
  if (finite.lemma === 'should') return true;
  if (finite.tag === 'VB' || finite.norm === 'be') return true;
  const one = subject === null ? undefined : tree.tokens[subject.head];
  return finite.tag === 'VBP' && one !== undefined && /^NNP?$/.test(one.tag) && subject!.heads.length === 1;
}
