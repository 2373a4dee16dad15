import { IRREGULAR_NOUN, IRREGULAR_VERB, NOUN, VERB } from '../model/lexicon.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { plainWord, wordKey } from '../model/words.ts';
import type { TreebankSentence } from './conllu.ts';
import type { Names, TagOf } from './corpus.ts';

/** How often a form must be seen for its tags to be kept, and for its only tag to be given unasked. */
const SEEN = 5;
const SEEN_WITH_ONE = 20;
const SHARE_OF_ONE = 0.993;
/** A tag of a form counts from this share on. */
const SHARE = 0.05;

/** A dictionary: parts of speech of base forms as bits of `lexicon.ts`, and irregular forms with their base. */
export interface Dictionary {
  readonly lemmas: ReadonlyMap<string, number>;
  readonly irregular: ReadonlyMap<string, string>;
}

function rising<T>(map: ReadonlyMap<number, T>): [Uint32Array, T[]] {
  const keys = Uint32Array.from(map.keys()).sort();
  return [keys, Array.from(keys, (key) => map.get(key)!)];
}

/** Reads the lines "middle coarse word word ..." of a file of clusters; an empty text has none. */
function readClusters(text: string): Pick<Lexicon, 'clusterKeys' | 'clusters' | 'middle' | 'coarse'> {
  const words = new Map<number, number>();
  const middle: number[] = [];
  const coarse: number[] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [mid = '', wide = '', ...list] = line.split(' ');
    for (const word of list) {
      const key = wordKey(plainWord(word));
      if (!words.has(key)) words.set(key, middle.length);
    }
    coarse[Number(mid)] = Number(wide);
    middle.push(Number(mid));
  }
  const [clusterKeys, clusters] = rising(words);
  return {
    clusterKeys,
    clusters: Uint16Array.from(clusters),
    middle: Uint16Array.from(middle),
    coarse: Uint16Array.from(coarse, (wide) => wide ?? 0),
  };
}

/** The lexicon of a pack: clusters, the dictionary, and the tags that forms have in the treebank. */
export function buildLexicon(
  sentences: readonly TreebankSentence[],
  tags: Names,
  tagOf: TagOf,
  clusters: string,
  dictionary: Dictionary,
): Lexicon {
  const forms = new Map<string, Map<number, number>>();
  for (const { words } of sentences)
    for (const word of words) {
      const form = plainWord(word.form);
      let counts = forms.get(form);
      if (counts === undefined) forms.set(form, (counts = new Map()));
      const tag = tags.numberOf(tagOf(word));
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
  const classNumbers = new Map<string, number>();
  const onlyTag = [0];
  const classOf = new Map<number, number>();
  for (const [form, counts] of forms) {
    let total = 0;
    for (const count of counts.values()) total += count;
    if (total < SEEN) continue;
    const seen = [...counts].filter(([, count]) => count >= SHARE * total).sort((a, b) => a[0] - b[0]);
    const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const only = total >= SEEN_WITH_ONE && most![1] >= SHARE_OF_ONE * total ? most![0] : 0;
    const name = `${seen.map(([tag]) => tag).join(' ')}|${only}`;
    let number = classNumbers.get(name);
    if (number === undefined) {
      number = onlyTag.length;
      classNumbers.set(name, number);
      onlyTag.push(only);
    }
    classOf.set(wordKey(form), number);
  }
  const [formKeys, formClasses] = rising(classOf);
  const bits = new Map<number, number>();
  for (const [lemma, of] of dictionary.lemmas) bits.set(wordKey(lemma), of);
  for (const [form, base] of dictionary.irregular) {
    const of = dictionary.lemmas.get(base) ?? 0;
    const own = (of & VERB ? IRREGULAR_VERB : 0) | (of & NOUN && !(of & VERB) ? IRREGULAR_NOUN : 0);
    bits.set(wordKey(form), (bits.get(wordKey(form)) ?? 0) | own);
  }
  const [lemmaKeys, lemmaBits] = rising(bits);
  return {
    ...readClusters(clusters),
    lemmaKeys,
    lemmaBits: Uint8Array.from(lemmaBits),
    formKeys,
    formClasses: Uint16Array.from(formClasses),
    onlyTag: Uint8Array.from(onlyTag),
  };
}
