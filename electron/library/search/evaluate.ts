/** Which documents of an index a query fits, and how well: BM25 (Robertson and Zaragoza 2009). */
import type { Field, Query } from './query.ts';
import type { Posting, TextIndex } from './text-index.ts';

export interface Scored {
  readonly document: number;
  readonly score: number;
}

/** Documents in rising order, each with its score. */
interface Result {
  readonly documents: number[];
  readonly scores: number[];
}

export interface Searched {
  readonly index: TextIndex;
  /** Whether a document is still there. */
  readonly isLive: (document: number) => boolean;
  readonly fieldFits: (document: number, field: Field, value: string) => boolean;
}

const K1 = 1.2;
const B = 0.75;
const NONE: Result = { documents: [], scores: [] };

/** The documents that fit, the best first; of equally good ones the one that came first. */
export function evaluate(query: Query, searched: Searched): Scored[] {
  const { documents, scores } = pick(resultOf(query, searched), searched.isLive);
  // Numbers alone are sorted ten times as fast as by a function that is asked of each two.
  const rising = Float64Array.from(scores).sort();
  const ahead = new Uint32Array(rising.length);
  const found = new Array<Scored>(documents.length);
  for (const [at, document] of documents.entries()) {
    const score = scores[at]!;
    const last = lastOf(rising, score);
    found[rising.length - 1 - last + ahead[last]!] = { document, score };
    ahead[last]! += 1;
  }
  return found;
}

