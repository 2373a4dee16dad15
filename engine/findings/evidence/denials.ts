import type { Word } from '../../analysis/document.ts';
import type { Clause } from '../../analysis/clauses/clause.ts';
import { governorOf, isVerdict } from '../../analysis/polarity/governors.ts';
import type { Polarity } from '../../analysis/polarity/standing.ts';
import { subtree, type Tree } from '../../analysis/tree/tree.ts';
import { packOf } from '../../lexicon/language-pack.ts';
import { isExistence, isOfSomethingParticular } from './newcomers.ts';
import type { Side } from './sentence-pairs.ts';
import type { Stretch } from '../contrast.ts';

/** Something that a side denies, by positions of its words. */
export interface Denial {
  /** The words that deny: "did not", "failed". */
  readonly cue: Stretch;
  /** What is denied, the most telling first: the predicate; of "has no ship" the ship. */
  readonly pivots: readonly number[];
  /** Content words of the clause or phrase that is denied. */
  readonly reach: readonly number[];
  /** That, with the subject it shares, the noun it tells of, and what completes it without a verb of its own ("the delay in *reporting*"). */
  readonly scope: readonly number[];
  /** The nouns that head the subject. */
  readonly subjects: readonly number[];
  /** Words of a subject of several parts ("hospitals and *schools*"). */
  readonly parts: readonly number[];
  /** "Nobody came": whoever it is told of there. */
  readonly ofAnybody: boolean;
  /** A clause, no mere phrase ("without a captain"), and none that says of another whether it holds ("did not fail to"). */
  readonly clausal: boolean;
  /** It is told of somebody or something in particular, or of a kind; not of "a man". */
  readonly specific: boolean;
}

/** What a side claims and denies. */
export interface Claims {
  readonly denials: readonly Denial[];
  /** For each word what becomes of it where it stands. */
  readonly polarity: readonly Polarity[];
  /** For each word whether its clause is told of something in particular; see {@link Denial}. */
  readonly specific: readonly boolean[];
}

/** The claims of a side by the clauses of its sentences. Null where one has no tree. */
export function claimsOf({ sentences, words }: Side): Claims | null {
  const denials: Denial[] = [];
  const polarities: Polarity[] = words.map(() => 'positive');
  const specific: boolean[] = words.map(() => true);
  let first = 0;
  for (const sentence of sentences) {
    const { tree } = sentence;
    if (tree === null) return null;
    const wordOf = positionsOf(tree, words, first);
    first += sentence.words.length;
    const clauses = sentence.statements.map(({ clause }) => clause);
    const denied = sentence.statements.flatMap(({ clause, standing }) =>
      standing.polarity === 'negative' ? (actBefore(tree, clause, clauses) ?? []) : [],
    );
    for (const { clause, standing } of sentence.statements) {
      const { polarity, certainty, causes, negator } = standing;
      // "He was told to sign, and did not do so".
      const told = polarity === 'positive' && denied.includes(clause) ? 'negative' : polarity;
      // What holds under a condition, or is asked, is not claimed.
      const own = certainty === 'asked' || isCondition(tree, clause) ? 'open' : told;
      const particular =
        isOfSomethingParticular(tree, clause) && !clauses.some((one) => isOfExistence(tree, one, clause));
      for (const token of clause.tokens) {
        const at = wordOf[token]!;
        if (at < 0) continue;
        [polarities[at], specific[at]] = [own, particular || isExistence(tree, clause)];
      }
      // What another verb takes up is denied there.
      if (told !== polarity) continue;
      // "No man playing the guitar": the playing is denied, not the man.
      if (own !== 'negative' || clauses.some((below) => isOfExistence(tree, clause, below))) continue;
      const cue = stretchOf(
        causes.map((token) => wordOf[token]!),
        (negator?.tokens ?? []).map((token) => wordOf[token]!),
      );
      if (cue === null || isVerdict(sentence.statements, clause)) continue;
      denials.push({
        cue,
        pivots: pivotsOf(tree, clause, causes)
          .map((token) => wordOf[token]!)
          .filter((at) => at >= 0),
        reach: contentOf(tree, clause.tokens, wordOf, words, cue),
        scope: contentOf(tree, scopeOf(tree, clause, clauses), wordOf, words, cue),
        subjects: (clause.subject?.heads ?? [])
          .filter((at) => tree.tokens[at]!.pos === 'NOUN')
          .map((at) => wordOf[at]!),
        parts:
          (clause.subject?.heads.length ?? 0) > 1
            ? clause.subject!.heads.flatMap((head) => subtree(tree, head).map((at) => wordOf[at]!))
            : [],
        clausal: !clauses.some((below) => below.parent === clause.index && governorOf(tree, below) !== null),
        ofAnybody:
          clause.subject !== null &&
          clause.verb?.progressive !== true &&
          own === 'negative' &&
          causes.some(
            (token) => packOf(tree.language)?.negation.negators.get(tree.tokens[token]!.norm) === 'pronoun',
          ) &&
          causes.includes(clause.subject.head),
        specific: particular,
      });
    }
    for (const { negator, noun } of sentence.statements.flatMap((statement) => statement.deniedPhrases)) {
      const cue = stretchOf(negator.tokens.map((token) => wordOf[token]!));
      const tokens = subtree(tree, noun);
      const inside = tokens.map((token) => wordOf[token]!);
      const pivot = wordOf[noun]!;
      if (cue === null || pivot < 0) continue;
      for (const at of inside)
        if (at >= 0) polarities[at] = polarities[at] === 'negative' ? 'positive' : 'negative';
      denials.push({
        cue,
        pivots: [pivot],
        reach: contentOf(tree, tokens, wordOf, words, cue),
        scope: [],
        subjects: [],
        parts: [],
        clausal: false,
        ofAnybody: false,
        specific: specific[pivot]!,
      });
    }
  }
  // "Must not omit to record": the recording is not denied.
  const kept = denials.map((denial) => ({
    ...denial,
    pivots: denial.pivots.filter((at) => polarities[at] === 'negative'),
  }));
  return { denials: kept, polarity: polarities, specific };
}

