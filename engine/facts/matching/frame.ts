import type { Tree, TreeToken } from '../../analysis/tree/tree.ts';
import type { Fact } from '../fact.ts';
import type { MeetingView } from './meeting-view.ts';

/** So many words of either side of a fact are its frame. */
const REACH = 8;
/** What tells little of a slot by standing beside it. */
const LIGHT = /^(?:DET|AUX|PUNCT|PART|INTJ|SYM|X)$/;
const TELLS = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/;
/** So many steps up the tree. */
const STEPS = 3;

/**
 * How far two sentences run alike around two facts: "the money must be *spent* on the harbour wall", "the proceeds may be *spent* on the harbour
 * wall". What fills one place in one wording is of one thing, however unlike the rest of the sentences is.
 */
export interface Frame {
  /** Words before and behind the facts up to the first that differs, light ones left out. */
  readonly before: number;
  readonly behind: number;
  /** Of these the ones that tell something. */
  readonly telling: number;
  /** Share of the words of the shorter side that both have in one order, before and behind. */
  readonly inOrder: number;
  /** Words above the facts in their trees that are the same, up to the first that differs. */
  readonly above: number;
  /** Words that hang on both facts, and on one of them alone. */
  readonly beneath: number;
  readonly beneathOne: number;
}

export function frameOf(a: Fact, b: Fact, { a: one, b: other }: MeetingView): Frame {
  const same = (x: TreeToken, y: TreeToken) => x.lemma === y.lemma || one.sameLemma(x.lemma, y.lemma);
  const [beforeA, beforeB] = [wordsBefore(a, one.tree), wordsBefore(b, other.tree)];
  const [behindA, behindB] = [wordsBehind(a, one.tree), wordsBehind(b, other.tree)];
  const before = runOf(beforeA, beforeB, same);
  const behind = runOf(behindA, behindB, same);
  const common = longestCommon(beforeA, beforeB, same) + longestCommon(behindA, behindB, same);
  const shorter = Math.min(beforeA.length, beforeB.length) + Math.min(behindA.length, behindB.length);
  const [hangA, hangB] = [beneath(a, one.tree), beneath(b, other.tree)];
  const both = hangA.filter((x) => hangB.some((y) => same(x, y))).length;
  return {
    before,
    behind,
    telling: [...beforeA.slice(0, before), ...behindA.slice(0, behind)].filter(({ pos }) => TELLS.test(pos))
      .length,
    inOrder: shorter === 0 ? 0 : common / shorter,
    above: above(a, b, one.tree, other.tree, same),
    beneath: both,
    beneathOne: hangA.length + hangB.length - 2 * both,
  };
}

type Same = (x: TreeToken, y: TreeToken) => boolean;

/** The nearest first. */
function wordsBefore({ start, token }: Fact, { tokens }: Tree): TreeToken[] {
  const found: TreeToken[] = [];
  for (let at = Math.min(token, tokens.length - 1); at >= 0 && found.length < REACH; at -= 1)
    if (tokens[at]!.end <= start && !LIGHT.test(tokens[at]!.pos)) found.push(tokens[at]!);
  return found;
}

function wordsBehind({ end, token }: Fact, { tokens }: Tree): TreeToken[] {
  const found: TreeToken[] = [];
  for (let at = Math.max(token, 0); at < tokens.length && found.length < REACH; at += 1)
    if (tokens[at]!.start >= end && !LIGHT.test(tokens[at]!.pos)) found.push(tokens[at]!);
  return found;
}

function runOf(a: readonly TreeToken[], b: readonly TreeToken[], same: Same): number {
  const most = Math.min(a.length, b.length);
  let run = 0;
  while (run < most && same(a[run]!, b[run]!)) run += 1;
  return run;
}

/** Length of the longest common subsequence (Wagner and Fischer 1974). */
function longestCommon(a: readonly TreeToken[], b: readonly TreeToken[], same: Same): number {
  let last = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const row = [0];
    for (let at = 0; at < b.length; at += 1)
      row.push(same(x, b[at]!) ? last[at]! + 1 : Math.max(last[at + 1]!, row[at]!));
    last = row;
  }
  return last[b.length]!;
}

function above(a: Fact, b: Fact, one: Tree, other: Tree, same: Same): number {
  let [x, y] = [one.tokens[a.token]?.head ?? -1, other.tokens[b.token]?.head ?? -1];
  let steps = 0;
  while (steps < STEPS && x >= 0 && y >= 0 && same(one.tokens[x]!, other.tokens[y]!)) {
    [x, y] = [one.tokens[x]!.head, other.tokens[y]!.head];
    steps += 1;
  }
  return steps;
}

/** What hangs on the head of a fact and tells something, outside its words. */
function beneath({ token, start, end }: Fact, { tokens, children }: Tree): TreeToken[] {
  return (children[token] ?? [])
    .map((child) => tokens[child]!)
    .filter((child) => TELLS.test(child.pos) && (child.end <= start || child.start >= end));
}
