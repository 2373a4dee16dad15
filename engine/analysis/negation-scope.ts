import type { Word } from './document.ts';

/** A word or phrase that turns round what follows it, in one sentence. Positions are those of the words. */
export interface Negation {
  /** The words that negate, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** The first content word it turns round. */
  readonly anchor: number;
  /** What it reaches, `[anchor, end)`. */
  readonly end: number;
  /** It denies the whole statement ("there is no ..."), not a part of it. */
  readonly whole: boolean;
}

const CONTRACTED = /(?:n't|n’t)$/;
const CUT_CONTRACTION = /^(?:do|does|did|is|are|was|were|has|have|had|would|could|should|must|ca|wo|ai)n$/;
const NOT: ReadonlySet<string> = new Set(
  'not never cannot hardly scarcely barely rarely seldom nor'.split(' '),
);
const NOBODY: ReadonlySet<string> = new Set('nobody nothing nowhere none neither'.split(' '));
/** Verbs, adjectives and nouns that deny what they govern, with the words that may follow them; by dictionary form. */
const IMPLIED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    fail: ['to', 'in'],
    failure: ['to'],
    refuse: ['to'],
    refusal: ['to'],
    decline: ['to'],
    unable: ['to'],
    inability: ['to'],
    deny: [],
    lack: [],
    absence: ['of'],
    refrain: ['from'],
    avoid: [],
    prevent: [],
    devoid: ['of'],
    neglect: ['to'],
    omit: ['to'],
    forget: ['to'],
    cease: ['to'],
    abstain: ['from'],
    bar: ['from'],
    disallow: ['from'],
    stop: ['from'],
    incapable: ['of'],
    unwilling: ['to'],
    ban: ['from'],
    prohibit: ['from'],
    disqualify: ['from'],
    restrain: ['from'],
    absent: ['from'],
    far: ['from'],
    keep: ['from'],
    exclude: ['from'],
    dissuade: ['from'],
    forbid: ['to', 'from'],
  }),
);
/** After "not": no denial of what follows. */
const NOT_ONLY: ReadonlySet<string> = new Set('only just merely simply least even necessarily'.split(' '));
/** After "no": fixed phrases that deny nothing. */
const NO_PHRASE: ReadonlySet<string> = new Set('doubt matter more less fewer sooner wonder later'.split(' '));
/** Before "not": alternatives and questions. */
const OR_NOT: ReadonlySet<string> = new Set('or if why whether'.split(' '));
const ENDS_SCOPE: ReadonlySet<string> = new Set(
  'but because although though while whereas if unless until except and or who which where when after before since than as'.split(
    ' ',
  ),
);
const AUXILIARY =
  /^(?:do|does|did|is|are|was|were|be|been|being|has|have|had|having|will|would|shall|should|can|could|may|might|must|get|got|able)$/;

/** Adjectives that end as adverbs do. */
const LIKELY = /^(?:(?:un)?likely|(?:un)?friendly|costly|deadly|orderly|timely)$/;

/** The negations of an English sentence, in order. */
export function negationsIn(words: readonly Word[]): Negation[] {
  const found: Negation[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const cue = cueAt(words, at);
    // "Neither here nor there", "no one spoke, nor moved": the denial goes on, with "or" as with "nor".
    if (cue === null || (words[at]!.key === 'nor' && found.length > 0)) continue;
    const negation = reach(words, at, cue);
    if (negation !== null) found.push(negation);
    at = cue.to - 1;
  }
  return found;
}

interface Cue {
  readonly to: number;
  readonly kind: 'not' | 'no' | 'nobody' | 'without' | 'implied';
}

function cueAt(words: readonly Word[], at: number): Cue | null {
  const { key, lexeme } = words[at]!;
  const next = words[at + 1]?.key ?? '';
  if (CONTRACTED.test(key)) return { to: at + 1, kind: 'not' };
  if (CUT_CONTRACTION.test(key) && next === "'" && words[at + 2]?.key === 't')
    return { to: at + 3, kind: 'not' };
  if (NOT.has(key)) {
    if (OR_NOT.has(words[at - 1]?.key ?? '') || NOT_ONLY.has(next)) return null;
    return { to: at + 1, kind: 'not' };
  }
  if (key === 'no') {
    if (next === 'one') return { to: at + 2, kind: 'nobody' };
    if (next === 'longer') return { to: at + 2, kind: 'not' };
    if (NO_PHRASE.has(next) || words[at + 1]?.kind !== 'word') return null;
    return { to: at + 1, kind: 'no' };
  }
  if (key === 'yet' && next === 'to') return { to: at + 2, kind: 'not' };
  if (NOBODY.has(key)) return next === 'but' ? null : { to: at + 1, kind: 'nobody' };
  if (key === 'without') return next === 'doubt' ? null : { to: at + 1, kind: 'without' };
  if (lexeme !== null && /^(?:stop|cease|quit)$/.test(lexeme.word) && /ing$/.test(next))
    return { to: at + 1, kind: 'implied' };
  const governs = lexeme === null ? undefined : IMPLIED.get(lexeme.word);
  if (governs === undefined) return null;
  if (governs.length === 0) return { to: at + 1, kind: 'implied' };
  return governs.includes(next) ? { to: at + 2, kind: 'implied' } : null;
}

function reach(words: readonly Word[], from: number, { to, kind }: Cue): Negation | null {
  const whole =
    kind === 'no' && /^(?:is|are|was|were|be|been|has|have|had|there)$/.test(words[from - 1]?.key ?? '');
  const all = whole || (from === 0 && (kind === 'no' || kind === 'nobody'));
  let anchor = to;
  // "Dependent on none and related to none": what it denies stands before it.
  if (kind === 'nobody' && /^(?:and|or|but)$/.test(words[to]?.key ?? '')) anchor = words.length;
  while (anchor < words.length && isPassedOver(words[anchor]!, kind)) anchor += 1;
  if (anchor >= words.length || words[anchor]!.kind === 'punctuation') {
    if (kind !== 'nobody' && kind !== 'not') return null;
    // "He saw nobody.", "He would not." stand behind what they deny.
    anchor = from - 1;
    while (anchor >= 0 && (words[anchor]!.isStop || words[anchor]!.kind === 'punctuation')) anchor -= 1;
    return anchor < 0 ? null : { from, to, anchor, end: from, whole: false };
  }
  let end = anchor + 1;
  while (end < words.length && !endsScope(words[end]!, all)) end += 1;
  return { from, to, anchor, end, whole: all };
}

function isPassedOver(word: Word, kind: Cue['kind']): boolean {
  if (word.kind === 'punctuation') return word.text === '-';
  if (word.isStop || AUXILIARY.test(word.key)) return true;
  return kind !== 'no' && word.key.endsWith('ly') && !LIKELY.test(word.key);
}

function endsScope(word: Word, whole: boolean): boolean {
  if (word.kind === 'punctuation') return !/^[-'’"“”]$/u.test(word.text);
  return !whole && ENDS_SCOPE.has(word.key);
}

/** For each word whether an odd number of negations reaches it. */
export function turned(words: readonly Word[], negations: readonly Negation[]): boolean[] {
  return words.map(
    (_, at) => negations.filter(({ anchor, end }) => at >= anchor && at < end).length % 2 === 1,
  );
}
