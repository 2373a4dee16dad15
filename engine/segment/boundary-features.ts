/**
 * What speaks for or against the end of a sentence at a white space of an English paragraph, as numbers below
 * {@link BUCKETS}: hashed features of the words around it. What learns and what judges share this file.
 */

export const BUCKETS = 1 << 16;

/** How a text is written: 0 as edited prose, 1 with slips, 2 as mail and chat, where sentences begin in lower case. */
export type Manner = 0 | 1 | 2;

/** Where one stretch without white space begins and ends, and the kinds of its first and last character. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** Brackets and quotation marks it opens less those it closes. */
  readonly opens: number;
  /** As printed; of a very long one its two ends. */
  readonly printed: string;
  /** Made when asked for: few gaps are looked at closely. */
  detail: Detail | null;
}

interface Detail {
  /** In lower case, without marks at its ends. */
  readonly word: string;
  readonly shape: number;
  /** Hash of the marks at its end: "...", "!!". */
  readonly marks: number;
}

const STRETCH = /\S+/gu;
const BARE = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su;
const END_MARKS = /[^\p{L}\p{N}]+$/u;

/** Kinds of a first or last character. */
export const KIND = {
  lower: 1,
  upper: 2,
  digit: 3,
  stop: 4,
  asked: 5,
  colon: 6,
  comma: 7,
  dash: 8,
  opening: 9,
  closing: 10,
  quote: 11,
  bullet: 12,
  other: 13,
  i: 14,
  dots: 15,
} as const;

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => kindBySearch(String.fromCharCode(code)));

function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? ASCII[code]! : kindBySearch(text.charAt(at));
}

