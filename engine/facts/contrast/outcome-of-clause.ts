import type { Statement } from '../../analysis/statements.ts';
import { baseRelation, dependents, type Tree } from '../../analysis/tree/tree.ts';
import { packOf } from '../../lexicon/language-pack.ts';
import type { Outcome } from '../../lexicon/outcomes.ts';
import { actNoun } from '../lexical/index.ts';
import { subjectOf } from './clause-subject.ts';

/** What a clause says came of something. */
export interface OutcomeAt extends Outcome {
  /** Heads of what it may be told of, by position in the tree, the likeliest first. */
  readonly themes: readonly number[];
  /** The words that say it, by position in the tree. */
  readonly tokens: readonly number[];
  /** It is said of a noun by what stands before it ("the *missing* ring"): the clause may be denied, and this holds. */
  readonly attributive: boolean;
}

interface Expression {
  readonly words: string;
  readonly tokens: readonly number[];
  /** It has taken up the object, so that it is told of the subject. */
  readonly ofSubject: boolean;
  /** What it is told of, where that is known. */
  readonly theme?: number;
}

const NONE: readonly OutcomeAt[] = [];

/** The outcomes that a clause names, by the fullest expressions that name any. */
export function outcomesOf(statement: Statement): readonly OutcomeAt[] {
  const { tree } = statement;
  const known = packOf(tree.language)?.outcomes;
  if (known === undefined) return NONE;
  const found = attributesIn(statement, known);
  for (const step of expressionsOf(statement)) {
    const told = step.flatMap(({ words, tokens, ofSubject, theme }) =>
      (known.get(words) ?? []).map(({ scale, pole }) => ({
        scale,
        pole,
        tokens,
        attributive: false,
        themes:
          theme !== undefined
            ? [theme]
            : ofSubject || scale.of === 'doer'
              ? subjectOf(statement)
              : themesOf(statement),
      })),
    );
    if (told.length > 0) return [...told, ...found];
  }
  return found;
}

/** "*Suspected* cases", "the *finished* tunnel": outcomes that an adjective or participle says of a noun of the clause. */
function attributesIn(
  { tree, clause }: Statement,
  known: ReadonlyMap<string, readonly Outcome[]>,
): readonly OutcomeAt[] {
  let found = NONE;
  for (const at of clause.tokens) {
    const { relation, norm, head } = tree.tokens[at]!;
    if (relation !== 'amod') continue;
    const told = known.get(`be ${norm}`);
    if (told !== undefined)
      found = [
        ...found,
        ...told.map(({ scale, pole }) => ({
          scale,
          pole,
          themes: [head],
          tokens: [at, head],
          attributive: true,
        })),
      ];
  }
  return found;
}

/** What changes: the object of a transitive verb, else its subject; of "rose six points" the subject, since the object only measures it. */
function themesOf(statement: Statement): readonly number[] {
  const { tree, clause } = statement;
  if (clause.object === null || clause.verb?.voice === 'passive') return subjectOf(statement);
  const measures = dependents(tree, clause.object.head, 'nummod').length > 0;
  return measures ? [...clause.object.heads, ...subjectOf(statement)] : clause.object.heads;
}

/** Ways to write the predicate of a clause, as a language pack lists outcomes, in steps from the fullest to the barest. */
function expressionsOf({ tree, clause }: Statement): Expression[][] {
  const at = clause.predicate;
  const token = tree.tokens[at]!;
  const lemma = clause.lemma.toLowerCase();
  const own = [at, ...clause.particles];
  if (clause.copula >= 0 || clause.verb === null || token.pos !== 'VERB') {
    // "Rents were down", which the parser has as a noun with a particle.
    const [particle] = clause.particles.filter((one) => dependents(tree, one, 'cop').length > 0);
    if (particle !== undefined) return [beside(tree, 'be', particle).map((one) => ({ ...one, theme: at }))];
    // "The alarm was off", "was off all night", with an adverb that the parser hung on the copula or on what follows.
    const adverbs = dependents(tree, at, 'advmod').flatMap((one) => beside(tree, 'be', one));
    return token.pos === 'AUX' ? [adverbs] : [beside(tree, 'be', at), adverbs];
  }
  const full: Expression[] = [];
  const noun = actNoun(tree, clause);
  if (noun !== null) {
    const named = tree.tokens[noun]!.lemma.toLowerCase();
    const tokens = [...own, noun];
    full.push({ words: `${lemma} ${named}`, tokens, ofSubject: true });
    if (packOf(tree.language)?.lightVerbs?.acts.has(lemma) === true) {
      full.push({ words: `have ${named}`, tokens, ofSubject: true });
      // "Had a broken wrist".
      for (const one of dependents(tree, noun, 'amod'))
        full.push({
          words: `${tree.tokens[one]!.lemma} ${named}`,
          tokens: [...tokens, one],
          ofSubject: true,
        });
    }
  }
  for (const { head } of clause.obliques)
    for (const one of beside(tree, lemma, head))
      full.push({ ...one, tokens: [...own, ...one.tokens], ofSubject: clause.object === null });
  for (const one of tree.children[at] ?? [])
    if (/^(?:advmod|xcomp)$/.test(baseRelation(tree.tokens[one]!)))
      full.push({
        words: `${lemma} ${tree.tokens[one]!.norm}`,
        tokens: [...own, one],
        ofSubject: clause.object === null,
      });
  const prepositions = clause.obliques.map(({ preposition }): Expression => ({
    words: `${lemma} ${preposition}`,
    tokens: own,
    ofSubject: false,
  }));
  const passive = clause.verb.voice === 'passive';
  const participle: Expression = { words: `be ${token.norm}`, tokens: own, ofSubject: true };
  const plain: Expression = { words: lemma, tokens: own, ofSubject: false };
  return [full, prepositions, passive ? [participle, plain] : [plain]];
}

/** "Be open", "be out of order", "go on sale": a verb with a word and the preposition before it. */
function beside(tree: Tree, verb: string, at: number): Expression[] {
  const { norm, lemma } = tree.tokens[at]!;
  const before = dependents(tree, at, 'case').flatMap((one) => [one, ...dependents(tree, one, 'fixed')]);
  const adverbs = dependents(tree, at, 'advmod').filter((one) => one < at);
  const forms = lemma === norm ? [norm] : [norm, lemma];
  const written = before.map((one) => tree.tokens[one]!.norm).join(' ');
  if (written !== '')
    return forms.map((form) => ({
      words: `${verb} ${written} ${form}`,
      tokens: [...before, at],
      ofSubject: true,
    }));
  const plain = forms.map((form) => ({ words: `${verb} ${form}`, tokens: [at], ofSubject: true }));
  const fuller = adverbs.map((one) => ({
    words: `${verb} ${tree.tokens[one]!.norm} ${norm}`,
    tokens: [one, at],
    ofSubject: true,
  }));
  return [...fuller, ...plain];
}
