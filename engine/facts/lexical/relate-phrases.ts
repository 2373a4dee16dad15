import { classOfNoun } from '../../analysis/mentions/noun-class.ts';
import { sensesOf } from '../../lexicon/senses.ts';
import { PRIVATIVE } from '../../lexicon/en/privative-modifiers.ts';
import { hasDictionary } from '../../lexicon/language-pack.ts';
import { baseRelation, dependents, type Tree } from '../../analysis/tree/tree.ts';
import { agrees, excludes, strongestOf, UNKNOWN, type Lexical } from './lexical.ts';
import { relateLemmas, type Lemma } from './relate-lemmas.ts';

/** A noun phrase by the position of its head. */
export interface PhraseSide {
  readonly tree: Tree;
  readonly head: number;
}

/** A phrase taken apart: its head, and what tells which kind of it is meant. Determiners, numbers and clauses are no part of it. */
interface Phrase {
  readonly head: Lemma;
  /** Nouns before the head or behind "of", adjectives, and whom it belongs to. */
  readonly modifiers: readonly Lemma[];
  /** How many of them stand behind the head. */
  readonly behind: number;
}

/**
 * How two noun phrases stand to each other by their heads and modifiers: "the north bank", "the south bank" are opposites, "a school bus"
 * is narrower than "a bus", "police chief" and "chief of police" equal each other but for the order, "fire chief" and "police chief" are two offices.
 * Quantities, names and clauses in them are left to others. Total, and mirrored under swap.
 */
export function relatePhrases(a: PhraseSide, b: PhraseSide): Lexical {
  const language = a.tree.language;
  const [one, other] = [phraseOf(a), phraseOf(b)];
  if (one === null || other === null) return UNKNOWN;
  const whole = hasDictionary(language) ? byWhole(one, other, language) : null;
  if (whole !== null) return whole;
  const heads = relateLemmas(one.head, other.head, language);
  if (!agrees(heads)) return heads;
  return withModifiers(heads, one, other, language);
}

