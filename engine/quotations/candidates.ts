import { isContent } from './content.ts';
import type { Speech } from './speeches.ts';

/** Texts with no more speeches than this together are held against each other by any word of content that few of them have. */
const FEW_SPEECHES = 400;
/** A stem, or two neighbours, in so many speeches propose partners; a stem in so many only with another one, of few speeches alone. */
const MAX_POSTINGS = 12;
const MAX_POSTINGS_TOGETHER = 40;
/** Two stems of content are neighbours with at most so many others between them: a word that was replaced or dropped parts none. */
const BETWEEN = 1;
/** A run of so many words in common proposes partners whatever the words: "I would do it again". */
const RUN = 4;
/** So much must speak for a pair. */
const LEAST_WEIGHT = 2;

/**
 * Pairs of speeches of two texts that may be one utterance, each once, the one of the earlier text first: an inverted index of what few
 * speeches hold. In short texts that is a word of content, in long ones two words, or two that are neighbours. A speech that stands
 * word for word in the other text is held against none of it but itself. The work grows with the number of words.
 */
export function candidatesIn(all: readonly (readonly Speech[])[]): (readonly [Speech, Speech])[] {
  const flat = all.flat();
  const { pairs, twinIn } = twinsIn(flat);
  const few = flat.length <= FEW_SPEECHES;
  const shared = new Map<Speech, Map<Speech, number>>();
  const propose = (postings: ReadonlyMap<string, readonly Speech[]>, weightOf: (count: number) => number) => {
    for (const list of postings.values()) {
      const weight = weightOf(list.length);
      if (weight === 0) continue;
      for (const [at, one] of list.entries())
        for (const other of list.slice(at + 1)) {
          if (one.text === other.text || twinIn(one, other.text) || twinIn(other, one.text)) continue;
          const counts = shared.get(one) ?? new Map<Speech, number>();
          shared.set(one, counts);
          counts.set(other, (counts.get(other) ?? 0) + weight);
        }
    }
  };
  propose(postingsOf(flat, stemsOf), (count) => {
    if (count <= MAX_POSTINGS) return few ? 2 : 1;
    return few && count <= MAX_POSTINGS_TOGETHER ? 1 : 0;
  });
  for (const keysOf of few ? [runsOf] : [neighboursOf, runsOf])
    propose(postingsOf(flat, keysOf), (count) => (count <= MAX_POSTINGS ? 2 : 0));
  return [
    ...pairs,
    ...[...shared].flatMap(([one, counts]) =>
      [...counts].filter(([, weight]) => weight >= LEAST_WEIGHT).map(([other]) => [one, other] as const),
    ),
  ];
}

/** Speeches that stand word for word in another text: the first here with the first there, and so on. */
function twinsIn(all: readonly Speech[]) {
  const byWording = new Map<string, Map<number, Speech[]>>();
  for (const speech of all) {
    const wording = speech.words.map(({ key }) => key).join(' ');
    const texts = byWording.get(wording) ?? new Map<number, Speech[]>();
    byWording.set(wording, texts);
    const own = texts.get(speech.text);
    if (own === undefined) texts.set(speech.text, [speech]);
    else own.push(speech);
  }
  const pairs: (readonly [Speech, Speech])[] = [];
  const twins = new Map<Speech, Set<number>>();
  const add = (speech: Speech, text: number) => twins.set(speech, (twins.get(speech) ?? new Set()).add(text));
  for (const texts of byWording.values()) {
    const lists = [...texts.values()];
    for (const [at, own] of lists.entries())
      for (const theirs of lists.slice(at + 1)) {
        for (const [place, one] of own.entries())
          if (theirs[place] !== undefined) pairs.push([one, theirs[place]]);
        for (const one of own) add(one, theirs[0]!.text);
        for (const other of theirs) add(other, own[0]!.text);
      }
  }
  return { pairs, twinIn: (speech: Speech, text: number) => twins.get(speech)?.has(text) === true };
}

function postingsOf(
  all: readonly Speech[],
  keysOf: (speech: Speech) => ReadonlySet<string>,
): Map<string, Speech[]> {
  const postings = new Map<string, Speech[]>();
  for (const speech of all)
    for (const key of keysOf(speech)) {
      const list = postings.get(key);
      if (list === undefined) postings.set(key, [speech]);
      else list.push(speech);
    }
  return postings;
}

/** The stems of the words of content of a speech. */
export function stemsOf({ words }: Speech): ReadonlySet<string> {
  return new Set(words.filter(isContent).map(({ stem }) => stem));
}

function neighboursOf({ words }: Speech): ReadonlySet<string> {
  const content = words.filter(isContent);
  const found = new Set<string>();
  for (const [at, { stem }] of content.entries())
    for (const next of content.slice(at + 1, at + 2 + BETWEEN)) found.add(`${stem} ${next.stem}`);
  return found;
}

function runsOf({ words }: Speech): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at += 1) {
    let run = '';
    for (let next = at; next < at + RUN; next += 1) run += ` ${words[next]!.key}`;
    found.add(run);
  }
  return found;
}
