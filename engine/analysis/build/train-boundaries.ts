import { readFileSync, writeFileSync } from 'node:fs';
import { BUCKETS, FEATURES, gapFeatures, isCandidate, stretchesOf } from '../../segment/boundary-features.ts';
import { mannerOf } from '../../segment/learned-boundaries.ts';
import { splitByRules } from '../../segment/sentences.ts';
import { readConllu, type TreebankSentence } from '../training/conllu.ts';

/**
 * `npm run train:boundaries -- DATA`: writes what ends a sentence in English, beside the rules, learned from the training parts
 * of EWT and GUM: logistic regression, one pass after another over the gaps in the order of a seed; byte for byte the same for
 * the same data.
 */
const data = process.argv[2] ?? '../shared/eval/ud';
const PASSES = 12;
const RATE = 0.2;
/** Buckets of fewer gaps than this are not kept. */
const SEEN = 3;
/** Weights are written in steps of this. */
const STEP = 0.125;

interface Gap {
  readonly features: Int32Array;
  readonly isBoundary: boolean;
}

interface Paragraph {
  readonly text: string;
  readonly ends: ReadonlySet<number>;
}

/** Documents as a reader gets them: paragraphs on lines of their own. */
function documentsOf(sentences: readonly TreebankSentence[]): Paragraph[][] {
  const documents: Paragraph[][] = [];
  let text = '';
  let ends: number[] = [];
  const close = () => {
    if (text !== '') documents.at(-1)!.push({ text, ends: new Set(ends) });
    text = '';
    ends = [];
  };
  let spaced = true;
  for (const sentence of sentences) {
    if (sentence.newDocument || documents.length === 0) {
      close();
      documents.push([]);
    } else if (sentence.newParagraph) close();
    if (text !== '' && spaced) text += ' ';
    text += sentence.text;
    ends.push(text.length);
    const last = sentence.words.at(-1)!;
    const whole = sentence.multiwords.find((word) => word.last === last.id);
    spaced = !(whole ?? last).misc.includes('SpaceAfter=No');
  }
  close();
  return documents;
}

function gapsOf(documents: readonly Paragraph[][]): Gap[] {
  const gaps: Gap[] = [];
  for (const paragraphs of documents) {
    const manner = mannerOf(paragraphs.map(({ text }) => text).join('\n'));
    for (const { text, ends } of paragraphs) {
      const ruled = new Set(splitByRules(text, 'en').map(({ end }) => end));
      const stretches = stretchesOf(text, ruled);
      let from = 0;
      let open = 0;
      for (let at = 0; at + 1 < stretches.length; at += 1) {
        open = Math.max(0, open + stretches[at]!.opens);
        const { end } = stretches[at]!;
        const isBoundary = ends.has(end);
        if (ruled.has(end) || isCandidate(stretches[at]!, stretches[at + 1]!)) {
          const features = new Int32Array(FEATURES);
          gapFeatures(stretches, at, from, ruled.has(end), open, manner, features);
          gaps.push({ features, isBoundary });
        }
        if (isBoundary) {
          from = at + 1;
          open = 0;
        }
      }
    }
  }
  return gaps;
}

/** A seeded shuffle (mulberry32). */
function shuffled(length: number, seed: number): Int32Array {
  const order = Int32Array.from({ length }, (_, at) => at);
  let state = seed;
  for (let at = length - 1; at > 0; at -= 1) {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    const other = ((value ^ (value >>> 14)) >>> 0) % (at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

function learn(gaps: readonly Gap[]): Float64Array {
  const weights = new Float64Array(BUCKETS);
  const sums = new Float64Array(BUCKETS);
  const seen = new Int32Array(BUCKETS);
  for (const { features } of gaps) for (const feature of features) seen[feature]! += 1;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const rate = RATE / (1 + pass * 0.5);
    for (const at of shuffled(gaps.length, pass + 1)) {
      const { features, isBoundary } = gaps[at]!;
      let score = 0;
      for (const feature of features) if (seen[feature]! >= SEEN) score += weights[feature]!;
      const step = ((isBoundary ? 1 : 0) - 1 / (1 + Math.exp(-score))) * rate;
      for (const feature of features) weights[feature]! += step - weights[feature]! * rate * 1e-4;
    }
    for (let at = 0; at < BUCKETS; at += 1) sums[at]! += weights[at]!;
  }
  return sums.map((sum, at) => (seen[at]! >= SEEN ? sum / PASSES : 0));
}

const files =
  process.argv[3] === undefined ? ['en-ewt-train.conllu', 'en-gum-train.conllu'] : process.argv.slice(3);
const gaps = files.flatMap((file) =>
  gapsOf(documentsOf(readConllu(readFileSync(`${data}/${file}`, 'utf8')))),
);
const weights = learn(gaps);
let table = '';
let skipped = 0;
let kept = 0;
for (const weight of weights) {
  const steps = Math.max(-40, Math.min(40, Math.round(weight / STEP)));
  if (steps === 0) {
    skipped += 1;
    continue;
  }
  // A run of buckets without a weight as a figure, a weight as a letter from "A" (-40) on.
  table += `${skipped > 0 ? skipped : ''}${String.fromCharCode(65 + 40 + steps)}`;
  skipped = 0;
  kept += 1;
}
writeFileSync(
  'engine/lexicon/en/boundary-table.ts',
  `/** Written by engine/analysis/build/train-boundaries.ts; do not edit. */
// prettier-ignore
export const BOUNDARY_WEIGHTS = ${JSON.stringify(table)};
`,
);
console.log(`${gaps.length} gaps, ${kept} weights, ${table.length} characters`);
