import { analyse } from '../analyse.ts';
import type { Argument, Clause } from '../clauses/clause.ts';
import type { Tree } from './tree.ts';

/** The tree of a single sentence, through the public door. */
export function treeOf(text: string, language = 'en'): Tree {
  return analyse({ id: 'text', text, language }).sentences[0]!.tree!;
}

/** The tree of a headline: a body stands below it. */
export function headlineTree(text: string): Tree {
  const body = 'The town has a harbour, two schools and a market that opens on Mondays. It lies by the sea.';
  const tree = analyse({ id: 'text', text: `${text}\n\n${body}`, language: 'en' }).sentences[0]!.tree!;
  return { ...tree, headline: true };
}

/** The printed words at some positions; "-" for none. */
export function printed(tree: Tree, ...tokens: readonly number[]): string {
  return tokens.length === 0 ? '-' : tokens.map((at) => tree.tokens[at]?.text ?? '-').join(' ');
}

const heads = (tree: Tree, argument: Argument | null): string =>
  argument === null ? '-' : argument.heads.map((at) => printed(tree, at)).join('+');

/** "say(police, -)": a predicate with who does it and to whom. */
export function doing(tree: Tree, { lemma, actor, undergoer }: Clause): string {
  return `${lemma}(${heads(tree, actor)}, ${heads(tree, undergoer)})`;
}

/** Grammatical roles: "told: subject they, object -, to him". */
export function roles(tree: Tree, clause: Clause): string {
  const parts = [
    `subject ${heads(tree, clause.subject)}`,
    ...(clause.object === null ? [] : [`object ${heads(tree, clause.object)}`]),
    ...(clause.indirectObject === null ? [] : [`indirect ${heads(tree, clause.indirectObject)}`]),
    ...(clause.agent === null ? [] : [`by ${heads(tree, clause.agent)}`]),
    ...clause.obliques.map((oblique) => `${oblique.preposition || '0'} ${heads(tree, oblique)}`),
  ];
  return `${clause.lemma}: ${parts.join(', ')}`;
}
