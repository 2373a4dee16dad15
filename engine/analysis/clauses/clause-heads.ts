import { baseRelation, dependent, dependents, type Tree, type TreeToken } from '../tree/tree.ts';
import { copulaOf, isVerb } from './verb-groups.ts';

const CLAUSAL = /^(?:root|ccomp|xcomp|csubj|advcl|acl|parataxis)$/;
const FINITE = /^(?:VB[DZP]|MD)$/;

/**
 * The tokens that head a clause, in order. Those by relation; a coordinated verb, or whatever is coordinated with a predicate and
 * has a subject or copula of its own; and a finite verb with a subject under any other relation, where the parser erred.
 */
export function clauseHeads(tree: Tree): number[] {
  const isHead: boolean[] = new Array<boolean>(tree.tokens.length).fill(false);
  // Top down, since what is coordinated heads a clause where the first does.
  const open = tree.tokens.filter(({ head }) => head < 0).map(({ index }) => index);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const token = tree.tokens[at]!;
    isHead[at] = heads(tree, token, (head) => isHead[head] === true);
    open.push(...tree.children[at]!);
  }
  return tree.tokens.filter(({ index }) => isHead[index]).map(({ index }) => index);
}

function heads(tree: Tree, token: TreeToken, isHead: (token: number) => boolean): boolean {
  const relation = baseRelation(token);
  if (token.pos === 'PUNCT' || token.pos === 'SYM') return false;
  const own = hasSubject(tree, token.index) && (isVerb(token) || copulaOf(tree, token.index) >= 0);
  if (relation === 'root') return isVerb(token) || fragmentVerb(tree) < 0;
  if (CLAUSAL.test(relation)) return true;
  // "Banned from being on the board".
  if (copulaOf(tree, token.index) >= 0 && dependent(tree, token.index, 'mark') >= 0) return true;
  if (relation === 'conj') {
    const first = tree.tokens[token.head]!;
    if (own) return true;
    if (!isHead(token.head)) return isFiniteVerb(tree, token);
    // "Is rich and famous", "was found and is safe"; not a second noun of one predicate.
    return isVerb(token) || (token.pos === 'ADJ' && first.pos !== 'NOUN') || copulaOf(tree, token.index) >= 0;
  }
  return own && (FINITE.test(token.tag) || dependents(tree, token.index, 'aux', 'cop').length > 0);
}

function hasSubject(tree: Tree, token: number): boolean {
  return dependent(tree, token, 'nsubj', 'csubj', 'expl') >= 0;
}

function isFiniteVerb(tree: Tree, token: TreeToken): boolean {
  return token.pos === 'VERB' && FINITE.test(token.tag) && tree.tokens[token.head]!.index < token.index;
}

/**
 * A headline that reads as a noun with a participle or an infinitive behind it, but tells what happened: "Two charged over fire",
 * "Mayor to resign". The verb, or -1.
 */
export function fragmentVerb(tree: Tree): number {
  const root = tree.tokens[tree.root];
  if (root === undefined || isVerb(root) || !isHeadline(tree)) return -1;
  if (copulaOf(tree, root.index) >= 0 || hasSubject(tree, root.index)) return -1;
  return (
    dependents(tree, root.index, 'acl').find((at) => {
      const { tag, relation } = tree.tokens[at]!;
      const infinitive =
        tag === 'VB' && dependents(tree, at, 'mark').some((mark) => tree.tokens[mark]!.tag === 'TO');
      return relation === 'acl' && (/^VB[DN]$/.test(tag) || infinitive);
    }) ?? -1
  );
}

/** A headline, or a sentence that ends without a mark. */
export function isHeadline({ headline, tokens }: Tree): boolean {
  return headline || (tokens.length > 0 && tokens.at(-1)!.pos !== 'PUNCT');
}
