/** What one text alone tells beside what another alone tells of the same kind: below the bar of the engine they may still be one thing, told differently. */
import { stemmerFor } from '../text/stem.ts';
import type { Comparison, ComparedFact, FactPlace, Place, Span } from '../types.ts';
import { passageOf, type PlacedPassage, type ReadableText } from './passage-of.ts';

/** A fact is asked about with no more facts of another text than these: the nearest. */
const MOST_PARTNERS = 2;
/** So many pairs of facts a comparison. */
const MOST_PAIRS = 200;
/** Of one kind in one text no more are looked at: of books the first. */
const MOST_OF_KIND = 400;
/** Sentences that have less in common than this speak of one thing too seldom to be worth a question. */
const LEAST_IN_COMMON = 0.12;
/** What is shared besides when the values count the same: "214 passengers", "241 passengers". */
const SAME_COUNTED = 0.25;

type Told = Pick<Comparison, 'texts' | 'facts' | 'findings' | 'links'>;

/** A fact with the stems of its sentence. */
interface Candidate {
  readonly topic: ComparedFact['topic'];
  readonly place: FactPlace;
  /** Of the sentence without the value. */
  readonly around: ReadonlySet<string>;
  /** Of what the value counts. */
  readonly counted: ReadonlySet<string>;
  readonly value: string;
}

/**
 * Pairs of facts that two texts tell alone, the most promising first: of one kind, with other values, in sentences with rare words in common.
 * Left out is what a finding or a difference of linked sentences shows already. Each fact stands in two pairs at most with the facts of
 * one other text. Pure.
 */
export function factNominations(
  comparison: Told,
  readable: ReadonlyMap<string, ReadableText>,
): { readonly passages: readonly PlacedPassage[]; readonly promise: number }[] {
  const alone = candidatesOf(comparison.facts, readable);
  const weightOf = weights([...alone.values()].flat());
  const isShown = shownTogether(comparison);
  const ids = comparison.texts.map(({ id }) => id).filter((id) => alone.has(id));
  const pairs = ids.flatMap((one, at) =>
    ids.slice(at + 1).flatMap((other) => nearest(alone.get(one)!, alone.get(other)!, weightOf, isShown)),
  );
  return pairs
    .sort(nearestFirst)
    .slice(0, MOST_PAIRS)
    .map(({ one, other, common }) => ({
      passages: [one, other].map(({ place }) =>
        passageOf(readable.get(place.source)!, [place], [place.value]),
      ),
      promise: 0.1 + 0.45 * Math.min(1, common),
    }));
}

/** By text, what it alone tells; a copy of a text tells nothing of its own. */
function candidatesOf(
  facts: readonly ComparedFact[],
  readable: ReadonlyMap<string, ReadableText>,
): Map<string, Candidate[]> {
  const all = new Map<string, Candidate[]>();
  const count = new Map<string, number>();
  for (const fact of facts) {
    const [place] = fact.places;
    const text = place && readable.get(place.source);
    if (fact.standing !== 'alone' || text === undefined) continue;
    const kind = `${fact.topic} ${place!.source}`;
    const before = count.get(kind) ?? 0;
    if (before === MOST_OF_KIND) continue;
    count.set(kind, before + 1);
    const { outline, text: words } = text;
    const { start, end, value, focus } = place!;
    const counted = stemsOf(
      focus.reduce((left, span) => blank(left, value.start, span), words.slice(value.start, value.end)),
      outline.language,
    );
    const candidate = {
      topic: fact.topic,
      place: place!,
      around: stemsOf(`${words.slice(start, value.start)} ${words.slice(value.end, end)}`, outline.language),
      counted,
      value: words.slice(value.start, value.end).toLowerCase().replace(/\s+/g, ' '),
    };
    all.set(place!.source, [...(all.get(place!.source) ?? []), candidate]);
  }
  return all;
}