function kindBySearch(character: string): number {
  if (/\p{Ll}/u.test(character)) return KIND.lower;
  if (/\p{Lu}/u.test(character)) return KIND.upper;
  if (/\p{N}/u.test(character)) return KIND.digit;
  if (character === '.') return KIND.stop;
  if (/[?!]/.test(character)) return KIND.asked;
  if (/[:;]/.test(character)) return KIND.colon;
  if (character === ',') return KIND.comma;
  if (/[-–—]/.test(character)) return KIND.dash;
  if (/[([{<“‘«]/.test(character)) return KIND.opening;
  if (/[)\]}>”’»]/.test(character)) return KIND.closing;
  if (/["']/.test(character)) return KIND.quote;
  if (/[*•=_~#+|]/.test(character)) return KIND.bullet;
  return character === '…' ? KIND.dots : KIND.other;
}

const SHAPES: readonly RegExp[] = [
  /^[:;=]['’]?-?[()DPpO*|/\\]+$/,
  /^(?:https?:|www\.|<?\S+@\S+\.)/,
  /^\p{Lu}\.?$/u,
  /^\p{Lu}{2,}['’s]*[.,:;!?]*$/u,
  /^\p{Lu}[\p{Ll}'’-]+$/u,
  /^\p{Lu}[\p{Ll}'’-]+[.,:;!?)]+$/u,
  /^\p{Ll}+$/u,
  /^\p{Ll}[\p{Ll}'’-]*[.!?…]+$/u,
  /^\d{1,2}[.)]$/,
  /^\d+\/\d+\/\d+$/,
  /^\d+:\d+/,
  /^[\d.()+-]{7,}$/,
  /^[$£€]?\d[\d.,]*%?$/,
  /^[-–—*•]+$/,
  /^[^\p{L}\p{N}]+$/u,
];

/** Where a sentence may end without a space: "the road.The house". */
const GLUED = /(?<=\p{Ll}{2}[.!?])(?=\p{Lu}\p{Ll})/gu;

/**
 * The stretches of a paragraph, in order: what stands between white space, cut where rules end a sentence inside it, and
 * where its capitals look as if one ended.
 */
export function stretchesOf(body: string, ends: Iterable<number>): Stretch[] {
  const cuts = [...new Set([...ends, ...Array.from(body.matchAll(GLUED), ({ index }) => index)])].sort(
    (x, y) => x - y,
  );
  const stretches: Stretch[] = [];
  let next = 0;
  for (const { 0: text, index } of body.matchAll(STRETCH)) {
    let from = index;
    const behind = index + text.length;
    while (next < cuts.length && cuts[next]! < behind) {
      const cut = cuts[next]!;
      if (cut > from) {
        stretches.push(stretchAt(body.slice(from, cut), from));
        from = cut;
      }
      next += 1;
    }
    stretches.push(stretchAt(body.slice(from, behind), from));
  }
  return stretches;
}

const BRACKET = /[([{“)\]}”]/;
/** "i", "i'm", "(i". */
const SMALL_I = /^[^\p{L}\p{N}]?i(?:['’]|[^\p{L}\p{N}]*$)/u;

function stretchAt(text: string, start: number): Stretch {
  const printed = text.length > 60 ? text.slice(0, 30) + text.slice(-30) : text;
  const end = printed.length - 1;
  let opens = 0;
  if (BRACKET.test(printed))
    for (const character of printed) {
      if ('([{“'.includes(character)) opens += 1;
      else if (')]}”'.includes(character)) opens -= 1;
    }
  const last = kindOf(printed, end);
  const first = kindOf(printed, 0);
  return {
    start,
    end: start + text.length,
    first: first !== KIND.upper && SMALL_I.test(printed) ? KIND.i : first,
    last: last === KIND.stop && printed.charAt(end - 1) === '.' ? KIND.dots : last,
    opens,
    printed,
    detail: null,
  };
}

function detailOf(stretch: Stretch): Detail {
  if (stretch.detail === null) {
    const { printed } = stretch;
    stretch.detail = {
      word: (BARE.exec(printed)?.[0] ?? '').toLowerCase().replaceAll('’', "'"),
      shape: SHAPES.findIndex((shape) => shape.test(printed)) + 1,
      marks: hashOf((END_MARKS.exec(printed)?.[0] ?? '').slice(0, 6), 17),
    };
  }
  return stretch.detail;
}

function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

function mixed(hash: number): number {
  let value = hash ^ (hash >>> 15);
  value = Math.imul(value, 0x2c1b3c6d);
  value ^= value >>> 12;
  value = Math.imul(value, 0x297a2d39);
  value ^= value >>> 15;
  return value & (BUCKETS - 1);
}

/** Counts as one figure of a few: 0, 1, 2, 3 to 5, 6 to 10, 11 to 20, more. */
function bucket(count: number): number {
  return count <= 2 ? count : count <= 5 ? 3 : count <= 10 ? 4 : count <= 20 ? 5 : 6;
}

/** How many features a gap has. */
export const FEATURES = 21;

/** Whether anything but a rule could set a boundary between two stretches. */
export function isCandidate(before: Stretch, after: Stretch): boolean {
  return !(before.last === KIND.lower && (after.first === KIND.lower || after.first === KIND.i));
}

/**
 * Writes the features of the gap behind `stretches[at]` into `features`.
 *
 * @param from index of the first stretch of the sentence so far
 * @param ruled whether the rules end the sentence here
 * @param open brackets open in the sentence so far
 */
export function gapFeatures(
  stretches: readonly Stretch[],
  at: number,
  from: number,
  ruled: boolean,
  open: number,
  manner: Manner,
  features: Int32Array,
): void {
  const { last, end } = stretches[at]!;
  const { first, start } = stretches[at + 1]!;
  const before = detailOf(stretches[at]!);
  const after = detailOf(stretches[at + 1]!);
  const before2 = at - 1 >= from ? detailOf(stretches[at - 1]!) : undefined;
  const after2 = at + 2 < stretches.length ? detailOf(stretches[at + 2]!) : undefined;
  const kinds = (last * 16 + first) * 2 + (end === start ? 1 : 0);
  const rule = ruled ? 1 : 0;
  const length = bucket(at - from);
  const rest = bucket(stretches.length - at - 2);
  const shapeBefore2 = before2 === undefined ? 31 : before2.shape;
  const shapeAfter2 = after2 === undefined ? 31 : after2.shape;
  const inside = open > 0 ? 1 : 0;
  let count = 0;
  const add = (hash: number) => {
    features[count] = mixed(Math.imul(hash, 31) + count * 0x9e3779b1);
    count += 1;
  };
  add(rule);
  add(kinds * 2 + rule);
  add((kinds * 2 + rule) * 3 + manner);
  add(kinds * 8 + length);
  add(kinds * 8 + rest);
  add(hashOf(after.word, kinds));
  add(hashOf(before.word, kinds));
  add(hashOf(after.word, hashOf(before.word, 7)));
  add(kinds * 32 + shapeAfter2);
  add(kinds * 32 + shapeBefore2);
  add((kinds * 32 + shapeBefore2) * 32 + shapeAfter2);
  add((kinds * 2 + inside) * 2 + rule);
  add(hashOf(after2?.word ?? '¶', hashOf(after.word, 3)));
  add(hashOf(before.word, hashOf(before2?.word ?? '^', 5)));
  add(hashOf(detailOf(stretches[from]!).word, kinds));
  add(before.marks * 16 + first * 3 + manner);
  add((kinds * 8 + length) * 8 + rest);
  add(before.shape * 32 + after.shape);
  add((before.shape * 32 + after.shape) * 32 + shapeAfter2);
  add((before.shape * 32 + after.shape) * 8 + length);
  add((before.shape * 32 + after.shape) * 8 + rest);
}
