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
  const { documents, scores } = resultOf(query, searched);
  const found: Scored[] = [];
  for (const [at, document] of documents.entries())
    if (searched.isLive(document)) found.push({ document, score: scores[at]! });
  return found.sort((a, b) => b.score - a.score || a.document - b.document);
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
  if (query.terms.length === 1) {
    const counts = new Map<number, number>();
    for (const id of index.termsWithPrefix(query.terms[0]!))
      index.eachCount(id, (document, count) => counts.set(document, (counts.get(document) ?? 0) + count));
    return scored(index, counts);
  }
  const counts = new Map<number, number>();
  for (const { document, starts } of phrasePlaces(query, index)) counts.set(document, starts.length);
  return scored(index, counts);
}

function scored(index: TextIndex, counts: ReadonlyMap<number, number>): Result {
  const score = scorer(index, counts.size);
  const documents = Uint32Array.from(counts.keys()).sort();
  return {
    documents: [...documents],
    scores: Array.from(documents, (document) => score(document, counts.get(document)!)),
  };
}

interface Places {
  readonly document: number;
  /** Numbers of the first words, rising. */
  readonly starts: readonly number[];
}

/** Where a phrase stands, document by document. */
function phrasePlaces({ terms, prefix }: Extract<Query, { kind: 'phrase' }>, index: TextIndex): Places[] {
  const lists: Posting[][] = [];
  for (const [at, term] of terms.entries()) {
    if (prefix && at === terms.length - 1) {
      lists.push(merged(index.termsWithPrefix(term).map((id) => index.postings(id))));
      continue;
    }
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
    const sets = here.slice(1).map(({ positions }) => new Set(positions()));
    const starts = here[0]!.positions().filter((start) => sets.every((set, at) => set.has(start + at + 1)));
    if (starts.length > 0) found.push({ document, starts });
  }
  return found;
}

/** Postings of several terms as those of one. */
function merged(lists: readonly Posting[][]): Posting[] {
  if (lists.length === 1) return lists[0]!;
  const byDocument = new Map<number, Posting[]>();
  for (const list of lists)
    for (const posting of list) {
      const same = byDocument.get(posting.document);
      if (same === undefined) byDocument.set(posting.document, [posting]);
      else same.push(posting);
    }
  return [...byDocument]
    .sort(([a], [b]) => a - b)
    .map(([document, postings]) => ({
      document,
      count: postings.reduce((sum, { count }) => sum + count, 0),
      positions: () => postings.flatMap(({ positions }) => positions()).sort((a, b) => a - b),
    }));
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