/** Words of a stretch that begins at `from`, without those of a span in it. */
const blank = (words: string, from: number, { start, end }: Span) =>
  words.slice(0, Math.max(0, start - from)) +
  ' '.repeat(Math.max(0, end - start)) +
  words.slice(Math.max(0, end - from));

const stemsOf = (words: string, language: string): Set<string> => {
  const stem = stemmerFor(language);
  return new Set((words.toLowerCase().match(/[\p{L}\p{M}]{3,}|\p{N}+/gu) ?? []).map(stem));
};

/** How much a stem says: much where few of the sentences hold it. */
function weights(candidates: readonly Candidate[]): (stem: string) => number {
  const sentences = new Map<string, number>();
  for (const { around } of candidates)
    for (const stem of around) sentences.set(stem, (sentences.get(stem) ?? 0) + 1);
  return (stem) => Math.log((1 + candidates.length) / (sentences.get(stem) ?? 1));
}

interface Pair {
  readonly one: Candidate;
  readonly other: Candidate;
  /** From 0; about 1 for sentences that say the same but for the value. */
  readonly common: number;
}

/** The pairs of two texts with the most in common, each fact in few. */
function nearest(
  some: readonly Candidate[],
  others: readonly Candidate[],
  weightOf: (stem: string) => number,
  isShown: (one: FactPlace, other: FactPlace) => boolean,
): Pair[] {
  const sum = (stems: Iterable<string>) => [...stems].reduce((all, stem) => all + weightOf(stem), 0);
  const sizes = new Map([...some, ...others].map((one) => [one, sum(one.around)]));
  const all = some.flatMap((one) =>
    others.flatMap((other): Pair[] => {
      if (one.topic !== other.topic || one.value === other.value) return [];
      const shared = sum([...one.around].filter((stem) => other.around.has(stem)));
      const sameCounted = [...one.counted].some((stem) => other.counted.has(stem));
      const size = Math.sqrt(sizes.get(one)! * sizes.get(other)!);
      const common = (size === 0 ? 0 : shared / size) + (sameCounted ? SAME_COUNTED : 0);
      return common < LEAST_IN_COMMON ? [] : [{ one, other, common: Math.round(common * 1e6) / 1e6 }];
    }),
  );
  const partners = new Map<Candidate, number>();
  return all.sort(nearestFirst).filter(({ one, other }) => {
    const [here, there] = [partners.get(one) ?? 0, partners.get(other) ?? 0];
    if (here >= MOST_PARTNERS || there >= MOST_PARTNERS || isShown(one.place, other.place)) return false;
    partners.set(one, here + 1);
    partners.set(other, there + 1);
    return true;
  });
}

/** Of equals by their words: the order of the texts is nothing to go by. */
function nearestFirst(x: Pair, y: Pair): number {
  const words = ({ one, other }: Pair) =>
    [one, other].map(({ place, value }) => `${place.quote} ${value}`).sort().join('\n'); // prettier-ignore
  if (x.common !== y.common) return y.common - x.common;
  const [here, there] = [words(x), words(y)];
  return here < there ? -1 : here > there ? 1 : 0;
}

/** Whether the values at two places are shown as a difference already: by one finding, or by one edit of a link. */
function shownTogether({ findings, links }: Told): (one: FactPlace, other: FactPlace) => boolean {
  const meets = (place: FactPlace, source: string, span: Span) =>
    place.source === source && span.start < place.value.end && place.value.start < span.end;
  const byFinding = (place: FactPlace, places: (typeof findings)[number]['places']) =>
    places.some(({ source, focus }) => focus.some((span) => meets(place, source, span)));
  const byEdit = (place: FactPlace, side: Place | undefined) =>
    side !== undefined && meets(place, side.source, side);
  return (one, other) =>
    findings.some(({ places }) => byFinding(one, places) && byFinding(other, places)) ||
    links.some(({ edits }) =>
      edits.some(({ a, b }) => (byEdit(one, a) && byEdit(other, b)) || (byEdit(one, b) && byEdit(other, a))),
    );
}
