import type { Clause } from '../../analysis/clauses/clause.ts';
import { dependents, type Tree } from '../../analysis/tree/tree.ts';
import { hasDictionary, packOf } from '../../lexicon/language-pack.ts';
import { sensesOf } from '../../lexicon/senses.ts';
import type { Lemma } from './relate-lemmas.ts';

/** What a predicate is held against another by, read once. */
export interface PredicateForm {
  readonly language: string;
  /** Ways to name it, the fullest first: "open fire", "open". */
  readonly expressions: readonly Lemma[];
  /** Prepositions of its phrases that take sides: "for" of "voted for the bill". */
  readonly sides: readonly string[];
  /** Its verb without particles, and these. */
  readonly verb: string;
  readonly particles: string;
  /** Two predicates of one key stand to all others alike. */
  readonly key: string;
}

const SIDES: ReadonlySet<string> = new Set(['for', 'against', 'in favour of', 'in favor of']);

export function predicateForm(tree: Tree, clause: Clause): PredicateForm {
  const { language } = tree;
  const expressions = expressionsOf(tree, clause);
  const sides = clause.obliques.map(({ preposition }) => preposition).filter((one) => SIDES.has(one));
  const verb = tree.tokens[clause.predicate]?.lemma.toLowerCase() ?? '';
  const particles = clause.particles.map((at) => tree.tokens[at]!.norm).join(' ');
  const named = expressions.map(({ lemma, pos }) => `${lemma}/${pos}`).join(' ');
  return {
    language,
    expressions,
    sides,
    verb,
    particles,
    key: [language, named, sides.join(' '), verb, particles].join('|'),
  };
}

/** The noun of its object or passive subject, which makes one expression with a verb ("*decision* was made"); null for none. */
export function actNoun(tree: Tree, clause: Clause): number | null {
  const { object, subject, undergoer, verb, predicate } = clause;
  // "There was no *warning*."
  if (
    subject?.origin === 'own' &&
    isNoun(tree, subject.head) &&
    dependents(tree, predicate, 'expl').length > 0
  )
    return subject.head;
  const noun = verb?.voice === 'passive' ? undergoer : object;
  if (noun === null || noun.origin !== 'own' || !isNoun(tree, noun.head)) return null;
  return verb?.voice === 'passive' || noun.head > predicate ? noun.head : null;
}

const isNoun = (tree: Tree, at: number) => tree.tokens[at]?.pos === 'NOUN';

function expressionsOf(tree: Tree, clause: Clause): Lemma[] {
  const token = tree.tokens[clause.predicate];
  if (token === undefined) return [];
  const plain: Lemma = { lemma: clause.lemma.toLowerCase(), pos: token.pos };
  if (!hasDictionary(tree.language)) return [plain];
  const found: Lemma[] = [];
  const isVerb = clause.copula < 0 && clause.verb !== null;
  const object = isVerb ? actNoun(tree, clause) : null;
  if (object !== null) {
    const isThere = object === clause.subject?.head && clause.verb?.voice === 'active';
    const noun = tree.tokens[object]!.lemma.toLowerCase();
    const whole = `${token.lemma.toLowerCase()} ${noun}`;
    if (isExpression(whole)) found.push({ lemma: whole, pos: 'VERB' });
    else if (isThere || packOf(tree.language)?.lightVerbs?.acts.has(plain.lemma) === true)
      found.push({ lemma: noun, pos: 'NOUN' });
  }
  const next = tree.tokens[clause.predicate + 1];
  if (isVerb && clause.particles.length === 0 && next !== undefined && /^(?:ADV|ADP)$/.test(next.pos)) {
    // What the parser took for an adverb: "has gone through".
    const whole = `${plain.lemma} ${next.norm}`;
    if (isExpression(whole)) found.push({ lemma: whole, pos: 'VERB' });
  } else if (isVerb)
    for (const { preposition } of clause.obliques)
      if (preposition !== '' && isExpression(`${plain.lemma} ${preposition}`))
        found.push({ lemma: `${plain.lemma} ${preposition}`, pos: 'VERB' });
  return [...found, plain];
}

const isExpression = (words: string) => sensesOf(words.replaceAll(' ', '_'), 'v').length > 0;
