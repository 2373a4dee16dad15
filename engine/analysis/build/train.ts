/**
 * `npm run train -- DATA [--language en] [--try]`: trains the model of a language on the treebanks in the folder DATA and
 * writes `engine/lexicon/LANGUAGE/model.js` with its card. `--try` holds a tenth of the training data out, scores on that, and
 * writes nothing.
 */
import { deflateSync } from 'fflate';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadModel } from '../model/model.ts';
import { encodeBase64, writePack } from '../model/pack.ts';
import { readConllu } from '../training/conllu.ts';
import type { TreebankSentence } from '../training/conllu.ts';
import { scoreAnnotations } from '../training/score.ts';
import { train } from '../training/train.ts';
import { wordnetDictionary } from './dictionary.ts';

const words = process.argv.slice(2);
const option = (name: string, otherwise: string) => {
  const at = words.indexOf(`--${name}`);
  return at < 0 ? otherwise : (words[at + 1] ?? otherwise);
};
const data = words.find((word, at) => !word.startsWith('--') && !words[at - 1]?.startsWith('--'));
if (data === undefined) throw new Error('Name the folder of the treebanks: npm run train -- DATA');
const language = option('language', 'en');
const trial = words.includes('--try');
const read = (name: string) => readConllu(readFileSync(path.join(data, `${name}.conllu`), 'utf8'));

let training: TreebankSentence[];
let tests: [string, TreebankSentence[]][];
if (language === 'en') {
  training = [...read('en-ewt-train'), ...read('en-gum-train')];
  tests = [
    ['en-ewt-dev', read('en-ewt-dev')],
    ['en-gum-dev', read('en-gum-dev')],
  ];
} else {
  const all = read(language);
  const cut = Math.floor(all.length * 0.9);
  training = all.slice(0, cut);
  tests = [[`${language}, last tenth`, all.slice(cut)]];
}
if (trial) {
  tests = [['held out', training.filter((_, at) => at % 10 === 3)]];
  training = training.filter((_, at) => at % 10 !== 3);
}

const clusters = language === 'en' ? readFileSync('engine/analysis/training/clusters-en.txt', 'utf8') : '';
const dictionary =
  language === 'en'
    ? wordnetDictionary(clusters.split(/\s+/))
    : { lemmas: new Map<string, number>(), irregular: new Map<string, string>() };
const began = Date.now();
const pack = train(training, {
  language,
  clusters,
  dictionary,
  tagOf: language === 'en' ? (word) => word.xpos : (word) => word.upos,
  folds: Number(option('folds', '8')),
  taggerPasses: Number(option('tagger-passes', '6')),
  parserPasses: Number(option('passes', '10')),
  least: [
    Number(option('least-tag', '2')),
    Number(option('least-arc', '4')),
    Number(option('least-label', '3')),
  ],
  scale: Number(option('scale', '1')),
  keep: Number(option('keep', '0.75')),
  exploration: Number(option('exploration', '0.9')),
  seed: 5,
  log: (line) => console.log(`${((Date.now() - began) / 1000).toFixed(0)} s  ${line}`),
});
const packed = deflateSync(writePack(pack), { level: 9 });
console.log(`pack: ${(packed.length / 1e6).toFixed(2)} MB`);
const text = encodeBase64(packed);
const loading = Date.now();
const model = loadModel(text);
console.log(`loaded in ${Date.now() - loading} ms`);
for (const [name, sentences] of tests) {
  const input = sentences.map(({ words: list }) => list.map(({ form }) => form));
  let best = Infinity;
  let annotations = input.map((list) => model.annotate(list));
  for (let round = 0; round < 5; round += 1) {
    const from = performance.now();
    annotations = input.map((list) => model.annotate(list));
    best = Math.min(best, performance.now() - from);
  }
  const score = scoreAnnotations(sentences, annotations);
  const total = input.reduce((sum, list) => sum + list.length, 0);
  const show = (share: number) => share.toFixed(4);
  console.log(
    `${name}: xpos ${show(score.xpos)} upos ${show(score.upos)} uas ${show(score.uas)} las ${show(score.las)}, ${((1000 * total) / best).toFixed(0)} words/s`,
  );
  console.log(
    Object.entries(score.relations)
      .filter(([, { gold }]) => gold >= 40)
      .map(([relation, { f1 }]) => `${relation} ${f1.toFixed(3)}`)
      .join(', '),
  );
}
if (!trial) {
  const folder = path.join('engine/lexicon', language);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'model.js'), `export default '${text}';\n`);
  writeFileSync(path.join(folder, 'model.d.ts'), 'declare const packed: string;\nexport default packed;\n');
}
