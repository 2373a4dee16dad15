import packed from '../../lexicon/en/model.js';
import { loadModel } from './model.ts';
import type { Model } from './model.ts';

let model: Model | undefined;

/** The English tagger and parser; unpacked when it is first asked for, and kept. */
export function englishModel(): Model {
  model ??= loadModel(packed);
  return model;
}
