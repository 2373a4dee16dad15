import {
  ADJECTIVES_IN_LY,
  AUXILIARIES,
  BEFORE_WHOLE_DENIALS,
  CONJUNCTIONS,
  CUT_CONTRACTIONS,
} from '../lexicon/en/auxiliaries.ts';
import { packOf, type NegatorKind } from '../lexicon/language-pack.ts';
import { NOUN } from '../lexicon/pack-shape.ts';
import { phraseIndex, type PhraseIndex } from '../lexicon/phrase-index.ts';
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

/** What the pack of English has of negation, as it is asked for. */
interface Reader {
  readonly negators: PhraseIndex<NegatorKind>;
  readonly noDenial: PhraseIndex<true>;
  /** Dictionary forms that deny what they govern, with what introduces it. */
  readonly implied: ReadonlyMap<string, ReadonlySet<string>>;
  readonly endsScope: ReadonlySet<string>;
}

let reader: Reader | undefined;

function english(): Reader {
  if (reader !== undefined) return reader;
  const { negation, implicatives } = packOf('en')!;
  const implied = new Map<string, Set<string>>();
  for (const { signature, markers, lemmas, certainty } of implicatives)
    if (signature.startsWith('-') && certainty === undefined)
      for (const lemma of lemmas) {
        const known = implied.get(lemma) ?? new Set<string>();
        implied.set(lemma, known);
        for (const marker of markers) known.add(marker);
      }
  reader = {
    negators: phraseIndex(negation.negators),
    noDenial: phraseIndex(negation.noDenial.map((phrase) => [phrase, true] as const)),
    implied,
    endsScope: negation.endsScope,
  };
  return reader;
}

/** The negations of an English sentence, in order. */
export function negationsIn(words: readonly Word[]): Negation[] {
  const keys = words.map(({ key }) => key);
  const found: Negation[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const nothing = english().noDenial.at(keys, at);
    if (nothing !== null) {
      at = nothing.to - 1;
      continue;
    }
    const cue = cueAt(words, keys, at);
    // "Neither here nor there", "no one spoke, nor moved": the denial goes on, with "or" as with "nor".
    if (cue === null || (keys[at] === 'nor' && found.length > 0)) continue;
    const negation = reach(words, at, cue);
    if (negation !== null) found.push(negation);
    at = cue.to - 1;
  }
  return found;
}

interface Cue {
  readonly to: number;
  readonly kind: NegatorKind | 'implied';
}

function cueAt(words: readonly Word[], keys: readonly string[], at: number): Cue | null {
  const key = keys[at]!;
  if (CUT_CONTRACTIONS.has(key) && keys[at + 1] === "'" && keys[at + 2] === 't')
    return { to: at + 3, kind: 'clause' };
  const hit = english().negators.at(keys, at);
  if (hit !== null) {
    // "No. 5", "no, she came".
    if (hit.value === 'determiner' && words[hit.to]?.kind !== 'word') return null;
    return { to: hit.to, kind: hit.value };
  }
  if (key.endsWith("n't")) return { to: at + 1, kind: 'clause' };
  const { lexeme } = words[at]!;
  const markers = lexeme === null ? undefined : english().implied.get(lexeme.word);
  if (markers === undefined) return null;
  const next = keys[at + 1] ?? '';
  if (markers.has(NOUN) || (markers.has('') && next.endsWith('ing'))) return { to: at + 1, kind: 'implied' };
  return next !== 'that' && markers.has(next) ? { to: at + 2, kind: 'implied' } : null;
}

function reach(words: readonly Word[], from: number, { to, kind }: Cue): Negation | null {
  const ofAnybody = kind === 'pronoun' || kind === 'neither';
  const whole = kind === 'determiner' && BEFORE_WHOLE_DENIALS.has(words[from - 1]?.key ?? '');
  const all = whole || (from === 0 && (kind === 'determiner' || ofAnybody));
  let anchor = to;
  // "Dependent on none and related to none": what it denies stands before it.
  if (ofAnybody && CONJUNCTIONS.has(words[to]?.key ?? '')) anchor = words.length;
  while (anchor < words.length && isPassedOver(words[anchor]!, kind)) anchor += 1;
  if (anchor >= words.length || words[anchor]!.kind === 'punctuation') {
    if (kind === 'determiner' || kind === 'without' || kind === 'implied') return null;
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
  if (word.isStop || AUXILIARIES.has(word.key)) return true;
  return kind !== 'determiner' && word.key.endsWith('ly') && !ADJECTIVES_IN_LY.has(word.key);
}

function endsScope(word: Word, whole: boolean): boolean {
  if (word.kind === 'punctuation') return !/^[-'’"“”]$/u.test(word.text);
  return !whole && english().endsScope.has(word.key);
}

/** For each word whether an odd number of negations reaches it. */
export function turned(words: readonly Word[], negations: readonly Negation[]): boolean[] {
  return words.map(
    (_, at) => negations.filter(({ anchor, end }) => at >= anchor && at < end).length % 2 === 1,
  );
}
