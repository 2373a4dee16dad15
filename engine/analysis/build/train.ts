/**
 * `npm run train -- DATA [--language en]`: trains the model of a language on the treebanks in the folder DATA and writes
 * `engine/lexicon/LANGUAGE/model.js` with its card. Nothing of the run but the data goes into what is written.
 */
import { deflateSync } from 'fflate';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { encodeBase64 } from '../../algorithms/index.ts';
import { loadModel } from '../model/model.ts';
import { writePack } from '../model/pack.ts';
import { modelCard } from '../training/card.ts';
import { readConllu } from '../training/conllu.ts';
import type { TreebankSentence } from '../training/conllu.ts';
import { scoreAnnotations } from '../training/score.ts';
import { train } from '../training/train.ts';
import { wordnetDictionary } from './dictionary.ts';
import { LANGUAGES } from './settings.ts';

const given = process.argv.slice(2);
const at = given.indexOf('--language');
const language = at < 0 ? 'en' : (given[at + 1] ?? 'en');
const data = given.find((_, index) => index !== at && (at < 0 || index !== at + 1));
const settings = LANGUAGES[language];
if (data === undefined || settings === undefined)
  throw new Error(`npm run train -- DATA [--language ${Object.keys(LANGUAGES).join('|')}]`);

const read = (name: string) => readConllu(readFileSync(path.join(data, `${name}.conllu`), 'utf8'));
const treebank = settings.files.flatMap(read);
const cut = settings.tests.length > 0 ? treebank.length : Math.floor(treebank.length * 0.9);
const training = treebank.slice(0, cut);
const tests: [string, TreebankSentence[]][] =
  settings.tests.length > 0
    ? settings.tests.map((name) => [name, read(name)])
    : [[`${language}, last tenth`, treebank.slice(cut)]];

const clusters = language === 'en' ? readFileSync('engine/analysis/training/clusters-en.txt', 'utf8') : '';
const dictionary =
  language === 'en'
    ? wordnetDictionary(clusters.split(/\s+/))
    : { lemmas: new Map<string, number>(), irregular: new Map<string, string>() };
const began = Date.now();
const pack = train(training, {
  ...settings.options,
  language,
  clusters,
  dictionary,
  log: (line) => console.log(`${((Date.now() - began) / 1000).toFixed(0)} s  ${line}`),
});
const packed = deflateSync(writePack(pack), { level: 9 });
const text = encodeBase64(packed);
const model = loadModel(text);
const results = tests.map(([set, sentences]) => ({
  set,
  score: scoreAnnotations(
    sentences,
    sentences.map(({ words }) => model.annotate(words.map(({ form }) => form))),
  ),
}));
const { tagOf: _tagOf, ...numbers } = settings.options;
const card = modelCard({
  name: settings.name,
  command: `npm run train -- DATA --language ${language}`,
  data: settings.sources,
  words: training.reduce((sum, { words }) => sum + words.length, 0),
  sentences: training.length,
  size: packed.length,
  settings: Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, String(value)])),
  results,
});
console.log(card);
const folder = path.join('engine/lexicon', language);
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'model.js'), `export default '${text}';\n`);
writeFileSync(
  path.join(folder, 'model.d.ts'),
  '/** A deflated pack in base64; a build may put the bytes of the pack instead. */\ndeclare const packed: string | Uint8Array;\nexport default packed;\n',
);
writeFileSync(path.join(folder, 'MODEL.md'), card);