/** The last place of a number in rising ones that hold it. */
function lastOf(rising: Float64Array, wanted: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (rising[middle]! <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

function resultOf(query: Query, searched: Searched): Result {
  switch (query.kind) {
    case 'phrase':
      return phrase(query, searched.index);
    case 'near':
      return near(query, searched);
    case 'field': {
      const documents: number[] = [];
      for (let document = 0; document < searched.index.documents; document += 1)
        if (searched.isLive(document) && searched.fieldFits(document, query.field, query.value))
          documents.push(document);
      return { documents, scores: documents.map(() => 0) };
    }
    case 'or':
      return query.parts.map((part) => resultOf(part, searched)).reduce(either);
    case 'and': {
      // What is asked for first, so that what is not asked for is taken from little.
      const wanted = query.parts.filter(({ kind }) => kind !== 'not').map((part) => resultOf(part, searched));
      const unwanted = query.parts.flatMap((part) =>
        part.kind === 'not' ? [resultOf(part.part, searched)] : [],
      );
      const every = wanted.length === 0 ? everything(searched.index) : wanted.reduce(both);
      return unwanted.reduce(without, every);
    }
    case 'not':
      return without(everything(searched.index), resultOf(query.part, searched));
  }
}

const everything = (index: TextIndex): Result => {
  const documents = Array.from({ length: index.documents }, (_, document) => document);
  return { documents, scores: documents.map(() => 0) };
};

/** Weights a count of a term in a document by how rare the term is and how long the document. */
function scorer(index: TextIndex, documentsWith: number): (document: number, count: number) => number {
  const rarity = Math.log(1 + (index.documents - documentsWith + 0.5) / (documentsWith + 0.5));
  const mean = index.meanLength;
  return (document, count) =>
    (rarity * count * (K1 + 1)) / (count + K1 * (1 - B + (B * index.lengthOf(document)) / mean));
}

function phrase(query: Extract<Query, { kind: 'phrase' }>, index: TextIndex): Result {
  if (query.terms.length === 1 && !query.prefix) {
    const id = index.termId(query.terms[0]!);
    if (id === null) return NONE;
    const score = scorer(index, index.documentsWith(id));
    const documents: number[] = [];
    const scores: number[] = [];
    index.eachCount(id, (document, count) => {
      documents.push(document);
      scores.push(score(document, count));
    });
    return { documents, scores };
  }
  if (query.terms.length === 1) return scored(index, index.countsOf(index.termsWithPrefix(query.terms[0]!)));
  const counts = new Uint32Array(index.documents);
  for (const { document, starts } of phrasePlaces(query, index)) counts[document] = starts.length;
  return scored(index, counts);
}

/** @param counts by document, how often what was asked for stands there */
function scored(index: TextIndex, counts: Uint32Array): Result {
  const documents: number[] = [];
  for (let document = 0; document < counts.length; document += 1)
    if (counts[document]! > 0) documents.push(document);
  const score = scorer(index, documents.length);
  return { documents, scores: documents.map((document) => score(document, counts[document]!)) };
}

interface Places {
  readonly document: number;
  /** Numbers of the first words, rising. */
  readonly starts: readonly number[];
}

/** Where a phrase stands, document by document. */
function phrasePlaces({ terms, prefix }: Extract<Query, { kind: 'phrase' }>, index: TextIndex): Places[] {
  if (!prefix) return placesOf(terms, index);
  const ids = index.termsWithPrefix(terms.at(-1)!);
  const whole = terms.length === 1 ? null : placesOf(terms.slice(0, -1), index);
  // A beginning has so many terms that they are read in those documents alone in which the words before it stand.
  const before = whole && new Map(whole.map(({ document, starts }) => [document, new Set(starts)] as const));
  const places = new Map<number, number[]>();
  const isWanted = (document: number) => before === null || before.has(document);
  index.eachPlace(ids, isWanted, (document, positions) => {
    const starts = before?.get(document);
    for (const position of positions) {
      const start = position - (terms.length - 1);
      if (starts !== undefined && !starts.has(start)) continue;
      const known = places.get(document);
      if (known === undefined) places.set(document, [start]);
      else known.push(start);
    }
  });
  return [...places]
    .sort(([a], [b]) => a - b)
    .map(([document, starts]) => ({ document, starts: starts.sort((a, b) => a - b) }));
}

/** Where whole words stand one after the other. */
function placesOf(terms: readonly string[], index: TextIndex): Places[] {
  const lists: Posting[][] = [];
  for (const term of terms) {
    const id = index.termId(term);
    if (id === null) return [];
    lists.push(index.postings(id));
  }
  const found: Places[] = [];
  const cursors = lists.map(() => 0);
  // The shortest list leads.
  const leader = lists.reduce((best, list, at) => (list.length < lists[best]!.length ? at : best), 0);
  for (const { document } of lists[leader]!) {
    const here: Posting[] = [];
    for (const [at, list] of lists.entries()) {
      while (cursors[at]! < list.length && list[cursors[at]!]!.document < document) cursors[at]! += 1;
      const posting = list[cursors[at]!];
      if (posting?.document !== document) break;
      here.push(posting);
    }
    if (here.length < lists.length) continue;
    let starts = here[0]!.positions();
    for (let step = 1; step < here.length && starts.length > 0; step += 1)
      starts = followed(starts, here[step]!.positions(), step);
    if (starts.length > 0) found.push({ document, starts });
  }
  return found;
}

/** Those of some rising numbers that have, so much further on, one of others that rise too. */
function followed(starts: readonly number[], others: readonly number[], step: number): number[] {
  const kept: number[] = [];
  let other = 0;
  for (const start of starts) {
    while (other < others.length && others[other]! < start + step) other += 1;
    if (others[other] === start + step) kept.push(start);
  }
  return kept;
}

/** Documents in which two phrases stand near to each other; of anything else than phrases both must only be there. */
function near(query: Extract<Query, { kind: 'near' }>, searched: Searched): Result {
  const result = both(resultOf(query.a, searched), resultOf(query.b, searched));
  const { a, b, within } = query;
  if (a.kind !== 'phrase' || b.kind !== 'phrase') return result;
  const others = new Map(phrasePlaces(b, searched.index).map(({ document, starts }) => [document, starts]));
  const fits = new Set<number>();
  for (const { document, starts } of phrasePlaces(a, searched.index)) {
    const there = others.get(document) ?? [];
    const isNear = (start: number) =>
      there.some((other) =>
        other > start ? other - (start + a.terms.length) < within : start - (other + b.terms.length) < within,
      );
    if (starts.some(isNear)) fits.add(document);
  }
  return pick(result, (document) => fits.has(document));
}

function pick({ documents, scores }: Result, fits: (document: number) => boolean): Result {
  const picked: Result = { documents: [], scores: [] };
  for (const [at, document] of documents.entries()) {
    if (!fits(document)) continue;
    picked.documents.push(document);
    picked.scores.push(scores[at]!);
  }
  return picked;
}

function both(a: Result, b: Result): Result {
  const result: Result = { documents: [], scores: [] };
  let other = 0;
  for (const [at, document] of a.documents.entries()) {
    while (other < b.documents.length && b.documents[other]! < document) other += 1;
    if (b.documents[other] !== document) continue;
    result.documents.push(document);
    result.scores.push(a.scores[at]! + b.scores[other]!);
  }
  return result;
}

function either(a: Result, b: Result): Result {
  const result: Result = { documents: [], scores: [] };
  let one = 0;
  let other = 0;
  while (one < a.documents.length || other < b.documents.length) {
    const left = a.documents[one] ?? Infinity;
    const right = b.documents[other] ?? Infinity;
    result.documents.push(Math.min(left, right));
    result.scores.push((left <= right ? a.scores[one]! : 0) + (right <= left ? b.scores[other]! : 0));
    if (left <= right) one += 1;
    if (right <= left) other += 1;
  }
  return result;
}

function without(a: Result, b: Result): Result {
  const unwanted = new Set(b.documents);
  return pick(a, (document) => !unwanted.has(document));
}
