import { ARC_FEATURES, arcFeatures } from './arc-features.ts';
import type { ArcWeights } from './arc-weights.ts';
import { LABEL_FEATURES, labelFeatures } from './label-features.ts';
import { LEFT, RIGHT, SHIFT } from './state.ts';
import type { ParserState } from './state.ts';
import type { Weights } from './weights.ts';
import type { WordTable } from './words.ts';

/** Which tags open a search for a noun ahead, are that noun, or may stand before it; by number of the tag. */
export interface TagKinds {
  readonly preposition: Uint8Array;
  readonly noun: Uint8Array;
  readonly within: Uint8Array;
}

/** Tag names that make the kinds: Penn tags and universal ones, which share no name with another meaning. */
export function tagKinds(tags: readonly string[]): TagKinds {
  const marked = (names: string) => {
    const set = new Set(names.split(' '));
    return Uint8Array.from(tags, (tag) => (set.has(tag) ? 1 : 0));
  };
  return {
    preposition: marked('IN TO ADP RP APPR'),
    noun: marked('NN NNS NNP NNPS PRP NOUN PROPN PRON NE WP WDT'),
    within: marked('DT JJ JJR JJS CD PRP$ POS RB VBN VBG HYPH DET ADJ NUM ADV PDT ART ADJA PPOSAT CARD $'),
  };
}

/** Writes the attributes of a tagged sentence into the state. `entries` and `tags` are read at `at + 2`. */
export function readySentence(
  state: ParserState,
  table: WordTable,
  kinds: TagKinds,
  entries: Int32Array,
  tags: Uint8Array,
  length: number,
): void {
  state.start(length);
  for (let at = 1; at <= length; at += 1) {
    const entry = entries[at + 1]!;
    const tag = tags[at + 1]!;
    state.word[at] = table.lower[entry]!;
    state.tag[at] = tag;
    state.fine[at] = table.fine[entry]!;
    state.middle[at] = table.middle[entry]!;
    state.coarse[at] = table.coarse[entry]!;
    state.suffix[at] = table.affixes[entry * 8 + 2]!;
  }
  // The last noun of the next run of nouns, for prepositions alone.
  for (let at = 1; at <= length; at += 1) {
    state.noun[at] = 0;
    if (kinds.preposition[state.tag[at]!] === 0) continue;
    for (let next = at + 1; next <= length && next < at + 8; next += 1) {
      const tag = state.tag[next]!;
      if (kinds.noun[tag] === 1) state.noun[at] = next;
      else if (state.noun[at] !== 0 || kinds.within[tag] !== 1) break;
    }
  }
}

/** Parses greedily; heads and relations stand in the state afterwards, one root and no cycle. */
export class Parser {
  private readonly features = new Int32Array(Math.max(ARC_FEATURES, LABEL_FEATURES));
  private readonly arcScores = new Int32Array(3);
  private readonly labelScores: Int32Array;

  constructor(
    private readonly arcs: ArcWeights,
    private readonly labels: Weights,
  ) {
    this.labelScores = new Int32Array(labels.classes);
  }

  parse(state: ParserState): void {
    const { features, arcScores } = this;
    while (!state.done) {
      const left = state.allows(LEFT);
      const right = state.allows(RIGHT);
      const shift = state.allows(SHIFT);
      let best = shift ? SHIFT : left ? LEFT : RIGHT;
      if (Number(left) + Number(right) + Number(shift) > 1) {
        this.arcs.score(features, arcFeatures(state, features), arcScores);
        if (left && (!shift || arcScores[LEFT]! > arcScores[SHIFT]!)) best = LEFT;
        if (right && arcScores[RIGHT]! > arcScores[best]!) best = RIGHT;
      }
      if (best === SHIFT) state.shift();
      else {
        const dependent = state.stack[state.depth - 1]!;
        const head = best === LEFT ? state.front : state.stack[state.depth - 2]!;
        state.reduce(best, this.label(state, head, dependent));
      }
    }
  }

  private label(state: ParserState, head: number, dependent: number): number {
    const { features, labelScores } = this;
    if (head === state.root) return 1;
    this.labels.score(features, labelFeatures(state, head, dependent, features), labelScores);
    let best = 2;
    for (let label = 3; label < labelScores.length; label += 1)
      if (labelScores[label]! > labelScores[best]!) best = label;
    return Math.min(best, labelScores.length - 1);
  }
}
