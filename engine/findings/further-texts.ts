import { firstWhere } from '../algorithms/index.ts';
import type { Word } from '../analysis/document.ts';
import type { FindingType, Span } from '../types.ts';
import type { LinkedTexts } from '../link/linked-texts.ts';
import type { Nomination } from './nomination.ts';
import type { Witness } from './witness.ts';

/** From this strength on, two linked sentences tell one thing wherever they have the words in dispute in common. */
const TELLS_THE_SAME = 0.5;

/**
 * One disputed fact is one finding, however many texts tell it: of findings of one type that share a place and set it against different
 * texts the first stands, with the places of the others as further ones ("A says 61; B says 57 (C like B)"); and a text that has the words
 * of one side in a sentence linked to it bears witness too.
 *
 * @param ranked the findings, the weightiest first
 */
export function withFurtherTexts(ranked: readonly Nomination[], linked: LinkedTexts): Nomination[] {
  if (linked.documents.length < 3) return [...ranked];
  const linkedTo = new LinkedPlaces(linked);
  return joined(ranked).map((nomination) => {
    if (!isAcrossTexts(nomination)) return nomination;
    const told = placesOf(nomination);
    const texts = new Set(told.map(({ text }) => text));
    const also: Witness[] = [];
    for (const place of told)
      for (const twin of linkedTo.placesLike(place)) {
        if (texts.has(twin.text)) continue;
        texts.add(twin.text);
        also.push(twin);
      }
    return also.length === 0 ? nomination : withFurther(nomination, also);
  });
}

/** All places of a finding: those that its rule set against each other, and those of further texts. */
export function placesOf({ witnesses, further = [] }: Pick<Nomination, 'witnesses' | 'further'>): Witness[] {
  return [...witnesses, ...further];
}

/** A finding that further places bear witness to. */
export function withFurther(nomination: Nomination, places: readonly Witness[]): Nomination {
  return { ...nomination, further: [...(nomination.further ?? []), ...places] };
}

/** Whether a finding sets places of different texts, one of each, against each other. */
function isAcrossTexts({ slots, witnesses }: Nomination): boolean {
  const texts = new Set(witnesses.map(({ text }) => text));
  return (
    'sides' in slots &&
    texts.size > 1 &&
    texts.size === witnesses.length &&
    witnesses.every(({ focus }) => focus.length > 0)
  );
}

function joined(ranked: readonly Nomination[]): Nomination[] {
  const kept: Nomination[] = [];
  const told = new ToldPlaces();
  for (const nomination of ranked) {
    if (!isAcrossTexts(nomination)) {
      kept.push(nomination);
      continue;
    }
    const { type, witnesses } = nomination;
    const ats = witnesses.map((place) => told.at(type, place));
    const at = ats.find((one) => one !== undefined);
    const known = at === undefined ? undefined : kept[at]!;
    const fresh = witnesses.filter((_, which) => ats[which] !== at);
    // A second place of a text that is there already is another matter.
    const fits = known !== undefined && fresh.every(({ text }) => !tells(known, text));
    const where = fits ? at! : kept.length;
    if (!fits) kept.push(nomination);
    else if (fresh.length > 0) kept[where] = withFurther(known, fresh);
    for (const [which, place] of witnesses.entries())
      if (ats[which] === undefined) told.add(type, place, where);
  }
  return kept;
}

/** Which finding tells of a place: by its type and the words it focuses on. */
class ToldPlaces {
  private readonly places = new Map<string, { readonly span: Span; readonly at: number }[]>();

  /** Where in the list the finding stands that focuses on words of this place. */
  at(type: FindingType, { text, focus }: Witness): number | undefined {
    return this.places
      .get(keyOf(type, text))
      ?.find(({ span }) => focus.some(({ start, end }) => start < span.end && span.start < end))?.at;
  }

  add(type: FindingType, { text, focus }: Witness, at: number): void {
    const known = this.places.get(keyOf(type, text)) ?? [];
    this.places.set(keyOf(type, text), [...known, ...focus.map((span) => ({ span, at }))]);
  }
}

/** "30 years" is a number to one rule and a time to another. */
function keyOf(type: FindingType, text: number): string {
  return `${type === 'date' ? 'number' : type} ${text}`;
}

function tells(nomination: Nomination, text: number): boolean {
  return placesOf(nomination).some((place) => place.text === text);
}

/** The sentences that each sentence is linked to, looked up once. */
class LinkedPlaces {
  private readonly linked = new Map<string, { readonly text: number; readonly sentence: number }[]>();
  private readonly texts: LinkedTexts;

  constructor(texts: LinkedTexts) {
    this.texts = texts;
    for (const { a, b, pairings } of texts.paired)
      for (const { a: one, b: other, strength } of pairings) {
        if (strength < TELLS_THE_SAME || one.length !== 1 || other.length !== 1) continue;
        this.add(a, one[0]!, b, other[0]!);
        this.add(b, other[0]!, a, one[0]!);
      }
  }

  private add(text: number, sentence: number, other: number, there: number): void {
    const key = `${text} ${sentence}`;
    const known = this.linked.get(key);
    if (known === undefined) this.linked.set(key, [{ text: other, sentence: there }]);
    else known.push({ text: other, sentence: there });
  }

  /** The places of other texts that have the words in dispute, once, in a sentence linked to that of a place. */
  placesLike({ text, start, end, focus }: Witness): Witness[] {
    const { sentences } = this.texts.documents[text]!;
    const here = sentences[firstWhere(sentences, (sentence) => sentence.end > focus[0]!.start)];
    if (here === undefined) return [];
    const within = (span: { start: number; end: number }) =>
      here.words.filter((word) => word.start >= span.start && word.end <= span.end);
    const isWhole = start <= here.start && end >= here.end;
    return (this.linked.get(`${text} ${here.index}`) ?? []).flatMap((there): Witness[] => {
      const sentence = this.texts.documents[there.text]!.sentences[there.sentence]!;
      const found = focus.map((span) => onlyPlaceOf(within(span), sentence.words));
      if (found.some((span) => span === null)) return [];
      const marks = found.flatMap((span) => span ?? []);
      const whole = isWhole ? sentence : { start: marks[0]!.start, end: marks.at(-1)!.end };
      return [{ text: there.text, start: whole.start, end: whole.end, focus: marks }];
    });
  }
}

/** Where some words stand in a sentence, in their order; null where they do not, or more than once. */
function onlyPlaceOf(sought: readonly Word[], words: readonly Word[]): { start: number; end: number } | null {
  if (sought.length === 0) return null;
  const starts = [...words.keys()].filter((at) => sought.every((word, k) => words[at + k]?.key === word.key));
  if (starts.length !== 1) return null;
  return { start: words[starts[0]!]!.start, end: words[starts[0]! + sought.length - 1]!.end };
}
