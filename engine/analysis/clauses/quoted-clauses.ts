import type { Tree } from '../tree/tree.ts';
import type { Clause } from './clause.ts';

/** Whether a clause in quotation marks stands behind a colon of the clause above: "The mayor was blunt: “The bridge is unsafe.”" */
export function isQuotedBehindColon(tree: Tree, { predicate, tokens }: Clause, above: Clause): boolean {
  if (!tree.tokens[predicate]!.quoted || tree.tokens[above.predicate]!.quoted) return false;
  if (predicate < above.predicate) return false;
  const first = tokens.find((at) => tree.tokens[at]!.pos !== 'PUNCT');
  return tree.tokens
    .slice(above.predicate + 1, first)
    .some(
      ({ text, quoted }, at, all) =>
        text === ':' && !quoted && all.slice(at + 1).every((token) => token.pos === 'PUNCT'),
    );
}
