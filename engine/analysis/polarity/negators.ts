import { packOf, type LanguagePack, type NegatorKind } from '../../lexicon/language-pack.ts';
import type { Tree } from '../tree/tree.ts';

/** A word or phrase that denies, by positions in the tree. */
export interface Negator {
  readonly kind: NegatorKind;
  /** Its words, in order. */
  readonly tokens: readonly number[];
}

const LONGEST_PHRASE = 3;

interface Phrases {
  /** What a negator, or a phrase that looks like one, begins with. */
  readonly first: ReadonlySet<string>;
  readonly denyNothing: ReadonlySet<string>;
}

const phrases = new Map<string, Phrases>();

function phrasesOf(language: string, { negation }: LanguagePack): Phrases {
  let known = phrases.get(language);
  if (known === undefined) {
    const all = [...negation.negators.keys(), ...negation.noDenial];
    known = {
      first: new Set(all.map((phrase) => phrase.split(' ')[0]!)),
      denyNothing: new Set(negation.noDenial),
    };
    phrases.set(language, known);
  }
  return known;
}

/** The negators of a tree in order; phrases that deny nothing ("not only", "no doubt") are left out. */
export function negatorsIn(tree: Tree): Negator[] {
  const pack = packOf(tree.language);
  if (pack === null) return [];
  const { negators } = pack.negation;
  const { first, denyNothing } = phrasesOf(tree.language, pack);
  const found: Negator[] = [];
  for (let at = 0; at < tree.tokens.length; at += 1) {
    if (!first.has(tree.tokens[at]!.norm)) continue;
    for (let length = LONGEST_PHRASE; length > 0; length -= 1) {
      if (at + length > tree.tokens.length) continue;
      const tokens = Array.from({ length }, (_, more) => at + more);
      const printed = tokens.map((token) => tree.tokens[token]!.norm).join(' ');
      const kind = negators.get(printed);
      const nothing = denyNothing.has(printed);
      if (kind === undefined && !nothing) continue;
      if (kind !== undefined && !nothing) found.push({ kind, tokens });
      at += length - 1;
      break;
    }
  }
  return found;
}
