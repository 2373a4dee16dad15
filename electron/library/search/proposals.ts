/**
 * What could be compared: texts that share most of their sentences, and texts that speak of one event. Nothing is compared with all
 * others: candidates come from sentences and rare words that stand in few texts.
 */
import { DisjointSets } from '../../../engine/algorithms/index.ts';
import { sentencePrints } from '../../../engine/versions/index.ts';
import type { Proposal } from '../../bridge/contract.ts';
import { fold, wordsOf } from './words-of.ts';

/** What is read of a source. */
export interface ProposalText {
  readonly id: string;
  readonly text: string;
  /** `2022`, `2022-07` or `2022-07-19`; null when it is not known. */
  readonly published: string | null;
}

/** A sentence that stands in more texts than this is a formula and no sign of a copy. */
const MOST_WITH_SENTENCE = 30;
const FEWEST_SENTENCES = 3;
/** Of the sentences of the shorter text, so many stand in the other one too: of a version, and of a copy. */
const VERSION_SHARE = 0.4;
const COPY_SHARE = 0.9;

/** So many of the rarest words of a text that it says more than once stand for it. */
const WORDS_EACH = 20;
/** A word in more than this share of all texts, but at least so many, tells no event. */
const COMMON_SHARE = 0.01;
const COMMON_LEAST = 12;
/** Texts on one event share so many of these words, and so much of their weight (cosine). */
const FEWEST_WORDS = 4;
const LEAST_LIKENESS = 0.25;
/** And were published within so many days of each other, where both dates are known. */
const DAYS = 21;
/** More texts than these are no one thing to compare. */
const MOST_TOGETHER = 8;
const MOST_PROPOSALS = 100;
/** So many of the words they share are told. */
const WORDS_TOLD = 6;

interface Read {
  readonly source: ProposalText;
  readonly sentences: ReadonlySet<number>;
  /** By folded word: how it is printed, and how often. */
  readonly words: ReadonlyMap<string, { readonly printed: string; readonly count: number }>;
}

/** Gathers what is needed of each text, one at a time; {@link proposals} then tells what could be compared. */
export class ProposalReader {
  readonly #read: Read[] = [];
  readonly #documentsWith = new Map<string, number>();

  add(source: ProposalText): void {
    const words = new Map<string, { printed: string; count: number }>();
    for (const { start, end } of wordsOf(source.text)) {
      const printed = source.text.slice(start, end);
      const term = fold(printed);
      // Figures stand for anything, and short words for little.
      if (term.length < 3 || /^\p{N}/u.test(term)) continue;
      const known = words.get(term);
      if (known === undefined) words.set(term, { printed, count: 1 });
      else known.count += 1;
    }
    for (const term of words.keys()) this.#documentsWith.set(term, (this.#documentsWith.get(term) ?? 0) + 1);
    this.#read.push({ source, sentences: sentencePrints(source.text), words });
  }

  /** The likeliest first: copies, then versions, then events. */
  proposals(): Proposal[] {
    const alike = this.#alike();
    const known = new Set(alike.map(({ sources }) => sources.toSorted().join(' ')));
    const events = this.#events(alike).filter(({ sources }) => !known.has(sources.toSorted().join(' ')));
    return [...alike, ...events].slice(0, MOST_PROPOSALS);
  }

  /** Pairs that share most of their sentences. */
  #alike(): Proposal[] {
    const shared = pairCounts(
      this.#read.map(({ sentences }) => sentences),
      MOST_WITH_SENTENCE,
    );
    const found: (Proposal & { readonly share: number })[] = [];
    for (const [a, others] of shared)
      for (const [b, count] of others) {
        const [one, other] = [this.#read[a]!, this.#read[b]!];
        const share = count / Math.max(1, Math.min(one.sentences.size, other.sentences.size));
        const ofLonger = count / Math.max(1, one.sentences.size, other.sentences.size);
        if (count < FEWEST_SENTENCES || share < VERSION_SHARE) continue;
        found.push({
          kind: ofLonger >= COPY_SHARE ? 'copy' : 'version',
          sources: [one.source.id, other.source.id],
          share,
          because: { sentences: Math.round(share * 100), words: [] },
        });
      }
    const rank = { copy: 0, version: 1, event: 2 };
    return found
      .sort((a, b) => rank[a.kind] - rank[b.kind] || b.share - a.share)
      .map(({ share: _, ...proposal }) => proposal);
  }

