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
  /** Worked out when asked for: few gaps are looked at closely. */
  readonly detail: Detail;
}

/** What is told of a stretch from its letters: the same for all that are printed alike. */
interface Detail {
  /** In lower case, without marks at its ends. */
  readonly word: string;
  /** Hashes of the word, as the beginning of longer ones. */
  readonly before: number;
  readonly beforeThat: number;
  readonly after: number;
  readonly shape: number;
  /** Hash of the marks at its end: "...", "!!". */
  readonly marks: number;
}

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

const KINDS = new Uint8Array(1 << 16);

/** The kind of a UTF-16 unit; searched for once. */
function kindOf(code: number): number {
  let kind = KINDS[code]!;
  if (kind === 0) kind = KINDS[code] = kindBySearch(String.fromCharCode(code));
  return kind;
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
const GLUED = /(?<=\p{Ll}{2}[.!?])(?=\p{Lu}\p{Ll})/uy;

/** The end of a sentence glued to the next behind a stop at `at`. */
function isGlued(body: string, at: number): boolean {
  GLUED.lastIndex = at + 1;
  return GLUED.test(body);
}

function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return code >= 160 && /\s/u.test(String.fromCharCode(code));
}

const [DOT, MARK, QUESTION] = [46, 33, 63];

/**
 * The stretches of a paragraph, in order: what stands between white space, cut where rules end a sentence inside it, and
 * where its capitals look as if one ended.
 *
 * @param ends offsets into the paragraph, ascending
 */
export function stretchesOf(body: string, ends: Iterable<number>): Stretch[] {
  const cuts = [...ends];
  const stretches: Stretch[] = [];
  let next = 0;
  let from = -1;
  for (let at = 0; at <= body.length; at += 1) {
    const code = at < body.length ? body.charCodeAt(at) : 32;
    if (isSpace(code)) {
      if (from >= 0) stretches.push(new StretchIn(body, from, at));
      from = -1;
      continue;
    }
    while (next < cuts.length && cuts[next]! < at) next += 1;
    const isCut =
      cuts[next] === at || (from >= 0 && isStop(body.charCodeAt(at - 1)) && isGlued(body, at - 1));
    if (from >= 0 && isCut) {
      stretches.push(new StretchIn(body, from, at));
      from = at;
    }
    if (from < 0) from = at;
  }
  return stretches;
}

function isStop(code: number): boolean {
  return code === DOT || code === MARK || code === QUESTION;
}

/** "i", "i'm", "(i". */
const SMALL_I = /^[^\p{L}\p{N}]?i(?:['’]|[^\p{L}\p{N}]*$)/u;
const I = 105;
/** Of a longer stretch only the two ends are looked at, half as much each. */
const LOOKED_AT = 60;

class StretchIn implements Stretch {
  readonly first: number;
  readonly last: number;
  readonly opens: number;

  constructor(
    private readonly body: string,
    readonly start: number,
    readonly end: number,
  ) {
    const first = kindOf(body.charCodeAt(start));
    const last = kindOf(body.charCodeAt(end - 1));
    const mayBeI = first !== KIND.upper && (body.charCodeAt(start) === I || first > KIND.digit);
    this.first = mayBeI && SMALL_I.test(this.printed) ? KIND.i : first;
    const dots = last === KIND.stop && end - 1 > start && body.charCodeAt(end - 2) === DOT;
    this.last = dots ? KIND.dots : last;
    this.opens = opensLess(body, start, end);
  }

  /** As printed; of a very long one its two ends. */
  private get printed(): string {
    const { body, start, end } = this;
    const half = LOOKED_AT / 2;
    return end - start <= LOOKED_AT
      ? body.slice(start, end)
      : body.slice(start, start + half) + body.slice(end - half, end);
  }

  get detail(): Detail {
    return detailOf(this.printed);
  }
}

/** How many brackets and quotation marks a stretch opens less how many it closes. */
function opensLess(body: string, start: number, end: number): number {
  let opens = 0;
  const half = LOOKED_AT / 2;
  for (let at = start; at < end; at += 1) {
    if (at === start + half && end - start > LOOKED_AT) at = end - half;
    switch (body.charCodeAt(at)) {
      case 0x28: // (
      case 0x5b: // [
      case 0x7b: // {
      case 0x201c: // “
        opens += 1;
        break;
      case 0x29: // )
      case 0x5d: // ]
      case 0x7d: // }
      case 0x201d: // ”
        opens -= 1;
    }
  }
  return opens;
}

const known = new Map<string, Detail>();
/** So many are kept, then forgotten together. */
const MOST_KNOWN = 1 << 15;

function detailOf(printed: string): Detail {
  let detail = known.get(printed);
  if (detail === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    const word = (BARE.exec(printed)?.[0] ?? '').toLowerCase().replaceAll('’', "'");
    detail = {
      word,
      before: hashOf(word, 7),
      beforeThat: hashOf(word, 5),
      after: hashOf(word, 3),
      shape: SHAPES.findIndex((shape) => shape.test(printed)) + 1,
      marks: hashOf((END_MARKS.exec(printed)?.[0] ?? '').slice(0, 6), 17),
    };
    known.set(printed, detail);
  }
  return detail;
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

/** Instead of the word before, where a sentence begins. */
const FIRST = hashOf('^', 5);

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
  const { last, end, detail: before } = stretches[at]!;
  const { first, start, detail: after } = stretches[at + 1]!;
  const before2 = at - 1 >= from ? stretches[at - 1]!.detail : undefined;
  const after2 = at + 2 < stretches.length ? stretches[at + 2]!.detail : undefined;
  const kinds = (last * 16 + first) * 2 + (end === start ? 1 : 0);
  const rule = ruled ? 1 : 0;
  const length = bucket(at - from);
  const rest = bucket(stretches.length - at - 2);
  const shapeBefore2 = before2 === undefined ? 31 : before2.shape;
  const shapeAfter2 = after2 === undefined ? 31 : after2.shape;
  const inside = open > 0 ? 1 : 0;
  const shapes = before.shape * 32 + after.shape;
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
  add(hashOf(after.word, before.before));
  add(kinds * 32 + shapeAfter2);
  add(kinds * 32 + shapeBefore2);
  add((kinds * 32 + shapeBefore2) * 32 + shapeAfter2);
  add((kinds * 2 + inside) * 2 + rule);
  add(hashOf(after2?.word ?? '¶', after.after));
  add(hashOf(before.word, before2?.beforeThat ?? FIRST));
  add(hashOf(stretches[from]!.detail.word, kinds));
  add(before.marks * 16 + first * 3 + manner);
  add((kinds * 8 + length) * 8 + rest);
  add(shapes);
  add(shapes * 32 + shapeAfter2);
  add(shapes * 8 + length);
  add(shapes * 8 + rest);
}