/** For each token the word in which it begins; -1 for none. */
function positionsOf(tree: Tree, words: readonly Word[], from: number): number[] {
  let at = from;
  return tree.tokens.map(({ start }) => {
    while (at < words.length && words[at]!.end <= start) at += 1;
    return at < words.length && words[at]!.start <= start ? at : -1;
  });
}

function scopeOf(tree: Tree, clause: Clause, clauses: readonly Clause[]): number[] {
  const { subject, predicate, kind, index } = clause;
  const noun = kind === 'relative' || kind === 'participial' ? [tree.tokens[predicate]!.head] : [];
  const shared = subject !== null && subject.origin !== 'own' ? subject.heads : [];
  const below = clauses.filter(({ parent, verb }) => parent === index && verb?.form !== 'finite');
  const all = [...clause.tokens, ...noun, ...shared, ...below.flatMap(({ tokens }) => tokens)];
  return [...new Set(all)].filter((at) => at >= 0).sort((x, y) => x - y);
}

/** The act that a clause takes up that has none of its own: "was obliged to *sign*, and did not do so", "he had to *pay* but did not"; null for others. */
function actBefore(tree: Tree, clause: Clause, clauses: readonly Clause[]): Clause | null {
  const pack = packOf(tree.language);
  const anaphors = pack?.verbAnaphors;
  if (anaphors?.verbs.has(clause.lemma) !== true || clause.object?.origin === 'relative') return null;
  const behind = tree.tokens
    .slice(clause.predicate + 1)
    .find(({ norm }) => pack?.negation.negators.get(norm) !== 'clause');
  if (behind !== undefined && behind.pos !== 'PUNCT' && !anaphors.behind.has(behind.norm)) return null;
  const before = clauses.filter(({ predicate, copula }) => predicate < clause.predicate && copula < 0);
  return before.at(-1) ?? null;
}

/** The first words that stand together, those before others among which one is that denies ("will have *no*"). */
function stretchOf(positions: readonly number[], denying: readonly number[] = []): Stretch | null {
  const known = [...new Set(positions.filter((at) => at >= 0))].sort((x, y) => x - y);
  const runs: { from: number; to: number }[] = [];
  for (const at of known) {
    const last = runs.at(-1);
    if (last?.to === at) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  }
  return runs.find(({ from, to }) => denying.some((at) => from <= at && at < to)) ?? runs[0] ?? null;
}

const TELLS = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/;

/** Words that tell something themselves: neither pronouns ("anything") nor adverbs ("really"). */
function contentOf(
  tree: Tree,
  tokens: readonly number[],
  wordOf: readonly number[],
  words: readonly Word[],
  cue: Stretch,
): number[] {
  const empty = packOf(tree.language)?.lightVerbs?.empty;
  const telling = tokens.filter((token) => {
    const { pos, lemma } = tree.tokens[token]!;
    const at = wordOf[token]!;
    // "Told", "said" tell something as verbs, whatever else they carry.
    return (
      at >= 0 && TELLS.test(pos) && (!words[at]!.isStop || (pos === 'VERB' && empty?.has(lemma) !== true))
    );
  });
  const all = [...new Set(telling.map((token) => wordOf[token]!))].filter(
    (at) => at < cue.from || at >= cue.to,
  );
  if (all.length > 0) return all;
  // "Never does her best": the verb, where it is all there is.
  const verbs = tokens.filter((token) => tree.tokens[token]!.pos === 'VERB').map((token) => wordOf[token]!);
  return verbs.filter((at) => at >= 0 && (at < cue.from || at >= cue.to)).slice(0, 1);
}

function isCondition(tree: Tree, { kind, marker }: Clause): boolean {
  return kind === 'adverbial' && packOf(tree.language)?.modality.conditionals.has(marker ?? '') === true;
}

function isOfExistence(tree: Tree, clause: Clause, below: Clause): boolean {
  if (!isExistence(tree, clause)) return false;
  return (
    /^(?:participial|relative)$/.test(below.kind) &&
    tree.tokens[below.predicate]!.head === clause.subject?.head
  );
}

/** So many words behind the words that deny. */
const NEAR = 3;

/** The predicate, and what it says something of: "is no *captain*", "has no *ship*", "was given *approval*". */
function pivotsOf(
  tree: Tree,
  { predicate, object, subject, copula, lemma, tokens }: Clause,
  causes: readonly number[],
): number[] {
  const existential = lemma === 'be' && copula < 0;
  // What "not" hangs on, where that is not the predicate.
  const denied = causes
    .map((at) => tree.tokens[at]!)
    .filter(({ relation, head }) => relation === 'advmod' && tokens.includes(head));
  // Where the parser erred, what stands right behind the words that deny.
  const last = Math.max(-1, ...causes);
  const behind = tokens.find((at) => at > last && at <= last + NEAR && TELLS.test(tree.tokens[at]!.pos));
  return [
    ...new Set([
      ...denied.map(({ head }) => head),
      predicate,
      ...(object?.heads ?? []),
      ...(existential ? (subject?.heads ?? []) : []),
      ...(behind === undefined ? [] : [behind]),
    ]),
  ];
}
