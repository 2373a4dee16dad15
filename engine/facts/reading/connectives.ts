import type { Statement } from '../../analysis/statements.ts';
import type { Tree } from '../../analysis/tree/tree.ts';
import { FIELD_OF, type Connective } from '../../lexicon/connectives.ts';
import { packOf } from '../../lexicon/language-pack.ts';
import type { Span } from '../../types.ts';

/** A connective in its place: "only if" is one, over both words. */
export interface ConnectiveAt extends Span {
  readonly connective: Connective;
  readonly field: (typeof FIELD_OF)[Connective];
  /** First and last token, both inclusive. */
  readonly from: number;
  readonly to: number;
}

const LONGEST = 4;

/** Each clause of a sentence asks for them. */
const known = new WeakMap<Tree, readonly ConnectiveAt[]>();

/** The connectives of a sentence, the longest at each place. */
export function connectivesIn(tree: Tree): readonly ConnectiveAt[] {
  let found = known.get(tree);
  if (found === undefined) known.set(tree, (found = readConnectives(tree)));
  return found;
}

const firsts = new WeakMap<ReadonlyMap<string, Connective>, ReadonlySet<string>>();

/** The first words of some phrases. */
function firstWordsOf(phrases: ReadonlyMap<string, Connective>): ReadonlySet<string> {
  let words = firsts.get(phrases);
  if (words === undefined)
    firsts.set(phrases, (words = new Set([...phrases.keys()].map((phrase) => phrase.split(' ')[0]!))));
  return words;
}

function readConnectives(tree: Tree): ConnectiveAt[] {
  const words = packOf(tree.language)?.connectives;
  if (words === undefined) return [];
  const found: ConnectiveAt[] = [];
  const begun = firstWordsOf(words);
  for (let at = 0; at < tree.tokens.length; at += 1) {
    if (!begun.has(tree.tokens[at]!.norm)) continue;
    for (let length = Math.min(LONGEST, tree.tokens.length - at); length > 0; length -= 1) {
      const tokens = tree.tokens.slice(at, at + length);
      const connective = words.get(tokens.map(({ norm }) => norm).join(' '));
      if (connective === undefined) continue;
      found.push({
        connective,
        field: FIELD_OF[connective],
        from: at,
        to: at + length - 1,
        start: tokens[0]!.start,
        end: tokens.at(-1)!.end,
      });
      const tail =
        length > 1
          ? words.get(
              tokens
                .slice(1)
                .map(({ norm }) => norm)
                .join(' '),
            )
          : undefined;
      if (tail !== undefined && FIELD_OF[tail] !== FIELD_OF[connective])
        // "Only after": a condition and an order.
        found.push({
          connective: tail,
          field: FIELD_OF[tail],
          from: at + 1,
          to: at + length - 1,
          start: tokens[1]!.start,
          end: tokens.at(-1)!.end,
        });
      at += length - 1;
      break;
    }
  }
  return found;
}

/** The connectives that belong to a clause: among its own words, or introducing a clause below it. */
export function connectivesOf(statement: Statement, all: readonly ConnectiveAt[]): ConnectiveAt[] {
  const { tree, clause } = statement;
  const own = new Set(clause.tokens);
  return all.filter(({ from, to }) => {
    if (own.has(from) || own.has(to)) return true;
    for (let at = from, steps = 0; at >= 0 && steps < 3; at = tree.tokens[at]!.head, steps += 1)
      if (tree.tokens[at]!.head === clause.predicate) return true;
    return false;
  });
}
