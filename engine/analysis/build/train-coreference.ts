/**
 * `npm run train:coreference -- DATA`: trains the ranker that joins mentions to entities on GUM's training part in the folder DATA
 * (`en-gum-train.conllu`, CC BY genres) and writes `engine/lexicon/en/coreference-weights.ts`. The same data give the same file.
 */
import { deflateSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { encodeBase64 } from '../../algorithms/index.ts';
import { DECISIONS, fromKinds } from '../entities/decision.ts';
import { writeWeights } from '../entities/ranker-weights.ts';
import { goldEntities } from '../entities/training/gold-entities.ts';
import { gumDocuments } from '../entities/training/gum-coreference.ts';
import { trainRanker } from '../entities/training/train-ranker.ts';
import { mentionsIn } from '../mentions/find-mentions.ts';

/** Weights closer to nothing are left out. */
const LEAST_WEIGHT = 0.1;

const data = process.argv[2];
if (data === undefined)
  throw new Error('Name the folder of the treebanks: npm run train:coreference -- DATA');
const documents = gumDocuments(readFileSync(path.join(data, 'en-gum-train.conllu'), 'utf8'));
const model = trainRanker(
  documents.map((document) => ({ ...document, entityOf: (mentions) => goldEntities(document, mentions) })),
  mentionsIn,
  { passes: 6, rate: 0.2, regularisation: 0.002, exploration: 0.5, seed: 7 },
);
const kept = fromKinds(
  (kind) => new Map([...model[kind]].filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)),
);
for (const kind of DECISIONS) console.log(`${kind}: ${kept[kind].size} of ${model[kind].size} weights`);
writeFileSync(
  path.join('engine', 'lexicon', 'en', 'coreference-weights.ts'),
  `/**
 * Written by \`npm run train:coreference\`; not to be edited. Weights of the features that speak for a mention standing for an entity: a
 * log-linear cluster ranker trained on ${documents.length} documents of the GUM corpus (Zeldes 2017; genres under CC BY), its training part. Deflated,
 * in base64; \`engine/analysis/entities/ranker-weights.ts\` reads them.
 */
// prettier-ignore
export const RANKER_WEIGHTS = '${encodeBase64(deflateSync(writeWeights(kept), { level: 9 }))}';
`,
);
