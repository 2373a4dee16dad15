import { INTRANSITIVE } from '../../lexicon/en/argument-structure.ts';
import { ancestors, dependents, spanOf, subtree, type Tree } from '../tree/tree.ts';
import { argumentAt, rolesOf, subjectIn, type Frame, type Roles } from './arguments.ts';
import { clauseHeads, fragmentVerb, isHeadline } from './clause-heads.ts';
import { clauseKindOf, markerOf } from './clause-kind.ts';
import type { Argument, Clause, VerbGroup } from './clause.ts';
import { verbGroupOf } from './verb-groups.ts';

const NO_OBJECT = new Set(INTRANSITIVE.split(' '));

/**
 * The clauses of a tree with their participants, in the order of their predicates. The units are those of ClausIE (Del Corro and
 * Gemulla 2013), with subjects shared by coordination, control, relative and participial clauses filled in.
 */
export function clausesIn(tree: Tree): Clause[] {
  const heads = clauseHeads(tree);
  const verbOfFragment = fragmentVerb(tree);
  const indexOf = new Map(heads.map((head, index) => [head, index]));
  const above = (head: number) =>
    head === verbOfFragment ? -1 : (ancestors(tree, head).find((at) => indexOf.has(at)) ?? -1);
  const framed = new Map<number, Framed>();
  const frameOf = (head: number): Framed => {
    let frame = framed.get(head);
    if (frame === undefined) {
      const over = above(head);
      frame = framedAt(tree, head, over < 0 ? null : frameOf(over), head === verbOfFragment);
      framed.set(head, frame);
    }
    return frame;
  };
  // The clauses above first: no recursion is deeper than one step.
  for (const head of [...heads].sort((x, y) => depth(tree, x) - depth(tree, y))) frameOf(head);
  const members = membersOf(tree, heads);
  const parents = heads.map((head) => indexOf.get(above(head)) ?? -1);
  return heads.map((head, index): Clause => {
    const { kind, verb, marker, roles } = frameOf(head);
    const particles = particlesOf(tree, head);
    const copula = verb !== null && verb.verb !== head ? verb.verb : -1;
    return {
      index,
      kind,
      parent: parents[index]!,
      predicate: head,
      lemma: [head, ...particles].map((at) => tree.tokens[at]!.lemma).join(' '),
      particles,
      copula,
      verb,
      marker,
      ...roles,
      ...logicalRoles(roles, verb, copula >= 0 || verb === null || tree.tokens[head]!.lemma === 'be'),
      complements: heads.flatMap((other, at) =>
        parents[at] === index && /^(?:complement|subject|quoted)$/.test(frameOf(other).kind) ? [at] : [],
      ),
      tokens: members[index]!,
      span: spanOf(tree, subtree(tree, head)),
    };
  });
}

type Framed = Frame & { readonly roles: Roles };

function depth(tree: Tree, head: number): number {
  return ancestors(tree, head).length;
}

function framedAt(tree: Tree, predicate: number, above: Framed | null, isFragment: boolean): Framed {
  const kind = isFragment ? 'main' : clauseKindOf(tree, predicate, above?.predicate ?? -1);
  const verb = inHeadline(tree, predicate, verbGroupOf(tree, predicate), isFragment);
  const marker = isFragment ? null : markerOf(tree, predicate);
  const frame: Frame = { predicate, kind, verb, marker, above };
  const roles = rolesOf(tree, frame);
  return {
    ...frame,
    roles: isFragment && roles.subject === null ? { ...roles, subject: argumentAt(tree, tree.root) } : roles,
  };
}

/** Headlines leave auxiliaries out: "Two charged over fire" were, "Mayor to resign" will. */
function inHeadline(
  tree: Tree,
  predicate: number,
  verb: VerbGroup | null,
  isFragment: boolean,
): VerbGroup | null {
  if (verb === null || verb.auxiliaries.length > 0 || !isHeadline(tree)) return verb;
  const { tag, head, lemma } = tree.tokens[predicate]!;
  if (!isFragment && head >= 0) return verb;
  const to = dependents(tree, predicate, 'mark', 'aux').some((at) => tree.tokens[at]!.tag === 'TO');
  if (to && verb.mood !== 'imperative') return { ...verb, tense: 'future' };
  // "Factory shut down": with one factory, the present would be "shuts".
  const subject = tree.tokens[subjectIn(tree, predicate)];
  const unmarked = /^VBP?$/.test(tag) && subject !== undefined && /^(?:NNP?|CD)$/.test(subject.tag);
  const passive =
    (tag === 'VBN' || ((tag === 'VBD' || unmarked) && isElliptic(tree))) &&
    !NO_OBJECT.has(lemma) &&
    dependents(tree, predicate, 'obj', 'ccomp').length === 0;
  return passive ? { ...verb, form: 'participle', tense: null, voice: 'passive' } : verb;
}

/** Headlines leave articles and pronouns out too. */
function isElliptic({ headline, tokens }: Tree): boolean {
  return headline || !tokens.some(({ tag }) => /^(?:DT|PRP\$?)$/.test(tag));
}

/** "Struck *down*"; where the parser has an adverb, by its tag. */
function particlesOf(tree: Tree, verb: number): number[] {
  const objects = dependents(tree, verb, 'obj').flatMap((at) => tree.children[at]!);
  const own = tree.children[verb] ?? [];
  return [...own, ...objects].filter((at) => {
    const { relation, tag } = tree.tokens[at]!;
    return relation === 'compound:prt' || (relation === 'advmod' && tag === 'RP' && at > verb);
  });
}

/** For each clause its own words. */
function membersOf(tree: Tree, heads: readonly number[]): number[][] {
  const clauseOf: number[] = new Array<number>(tree.tokens.length).fill(-1);
  const members = heads.map((): number[] => []);
  const indexOf = new Map(heads.map((head, index) => [head, index]));
  const open = tree.tokens.filter(({ head }) => head < 0).map(({ index }) => index);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    clauseOf[at] = indexOf.get(at) ?? clauseOf[tree.tokens[at]!.head] ?? -1;
    open.push(...tree.children[at]!);
  }
  for (const { index } of tree.tokens) members[clauseOf[index]!]?.push(index);
  return members;
}

function logicalRoles(
  { subject, object, agent }: Roles,
  verb: VerbGroup | null,
  isDescribed: boolean,
): { actor: Argument | null; undergoer: Argument | null } {
  if (isDescribed) return { actor: null, undergoer: subject };
  if (verb?.voice === 'passive') return { actor: agent, undergoer: object ?? subject };
  return { actor: subject, undergoer: object };
}