  /** Texts that share rare words and were published at about the same time; a copy stands for the text that it is of. */
  #events(alike: readonly Proposal[]): Proposal[] {
    const copies = new Set(alike.flatMap(({ kind, sources }) => (kind === 'copy' ? [sources[1]!] : [])));
    const texts = this.#read.filter(({ source }) => !copies.has(source.id));
    const most = Math.max(COMMON_LEAST, this.#read.length * COMMON_SHARE);
    const vectors = texts.map(({ words }) => {
      const weighed = [...words]
        .filter(([term]) => {
          const documents = this.#documentsWith.get(term)!;
          return documents > 1 && documents <= most;
        })
        .map(([term, { count }]): [string, number] => [
          term,
          (1 + Math.log(count)) * Math.log(1 + this.#read.length / this.#documentsWith.get(term)!),
        ])
        .sort((a, b) => b[1] - a[1])
        .slice(0, WORDS_EACH);
      return new Map(weighed);
    });
    const lengths = vectors.map((vector) =>
      Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0)),
    );
    const edges: { readonly a: number; readonly b: number; readonly likeness: number }[] = [];
    for (const [a, others] of pairCounts(
      vectors.map((vector) => new Set(vector.keys())),
      most,
    ))
      for (const [b, count] of others) {
        if (count < FEWEST_WORDS || !atOneTime(texts[a]!.source, texts[b]!.source)) continue;
        let product = 0;
        for (const [term, weight] of vectors[a]!) product += weight * (vectors[b]!.get(term) ?? 0);
        const likeness = product / (lengths[a]! * lengths[b]!);
        if (likeness >= LEAST_LIKENESS) edges.push({ a, b, likeness });
      }
    edges.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
    const sets = new DisjointSets<number>();
    const members = new Map<number, number[]>();
    const of = (one: number) => members.get(sets.find(one)) ?? [one];
    for (const { a, b } of edges) {
      const together = [...of(a), ...of(b)];
      if (sets.find(a) === sets.find(b) || together.length > MOST_TOGETHER) continue;
      sets.join(a, b);
      members.set(sets.find(a), together);
    }
    const seen = new Set<number>();
    return edges.flatMap(({ a }): Proposal[] => {
      const head = sets.find(a);
      const together = members.get(head);
      if (seen.has(head) || together === undefined) return [];
      seen.add(head);
      return [
        {
          kind: 'event',
          sources: together.toSorted((x, y) => x - y).map((at) => texts[at]!.source.id),
          because: { sentences: 0, words: sharedWords(together.map((at) => [texts[at]!, vectors[at]!])) },
        },
      ];
    });
  }
}

/** By the smaller number of a pair, how many things both have, of those that at most `most` have. */
function pairCounts<T>(sets: readonly ReadonlySet<T>[], most: number): Map<number, Map<number, number>> {
  const holders = new Map<T, number[]>();
  for (const [at, set] of sets.entries())
    for (const one of set) {
      const known = holders.get(one);
      if (known === undefined) holders.set(one, [at]);
      else known.push(at);
    }
  const counts = new Map<number, Map<number, number>>();
  for (const list of holders.values()) {
    if (list.length < 2 || list.length > most) continue;
    for (const [step, a] of list.entries())
      for (const b of list.slice(step + 1)) {
        let others = counts.get(a);
        if (others === undefined) counts.set(a, (others = new Map()));
        others.set(b, (others.get(b) ?? 0) + 1);
      }
  }
  return counts;
}

/** The words that most of the texts share, as one of them prints them, the weightiest first. */
function sharedWords(texts: readonly (readonly [Read, ReadonlyMap<string, number>])[]): string[] {
  const weights = new Map<string, { printed: string; weight: number; texts: number }>();
  for (const [{ words }, vector] of texts)
    for (const [term, weight] of vector) {
      const known = weights.get(term);
      if (known === undefined) weights.set(term, { printed: words.get(term)!.printed, weight, texts: 1 });
      else {
        known.weight += weight;
        known.texts += 1;
      }
    }
  return [...weights.values()]
    .filter((word) => word.texts > 1)
    .sort((a, b) => b.texts - a.texts || b.weight - a.weight)
    .slice(0, WORDS_TOLD)
    .map(({ printed }) => printed);
}

/** Whether two texts may have been published within {@link DAYS} of each other. */
function atOneTime(a: ProposalText, b: ProposalText): boolean {
  if (a.published === null || b.published === null) return true;
  const [one, other] = [spanOf(a.published), spanOf(b.published)];
  const gap = Math.max(one.from - other.to, other.from - one.to);
  return gap <= DAYS * 86_400_000;
}

/** The first and the last moment of a date of which the day or the month may not be known. */
function spanOf(published: string): { readonly from: number; readonly to: number } {
  const [year = 1970, month, day] = published.split('-').map(Number);
  const from = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const to =
    day !== undefined ? from : month !== undefined ? Date.UTC(year, month, 0) : Date.UTC(year, 11, 31);
  return { from, to };
}
