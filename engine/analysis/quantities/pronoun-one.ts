import type { CountedWords } from '../../lexicon/counted-words.ts';
import type { Tree } from '../tree/tree.ts';
import type { Amount } from './amount.ts';
import { isDash, type AmountText } from './pieces.ts';

/** "one of the world's largest firms": a way to praise, and no count. */
function isOneOfTheBest({ tokens }: Tree, from: number): boolean {
  for (let at = from; at < from + 8; at += 1) {
    const tag = tokens[at]?.tag ?? '';
    if (/^(?:JJS|RBS)$/.test(tag)) return true;
    if (tag === 'NNS' || tag === '') return false;
  }
  return false;
}

/** "he is one of five players", "the only one of eleven", "Ruiz, one of three suspects": what somebody is, and no count. */
function isMembership(
  { pieces, tree }: Pick<AmountText, 'pieces' | 'tree'>,
  from: number,
  words: CountedWords,
): boolean {
  const before = pieces[from - 1];
  if (before === undefined || words.backwards.has(pieces[from + 2]?.key ?? '')) return false;
  const verb = tree.tokens[before.token]!;
  return before.key === 'only' || before.text === ',' || /^(?:be|become)$/.test(verb.lemma);
}

/** "no one", "one day", "the one who": a pronoun and no count. */
export function isPronounOne(
  { pieces, tree }: AmountText,
  { from, to, value, figures, kind }: Amount,
  words: CountedWords | null,
): boolean {
  if (figures || value !== 1 || kind !== 'plain' || to !== from + 1 || words === null) return false;
  const [before, next] = [pieces[from - 1]?.key ?? '', pieces[to]];
  if (words.pronounBeforeOne.has(before) && !(before === 'the' || before === 'only')) return true;
  const { tag } = tree.tokens[next?.token ?? -1] ?? { tag: '' };
  // "the one Ford saw"
  if (before === 'the' && /^(?:NNPS?|PRP|W)/.test(tag)) return true;
  if (next?.key === 'of' && isMembership({ pieces, tree }, from, words)) return true;
  if (words.personVerbs.has(tree.tokens[pieces[from - 1]?.token ?? -1]?.lemma.toLowerCase() ?? ''))
    return false;
  if (next === undefined || words.pronounAfterOne.has(next.key)) return true;
  if (next.key === 'of') return isOneOfTheBest(tree, next.token + 1);
  if (isDash(next)) return !(pieces[to + 1]?.glued === true && next.glued);
  return !/^(?:NN|JJ|CD|VBN|VBD|VBG)/.test(tag) || (/^VB/.test(tag) && !words.harmed.has(next.key));
}
