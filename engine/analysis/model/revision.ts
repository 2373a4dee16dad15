import { mix1, mix2, mix3 } from './hash.ts';
import type { ScalarWeights } from './scalar-weights.ts';
import type { ParserState } from './state.ts';

export const REVISION_FEATURES = 64;
/** Most heads that are weighed for one word. */
export const CANDIDATES = 12;

/** Names of relations whose attachment is never looked at again: what belongs to the next word or two of its own phrase. */
const SETTLED = new Set(
  'root punct det case aux aux:pass cop mark nmod:poss fixed goeswith compound:prt expl det:predet cc:preconj reparandum'.split(
    ' ',
  ),
);

/** By number of the relation: 1 where a second look is not worth it. */
export function settledRelations(relations: readonly string[]): Uint8Array {
  return Uint8Array.from(relations, (name) => (name === '' || SETTLED.has(name) ? 1 : 0));
}

/**
 * A whole tree under revision (Hall and Novák 2005, Attardi and Ciaramita 2007): for a word, heads near its present one are
 * weighed against it: what its head depends on, and the words at the edge of its neighbours on either side.
 */
export class Revision {
  readonly candidates = new Int32Array(CANDIDATES);
  /** How each candidate was reached: 0 the present head, 1 to 3 up, 4 to 7 left neighbour and down, 8 to 10 right. */
  readonly kinds = new Int32Array(CANDIDATES);
  private verbs = new Int32Array(64);
  private commas = new Int32Array(64);
  private next = new Int32Array(64);
  private before = new Int32Array(64);

  /** Prepares for a sentence whose heads and relations stand in the state: children, counts between words. */
  start(state: ParserState, verbTags: Uint8Array, commaTags: Uint8Array): void {
    const { length } = state;
    if (this.verbs.length < length + 4) {
      this.verbs = new Int32Array(2 * length + 4);
      this.commas = new Int32Array(2 * length + 4);
      this.next = new Int32Array(2 * length + 4);
      this.before = new Int32Array(2 * length + 4);
    }
    let verbs = 0;
    let commas = 0;
    for (let at = 1; at <= length; at += 1) {
      verbs += verbTags[state.tag[at]!]!;
      commas += commaTags[state.tag[at]!]!;
      this.verbs[at] = verbs;
      this.commas[at] = commas;
      this.next[at] = 0;
      this.before[at] = 0;
    }
    // Neighbours among the children of one head.
    const last = this.last;
    if (last.length < length + 4) this.last = new Int32Array(2 * length + 4);
    this.last.fill(0, 0, length + 3);
    for (let at = 1; at <= length; at += 1) {
      const head = state.head[at]!;
      const before = this.last[head]!;
      this.before[at] = before;
      if (before !== 0) this.next[before] = at;
      this.last[head] = at;
    }
  }
  private last = new Int32Array(64);

  /** Heads to weigh for a word, the present one first; answers how many. */
  propose(state: ParserState, word: number): number {
    const { candidates, kinds } = this;
    const { head, root, left1, right1 } = state;
    const own = head[word]!;
    candidates[0] = own;
    kinds[0] = 0;
    let count = 1;
    let up = own;
    for (let step = 1; step <= 3; step += 1) {
      up = head[up]!;
      if (up === root || up === 0) break;
      candidates[count] = up;
      kinds[count] = step;
      count += 1;
    }
    let left = this.before[word]!;
    if (own < word && left < own) left = 0;
    for (let step = 4; step <= 7 && left !== 0; step += 1) {
      candidates[count] = left;
      kinds[count] = step;
      count += 1;
      const down = right1[left]!;
      left = down;
    }
    let right = this.next[word]!;
    if (own > word && own !== root && right > own) right = 0;
    for (let step = 8; step <= 10 && right !== 0; step += 1) {
      candidates[count] = right;
      kinds[count] = step;
      count += 1;
      right = left1[right]!;
    }
    return count;
  }

