import { ARC_FEATURES, arcFeatures } from './arc-features.ts';
import { ArcWeights } from './arc-weights.ts';
import { LABEL_FEATURES, labelFeatures } from './label-features.ts';
import { Revision, REVISION_FEATURES, reviseHeads, settledRelations } from './revision.ts';
import { ScalarWeights } from './scalar-weights.ts';
import type { ParserLists } from './pack.ts';
import { SureDecisions, sureRelation, sureTransition } from './sure.ts';
import { LEFT, NO_DOUBT, RIGHT, SHIFT } from './state.ts';
import type { ParserState } from './state.ts';
import { Weights } from './weights.ts';
import type { WordTable } from './words.ts';

/** Which tags open a search for a noun ahead, are that noun, or may stand before it; by number of the tag. */
export interface TagKinds {
  readonly preposition: Uint8Array;
  readonly noun: Uint8Array;
  readonly within: Uint8Array;
  readonly verb: Uint8Array;
  readonly comma: Uint8Array;
}

/** Tag names that make the kinds: Penn tags and universal ones, which share no name with another meaning. */
export function tagKinds(tags: readonly string[]): TagKinds {
  const marked = (names: string) => {
    const set = new Set(names.split(' '));
    return Uint8Array.from(tags, (tag) => (set.has(tag.split('.')[0]!) || set.has(tag) ? 1 : 0));
  };
  return {
    preposition: marked('IN TO ADP RP APPR'),
    noun: marked('NN NNS NNP NNPS PRP NOUN PROPN PRON NE WP WDT'),
    verb: marked('VB VBD VBG VBN VBP VBZ MD VERB AUX'),
    comma: marked(', : PUNCT'),
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

/** Longer sentences are parsed, but not looked at again: a chain of so many words is no sentence. */
const LONGEST_REVISED = 1000;

/** Parses greedily; heads and relations stand in the state afterwards, one root and no cycle. */
export class Parser {
  private readonly features = new Int32Array(Math.max(ARC_FEATURES, LABEL_FEATURES, REVISION_FEATURES));
  private readonly revision = new Revision();
  private moves = new Int32Array(128);
  private readonly arcScores = new Int32Array(3);
  private readonly labelScores: Int32Array;
  private readonly arcs: ArcWeights;
  private readonly labels: Weights;
  private readonly heads: ScalarWeights;
  private readonly sureArcs: SureDecisions;
  private readonly sureLabels: SureDecisions;
  private readonly settled: Uint8Array;
  private readonly revises: boolean;

  constructor(
    lists: ParserLists,
    private readonly kinds: TagKinds,
    relations: readonly string[],
    private readonly doubtful: number,
  ) {
    this.arcs = new ArcWeights(lists.arcs);
    this.labels = new Weights(lists.labels);
    this.heads = new ScalarWeights(lists.heads);
    this.sureArcs = new SureDecisions(lists.sureArcs);
    this.sureLabels = new SureDecisions(lists.sureLabels);
    this.revises = lists.heads.features.length > 0;
    this.settled = settledRelations(relations);
    this.labelScores = new Int32Array(relations.length);
  }

  parse(state: ParserState): void {
    const { features, arcScores } = this;
    while (!state.done) {
      const left = state.allows(LEFT);
      const right = state.allows(RIGHT);
      const shift = state.allows(SHIFT);
      let best = shift ? SHIFT : left ? LEFT : RIGHT;
      if (Number(left) + Number(right) + Number(shift) > 1) {
        const sure = sureTransition(this.sureArcs, state);
        if (sure >= 0) best = sure;
        else {
          this.arcs.score(features, arcFeatures(state, features), arcScores);
          if (left && (!shift || arcScores[LEFT]! > arcScores[SHIFT]!)) best = LEFT;
          if (right && arcScores[RIGHT]! > arcScores[best]!) best = RIGHT;
          let lead = NO_DOUBT;
          if (shift && best !== SHIFT) lead = arcScores[best]! - arcScores[SHIFT]!;
          if (left && best !== LEFT) lead = Math.min(lead, arcScores[best]! - arcScores[LEFT]!);
          if (right && best !== RIGHT) lead = Math.min(lead, arcScores[best]! - arcScores[RIGHT]!);
          const top = state.stack[state.depth - 1]!;
          if (lead < state.doubt[top]!) state.doubt[top] = lead;
          if (lead < state.doubt[state.front]!) state.doubt[state.front] = lead;
        }
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
    const sure = sureRelation(this.sureLabels, state, head, dependent);
    if (sure > 0) return sure;
    this.labels.score(features, labelFeatures(state, head, dependent, features), labelScores);
    let best = 2;
    for (let label = 3; label < labelScores.length; label += 1)
      if (labelScores[label]! > labelScores[best]!) best = label;
    return Math.min(best, labelScores.length - 1);
  }

  /** A second look at heads with the whole tree known; words that move are labelled again. */
  revise(state: ParserState): void {
    const { revision, features, settled } = this;
    if (state.length > LONGEST_REVISED || !this.revises) return;
    if (this.moves.length < state.length + 1) this.moves = new Int32Array(2 * state.length);
    state.gather();
    revision.start(state, this.kinds.verb, this.kinds.comma);
    const { moves } = this;
    if (reviseHeads(revision, state, this.heads, settled, this.doubtful, features, moves) === 0) return;
    state.gather();
    for (let word = 1; word <= state.length; word += 1)
      if (moves[word] !== 0 && state.head[word] === moves[word])
        state.relation[word] = this.label(state, moves[word]!, word);
  }
}
