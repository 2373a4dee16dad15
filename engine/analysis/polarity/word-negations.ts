import { packOf, type LanguagePack, type NegatorKind } from '../../lexicon/language-pack.ts';
import { negatorsOf } from '../../lexicon/negators.ts';
import { phraseIndex, type PhraseIndex } from '../../lexicon/phrase-index.ts';
import type { Word } from '../document.ts';

/** What denies something in a sentence that has no tree, by position among its words. */
export interface WordNegation {
  readonly kind: NegatorKind;
  /** The words of it, in order: "ne" and "jamais" of one denial. */
  readonly words: readonly number[];
  /** Content words that it may deny: those inside its frame and the next of its clause; at the end of the clause the one before. */
  readonly denied: readonly number[];
}

/** Between the two parts of one denial stand at most so many words ("ne se le lui a pas"). */
const FRAME = 5;

interface Reader {
  readonly negators: PhraseIndex<NegatorKind>;
  readonly noDenial: PhraseIndex<true>;
  readonly pack: LanguagePack;
}

const readers = new Map<string, Reader>();

function readerOf(pack: LanguagePack): Reader {
  let reader = readers.get(pack.code);
  if (reader === undefined) {
    const { negators, noDenial } = pack.negation;
    reader = {
      negators: phraseIndex(negators),
      noDenial: phraseIndex(noDenial.map((phrase) => [phrase, true] as const)),
      pack,
    };
    readers.set(pack.code, reader);
  }
  return reader;
}

/** The denials of a sentence by its words alone, in order; for languages without a pack by their plain negators. */
export function wordNegations(words: readonly Word[], language: string): WordNegation[] {
  const pack = packOf(language);
  const keys = words.map(({ key }) => key);
  const found = pack === null ? plain(keys, negatorsOf(language)) : framed(keys, words, readerOf(pack));
  return merged(found, words).map((cue) => ({ ...cue, denied: deniedBy(cue, words) }));
}

interface Cue {
  readonly kind: NegatorKind;
  readonly words: readonly number[];
}

function plain(keys: readonly string[], negators: ReadonlySet<string>): Cue[] {
  return keys.flatMap((key, at): Cue[] => (negators.has(key) ? [{ kind: 'clause', words: [at] }] : []));
}

function framed(keys: readonly string[], words: readonly Word[], reader: Reader): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < keys.length; at += 1) {
    const nothing = reader.noDenial.at(keys, at);
    if (nothing !== null) {
      at = nothing.to - 1;
      continue;
    }
    const hit = isParticle(keys[at]!, reader)
      ? { value: 'particle' as const, to: at + 1 }
      : reader.negators.at(keys, at);
    if (hit === null) continue;
    // "No, she came": an answer, not a denial of what follows.
    if (
      words[hit.to]?.text === ',' &&
      (at === 0 || words[at - 1]!.kind === 'punctuation') &&
      hit.to === at + 1
    )
      continue;
    cues.push({ kind: hit.value, words: Array.from({ length: hit.to - at }, (_, more) => at + more) });
    at = hit.to - 1;
  }
  return reader.pack.negation.partOfFrame === undefined ? cues : inFrames(cues, keys, words, reader);
}

/** "Ne", "n'est". */
function isParticle(key: string, { pack }: Reader): boolean {
  const apostrophe = key.indexOf("'");
  const first = apostrophe < 0 ? key : key.slice(0, apostrophe + 1);
  return pack.negation.negators.get(first) === 'particle';
}

/**
 * Two-part denials: a particle alone denies nothing ("avant qu'il ne parte"), with a restrictor it means only ("ne ... que"), and some
 * second parts deny nothing without it ("plus", "personne").
 */
function inFrames(
  cues: readonly Cue[],
  keys: readonly string[],
  words: readonly Word[],
  { pack }: Reader,
): Cue[] {
  const { partOfFrame = new Set<string>(), restrictors } = pack.negation;
  const isPart = ({ words: at }: Cue) => partOfFrame.has(keys[at[0]!]!);
  const particles = cues.filter(({ kind }) => kind === 'particle');
  const seconds = cues.filter(({ kind }) => kind !== 'particle');
  const taken = new Set<Cue>();
  const frames = particles.flatMap((particle): Cue[] => {
    const at = particle.words[0]!;
    const behind = seconds.find(
      ({ words: [from] }) => from! > at && from! - at <= FRAME + 1 && isOneClause(words, at, from!),
    );
    const before = seconds.findLast(
      ({ words: [from] }) => from! < at && at - from! <= FRAME + 1 && isOneClause(words, from!, at),
    );
    const second = behind ?? before;
    if (second === undefined) return [];
    const restricted = keys
      .slice(at + 1, second.words[0])
      .some((key) => restrictors.has(key) || [...restrictors].some((word) => key.startsWith(`${word}'`)));
    if (restricted && second === behind) return [];
    taken.add(second);
    return [{ kind: second.kind, words: [...particle.words, ...second.words].sort((x, y) => x - y) }];
  });
  return [...frames, ...seconds.filter((cue) => !taken.has(cue) && !isPart(cue))].sort(
    (x, y) => x.words[0]! - y.words[0]!,
  );
}

/** Denials of one clause that stand close and mean one: "no ha venido nunca", "non ... mai". */
function merged(cues: readonly Cue[], words: readonly Word[]): Cue[] {
  const kept: Cue[] = [];
  for (const cue of cues) {
    const last = kept.at(-1);
    const near =
      last !== undefined &&
      cue.kind !== 'without' &&
      cue.words[0]! - last.words.at(-1)! <= FRAME &&
      isOneClause(words, last.words.at(-1)!, cue.words[0]!);
    if (near) kept[kept.length - 1] = { kind: last.kind, words: [...last.words, ...cue.words] };
    else kept.push(cue);
  }
  return kept;
}

function isOneClause(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).every(({ kind, text }) => kind !== 'punctuation' || /^['’-]$/u.test(text));
}

function deniedBy({ words: cue }: Cue, words: readonly Word[]): number[] {
  const [first, last] = [cue[0]!, cue.at(-1)!];
  const inside = words.flatMap((word, at) =>
    at > first && at < last && !cue.includes(at) && isContent(word) ? [at] : [],
  );
  for (const step of [1, -1]) {
    let at = step > 0 ? last + 1 : first - 1;
    while (words[at] !== undefined && words[at]!.kind !== 'punctuation' && !isContent(words[at]!)) at += step;
    if (words[at] !== undefined && isContent(words[at]!)) return [...inside, at];
    if (inside.length > 0) return inside;
  }
  return inside;
}

function isContent({ kind, isStop }: Word): boolean {
  return kind !== 'punctuation' && !isStop;
}