function phraseOf({ tree, head }: PhraseSide): Phrase | null {
  const token = tree.tokens[head];
  if (token === undefined) return null;
  const before = wordsBefore(tree, head);
  const modifiers = before.map((at) => lemmaAt(tree, at));
  for (const at of tree.children[head] ?? []) {
    if (before.includes(at)) continue;
    switch (baseRelation(tree.tokens[at]!)) {
      case 'compound':
      case 'amod':
        modifiers.push(...inner(tree, at), lemmaAt(tree, at));
        break;
      case 'nmod':
        if (dependents(tree, at, 'case').some((one) => /^(?:of|['’]s?|for)$/.test(tree.tokens[one]!.norm)))
          modifiers.push(...inner(tree, at), lemmaAt(tree, at));
        break;
      default:
    }
  }
  const behind = (tree.children[head] ?? []).filter(
    (at) => at > head && baseRelation(tree.tokens[at]!) === 'nmod',
  ).length;
  return { head: lemmaAt(tree, head), modifiers, behind };
}

function lemmaAt(tree: Tree, at: number): Lemma {
  const { lemma, pos } = tree.tokens[at]!;
  return { lemma: lemma.toLowerCase(), pos };
}

/** Nouns and adjectives right before a head, whatever the parser made of them ("police" of "the police chief resigned"). */
function wordsBefore(tree: Tree, head: number): number[] {
  const found: number[] = [];
  if (tree.tokens[head]!.pos !== 'NOUN') return found;
  for (let at = head - 1; at >= 0 && found.length < 4; at -= 1) {
    const { pos, end } = tree.tokens[at]!;
    if ((pos !== 'NOUN' && pos !== 'ADJ') || end > tree.tokens[at + 1]!.start) break;
    found.unshift(at);
  }
  return found;
}

/** "Energy" of "the minister for renewable energy" brings "renewable". */
function inner(tree: Tree, at: number): Lemma[] {
  return dependents(tree, at, 'compound', 'amod').map((one) => ({
    lemma: tree.tokens[one]!.lemma.toLowerCase(),
    pos: tree.tokens[one]!.pos,
  }));
}

/** Both, or one and the other's head, as whole entries of the dictionary: "school bus", "police officer". */
function byWhole(a: Phrase, b: Phrase, language: string): Lexical | null {
  const [ones, others] = [wholesOf(a), wholesOf(b)];
  const found = strongestOf(ones.flatMap((one) => others.map((other) => relateLemmas(one, other, language))));
  return found.relation === 'unknown' || found.relation === 'similar' || found.relation === 'equal'
    ? null
    : found;
}

/** The entries that stand for all of a phrase. */
function wholesOf({ head, modifiers }: Phrase): Lemma[] {
  if (modifiers.length === 0) return [head];
  const lemma = `${modifiers[0]!.lemma}_${head.lemma}`;
  return modifiers.length === 1 && sensesOf(lemma, 'n').length > 0 ? [{ lemma, pos: 'NOUN' }] : [];
}

function withModifiers(heads: Lexical, a: Phrase, b: Phrase, language: string): Lexical {
  const relate = (one: Lemma, other: Lemma) => relateLemmas(one, other, language);
  const [left, others] = unmatched(a.modifiers, b.modifiers, relate);
  if (left.length === 0 && others.length === 0) {
    if (heads.relation !== 'equal') return heads;
    const lemmas = ({ modifiers }: Phrase) => modifiers.map(({ lemma }) => lemma).sort();
    const same = lemmas(a).join(' ') === lemmas(b).join(' ');
    if (!same) return { relation: 'equivalent', why: 'synonym' };
    return arrangement(a) === arrangement(b) ? heads : { relation: 'equivalent', why: 'order' };
  }
  // "The deputy minister" is not the minister.
  if (left.some(isPrivative) !== others.some(isPrivative)) return { relation: 'exclusive', why: 'modifier' };
  const pairs = left.flatMap((one) => others.map((other) => relate(one, other)));
  const against = pairs.find(({ relation }) => relation === 'opposite') ?? pairs.find((one) => excludes(one));
  if (against !== undefined) return { relation: against.relation, why: 'modifier' };
  if (left.length > 0 && others.length > 0) {
    const between = left.length === 1 && others.length === 1 ? pairs[0]! : UNKNOWN;
    if (between.relation === 'narrower' || between.relation === 'wider')
      return joined(heads, between.relation);
    return isOffice(a) && isOffice(b) && left.some(isNoun) && others.some(isNoun) && pairs.every(isUnknown)
      ? { relation: 'exclusive', why: 'modifier' }
      : { relation: 'similar', why: 'modifier' };
  }
  return joined(heads, left.length > 0 ? 'narrower' : 'wider');
}

const arrangement = ({ modifiers, behind }: Phrase) =>
  `${modifiers.map(({ lemma }) => lemma).join(' ')} ${behind}`;
const isPrivative = ({ lemma }: Lemma) => PRIVATIVE.has(lemma);
const isNoun = ({ pos }: Lemma) => pos === 'NOUN';
const isUnknown = ({ relation }: Lexical) => relation === 'unknown';
const isOffice = ({ head }: Phrase) => /^(?:person|man|woman)$/.test(classOfNoun(head.lemma) ?? '');

/** A head and a modifier that both tell more on one side; where each side tells more of its own, neither is a kind of the other. */
function joined(heads: Lexical, detail: 'narrower' | 'wider'): Lexical {
  if (heads.relation === 'equal' || heads.relation === 'equivalent' || heads.relation === detail)
    return { relation: detail, why: 'detail' };
  return { relation: 'similar', why: 'detail' };
}

/** What is left of two lists where words that agree are taken out in pairs. */
function unmatched(
  a: readonly Lemma[],
  b: readonly Lemma[],
  relate: (one: Lemma, other: Lemma) => Lexical,
): [Lemma[], Lemma[]] {
  const [left, others] = [[...a], [...b]];
  for (const relations of [['equal'], ['equivalent']])
    for (const one of [...left]) {
      const at = others.findIndex((other) => relations.includes(relate(one, other).relation));
      if (at < 0) continue;
      left.splice(left.indexOf(one), 1);
      others.splice(at, 1);
    }
  return [left, others];
}