  /** Features of attaching `word` to candidate number `which`; answers how many were written. */
  features(state: ParserState, word: number, which: number, out: Int32Array): number {
    const { word: words, tag, fine, middle, coarse, suffix, left1, left2, relation, head: heads } = state;
    const kind = this.kinds[which]!;
    const head = this.candidates[which]!;
    const own = this.candidates[0]!;
    const low = Math.min(word, head);
    const high = Math.min(Math.max(word, head), state.length + 1) - 1;
    const verbs = high > low ? Math.min(this.verbs[high]! - this.verbs[low]!, 3) : 0;
    const commas = high > low ? Math.min(this.commas[high]! - this.commas[low]!, 3) : 0;
    const gap = Math.abs(head - word);
    const side = head > word ? 1 : 0;
    const d = ((gap < 5 ? gap : gap < 8 ? 5 : gap < 13 ? 6 : 7) << 1) | side;
    const rel = relation[word]!;
    const marker = words[left1[word]!]!;
    const hw = words[head]!;
    const ht = tag[head]!;
    const hm = middle[head]!;
    const dw = words[word]!;
    const dt = tag[word]!;
    const dm = middle[word]!;
    const tags = (((rel << 8) | ht) << 8) | dt;
    const relTag = (rel << 8) | ht;
    const kindRel = (kind << 8) | rel;
    const hr = relation[head]!;
    const ohw = words[own]!;
    const oht = tag[own]!;
    const sibling = side === 1 ? this.next[word]! : this.before[word]!;
    const sets = state.leftRelations[head]!;
    const setsRight = state.rightRelations[head]!;
    const alike =
      (dt === ht ? 1 : 0) |
      (dm === hm && dm !== 0 ? 2 : 0) |
      (coarse[word] === coarse[head] && dm !== 0 ? 4 : 0) |
      (suffix[word] === suffix[head] ? 8 : 0) |
      (dw === hw ? 16 : 0);
    const lead = doubtOf(state, word);
    const doubt = lead < 10 ? 0 : lead < 25 ? 1 : lead < 50 ? 2 : lead < 90 ? 3 : lead < 150 ? 4 : 5;
    let c = 0;
    out[c++] = mix3(48, kind, doubt, 0);
    out[c++] = mix3(49, kindRel, doubt, dt);
    out[c++] = mix3(50, kindRel, doubt, marker);
    out[c++] = mix1(1, kindRel);
    out[c++] = mix2(2, kindRel, ht);
    out[c++] = mix3(3, kindRel, ht, dt);
    out[c++] = mix2(4, kindRel, marker);
    out[c++] = mix3(5, kindRel, marker, ht);
    out[c++] = mix3(6, kindRel, ht, oht);
    out[c++] = mix3(7, kindRel, d, ht);
    out[c++] = mix3(8, kindRel, commas, verbs);
    out[c++] = mix2(9, relTag, hw);
    out[c++] = mix3(10, relTag, hw, marker);
    out[c++] = mix3(11, relTag, hm, marker);
    out[c++] = mix3(12, tags, marker, 0);
    out[c++] = mix3(13, rel, hw, dw);
    out[c++] = mix3(14, hw, dm, marker);
    out[c++] = mix3(15, hm, dm, marker);
    out[c++] = mix3(16, rel, hm, dm);
    out[c++] = mix3(17, rel, hm, dw);
    out[c++] = mix3(18, rel, hw, dm);
    out[c++] = mix3(19, dw, hw, marker);
    out[c++] = mix2(20, tags, d);
    out[c++] = mix3(21, relTag, d, marker);
    out[c++] = mix2(22, tags, hr);
    out[c++] = mix3(23, relTag, hr, marker);
    out[c++] = mix3(24, relTag, sets, kind);
    out[c++] = mix3(25, relTag, setsRight, kind);
    out[c++] = mix3(26, relTag, commas, verbs);
    out[c++] = mix3(27, tags, commas, kind);
    out[c++] = mix3(28, tags, verbs, kind);
    out[c++] = mix3(29, rel, alike, dt);
    out[c++] = mix3(30, kindRel, alike, dt);
    out[c++] = mix3(31, fine[head]!, marker, rel);
    out[c++] = mix3(32, fine[head]!, dm, rel);
    out[c++] = mix3(33, hm, fine[word]!, rel);
    out[c++] = mix3(34, ohw, hw, rel);
    out[c++] = mix3(35, (oht << 8) | ht, marker, rel);
    out[c++] = mix3(36, tags, tag[heads[head]!]!, kind);
    out[c++] = mix3(37, tags, relation[sibling]!, kind);
    out[c++] = mix3(38, tags, tag[sibling]!, kind);
    out[c++] = mix3(39, relTag, words[left2[word]!]!, marker);
    out[c++] = mix3(40, tags, tag[word - 1]!, kind);
    out[c++] = mix3(41, tags, tag[word + 1]!, kind);
    out[c++] = mix3(42, tags, tag[head + 1]!, tag[head - 1]!);
    out[c++] = mix3(43, relTag, words[left1[head]!]!, kind);
    out[c++] = mix3(44, rel, dw, kind);
    out[c++] = mix3(45, relTag, dw, d);
    out[c++] = mix3(46, coarse[head]!, coarse[word]!, kindRel);
    out[c++] = mix3(47, tag[left1[word]!]!, tags, kind);
    return c;
  }
}

/** The closest choice that decided where a word and its first child went. */
export function doubtOf(state: ParserState, word: number): number {
  return Math.min(state.doubt[word]!, state.doubt[state.left1[word]!]!);
}

/** Whether `above` stands above `word` in the tree, or is the word. */
export function isAbove(state: ParserState, above: number, word: number): boolean {
  for (let at = word; at !== state.root && at !== 0; at = state.head[at]!) if (at === above) return true;
  return false;
}

/**
 * Weighs the heads of all words that are not settled, all on the tree as it stands, then moves words; keeps a tree. Writes new heads
 * into `moves`, by word, 0 for none; answers how many words moved.
 */
export function reviseHeads(
  revision: Revision,
  state: ParserState,
  weights: ScalarWeights,
  settled: Uint8Array,
  doubtful: number,
  features: Int32Array,
  moves: Int32Array,
): number {
  const { length } = state;
  for (let word = 1; word <= length; word += 1) {
    moves[word] = 0;
    if (settled[state.relation[word]!] === 1 || doubtOf(state, word) > doubtful) continue;
    const count = revision.propose(state, word);
    if (count === 1) continue;
    let best = 0;
    let most = -Infinity;
    for (let which = 0; which < count; which += 1) {
      const score = weights.score(features, revision.features(state, word, which, features));
      if (score > most) {
        most = score;
        best = which;
      }
    }
    if (best !== 0) moves[word] = revision.candidates[best]!;
  }
  let moved = 0;
  for (let word = 1; word <= length; word += 1) {
    const head = moves[word]!;
    if (head === 0 || isAbove(state, word, head)) continue;
    state.head[word] = head;
    moved += 1;
  }
  return moved;
}
