import { unpack } from './pack.ts';
import type { Pack } from './pack.ts';
import { Parser, readySentence, tagKinds } from './parser.ts';
import { POS_FEATURES, posFeatures } from './pos-features.ts';
import { ParserState } from './state.ts';
import { SureDecisions } from './sure.ts';
import { tagSentence } from './tagger.ts';
import { Weights } from './weights.ts';
import { WordTable } from './words.ts';

/** The tags and the tree of one sentence, all by index of the word. */
export interface Annotation {
  /** Tags of the language's own tag set: Penn tags for English. */
  readonly tags: readonly string[];
  /** Universal parts of speech. */
  readonly pos: readonly string[];
  /** Index of the head in the sentence, -1 for the root. Always a tree with one root. */
  readonly heads: readonly number[];
  /** Universal relations with subtype: "nsubj:pass". */
  readonly relations: readonly string[];
}

/** A tagger and parser of one language. */
export interface Model {
  readonly language: string;
  /** Annotates the words of one sentence as printed ("do", "n’t"), any strings, any number of them. */
  annotate(words: readonly string[]): Annotation;
}

/** A model of a pack that is read. */
export function modelOf(pack: Pack): Model {
  const { header, lexicon } = pack;
  const table = new WordTable(lexicon);
  const tagger = new Weights(pack.tagger);
  const sureTags = new SureDecisions(pack.sureTags);
  const posWeights = new Weights(pack.pos);
  const kinds = tagKinds(header.tags);
  const parser = new Parser(pack, kinds, header.relations, header.doubtful);
  const state = new ParserState();
  const features = new Int32Array(POS_FEATURES);
  const scores = new Int32Array(posWeights.classes);
  let entries = new Int32Array(128);
  let tags = new Uint8Array(128);

  const annotate = (words: readonly string[]): Annotation => {
    const length = words.length;
    if (length === 0) return { tags: [], pos: [], heads: [], relations: [] };
    if (entries.length < length + 4) {
      entries = new Int32Array(2 * length + 4);
      tags = new Uint8Array(2 * length + 4);
    }
    table.trim();
    for (let at = 0; at < length; at += 1) entries[at + 2] = table.entryOf(words[at]!);
    entries[length + 2] = 0;
    entries[length + 3] = 0;
    tagSentence(tagger, sureTags, table, entries, length, tags);
    readySentence(state, table, kinds, entries, tags, length);
    parser.parse(state);
    parser.revise(state);
    const result = {
      tags: new Array<string>(length),
      pos: new Array<string>(length),
      heads: new Array<number>(length),
      relations: new Array<string>(length),
    };
    for (let at = 0; at < length; at += 1) {
      posWeights.score(features, posFeatures(state, at + 1, features), scores);
      let best = 1;
      for (let pos = 2; pos < scores.length; pos += 1) if (scores[pos]! > scores[best]!) best = pos;
      const head = state.head[at + 1]!;
      result.tags[at] = header.tags[tags[at + 2]!]!;
      result.pos[at] = header.pos[best]!;
      result.heads[at] = head === state.root ? -1 : head - 1;
      result.relations[at] = header.relations[state.relation[at + 1]!]!;
    }
    return result;
  };
  return { language: header.language, annotate };
}

/** A model from a generated module's text, or from the bytes of a pack. */
export function loadModel(packed: string | Uint8Array): Model {
  return modelOf(unpack(packed));
}
