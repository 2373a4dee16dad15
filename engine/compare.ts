import { coarseEdit } from './diff/coarse-edit.ts';
import { diffLink, type Side } from './diff/diff-link.ts';
import { detect } from './findings/detect.ts';
import type { Evidences } from './findings/detector.ts';
import { sentenceShare } from './lexicon/frequency.ts';
import { choosePairings, type PairedTexts } from './link/choose.ts';
import { Vocabulary, weigh } from './link/features.ts';
import { pinnedBetween } from './link/pins.ts';
import type { Pairing } from './link/moves.ts';
import { arrangeRows } from './link/rows.ts';
import type { LinkTrace } from './link/trace.ts';
import { analyse } from './analysis/analyse.ts';
import type { Document, SentenceForms } from './analysis/document.ts';
import {
  EDIT_KINDS,
  type CompareOptions,
  type Comparison,
  type Edit,
  type EditKind,
  type FaintLink,
  type Link,
  type Place,
  type Row,
  type SourceText,
  type TextOutline,
} from './types.ts';

/**
 * Compares one text with itself or several with each other: segment, tokenise, normalise, find candidates, link, arrange
 * in rows, diff inside links, detect findings.
 *
 * Texts are worked on in an order that depends on their content alone, so that the order of the input changes only letters
 * and the sides of links. The engine reads no clock and no random source: the same input gives the same output.
 *
 * @throws RangeError when two texts have the same id
 */
export function compare(texts: readonly SourceText[], options: CompareOptions = {}): Comparison {
  const expired = deadline(options.expired);
  const progress = options.progress ?? (() => {});
  const pins = options.pins ?? [];
  if (new Set(texts.map((text) => text.id)).size !== texts.length)
    throw new RangeError('Two texts have the same id.');

  progress(0, 'read');
  const canonical = texts
    .map((source, position) => ({ source, position }))
    .sort((x, y) => order(x.source, y.source));
  const forms: SentenceForms = new Map();
  const documents = canonical.map(({ source }) => analyse(source, expired, forms));
  const positions = canonical.map(({ position }) => position);

  progress(0.3, 'link');
  const vocabulary = new Vocabulary(documents);
  const features = documents.map((document) => vocabulary.featuresOf(document, expired));
  // Texts in several languages share few words; the language of the first in canonical order speaks for them.
  const language = documents[0]?.language ?? 'und';
  const weights = weigh(
    features,
    vocabulary,
    (term) => sentenceShare(term, language),
    documents[0]?.groupsOf ?? (() => []),
  );
  const outlines = texts.map((_, position) =>
    outline(documents[positions.indexOf(position)]!, letterOf(position)),
  );
  /** The comparison as it stands when these texts are linked so far. */
  const soFar = (pairs: readonly PairedTexts[]): Comparison => ({
    texts: outlines,
    links: linksOf(documents, positions, pairs, () => []),
    faint: [],
    rows: rowsOf(documents, positions, pairs),
    findings: [],
    hidden: countKinds([]),
    precise: false,
  });
  const paired: PairedTexts[] = [];
  for (let a = 0; a < documents.length; a += 1) {
    for (let b = a + 1; b < documents.length; b += 1) {
      const one = { document: documents[a]!, features: features[a]! };
      const other = { document: documents[b]!, features: features[b]! };
      const watch =
        options.partial &&
        identicalFirst((groups) =>
          options.partial?.(() => soFar([...paired, { a, b, pairings: groups, faint: [] }])),
        );
      const chosen = expired()
        ? NO_PAIRINGS
        : choosePairings(
            one,
            other,
            weights,
            expired,
            pinnedBetween(pins, one.document, other.document),
            watch,
          );
      paired.push({ a, b, ...chosen });
    }
  }
  options.partial?.(() => soFar(paired));

  progress(0.6, 'diff');
  const links = linksOf(documents, positions, paired, (a, b) =>
    expired() ? coarseEdit(a, b) : diffLink(a, b),
  );
  const rows = rowsOf(documents, positions, paired);

  progress(0.8, 'findings');
  const letters = positions.map(letterOf);
  const findings = detect(distinct({ documents, letters, positions, paired, features, weights }), expired);
  progress(1, 'done');
  return {
    texts: outlines,
    links,
    faint: faintLinksOf(documents, positions, paired),
    rows,
    findings,
    hidden: countKinds(links),
    precise: !expired(),
  };
}

const NO_PAIRINGS: Pick<PairedTexts, 'pairings' | 'faint'> = { pairings: [], faint: [] };

/** The caller's deadline, asked no more once it has passed: no later pass may find time again. */
function deadline(expired: () => boolean = () => false): () => boolean {
  let passed = false;
  return () => (passed ||= expired());
}

/** The same without repeated texts: a text that is there twice contradicts itself once, and never its copy. */
function distinct(evidence: Evidences): Evidences {
  const { documents } = evidence;
  const kept = documents.flatMap((document, index) =>
    index > 0 && documents[index - 1]!.text === document.text ? [] : [index],
  );
  if (kept.length === documents.length) return evidence;
  const pick = <T>(values: readonly T[]) => kept.map((index) => values[index]!);
  return {
    documents: pick(documents),
    letters: pick(evidence.letters),
    positions: pick(evidence.positions),
    features: pick(evidence.features),
    weights: evidence.weights,
    paired: evidence.paired
      .filter(({ a, b }) => kept.includes(a) && kept.includes(b))
      .map((pair) => ({ ...pair, a: kept.indexOf(pair.a), b: kept.indexOf(pair.b) })),
  };
}

/** The order in which texts are worked on: by their content, so that the order of the input decides nothing. */
export function order(a: SourceText, b: SourceText): number {
  if (a.text !== b.text) return a.text < b.text ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** `A` to `Z`, then `AA`, `AB`, ... */
export function letterOf(position: number): string {
  const last = String.fromCharCode(65 + (position % 26));
  return position < 26 ? last : letterOf(Math.floor(position / 26) - 1) + last;
}

function outline(document: Document, letter: string): TextOutline {
  return {
    id: document.id,
    letter,
    language: document.language,
    length: document.text.length,
    words: document.sentences.reduce((sum, { form }) => sum + form.count, 0),
    paragraphs: document.paragraphs,
    sentences: document.sentences.map(({ index, paragraph, start, end }) => ({
      index,
      paragraph,
      start,
      end,
    })),
  };
}

/** Looks on while two texts are linked, and tells of the sentences that are identical as soon as they are known. */
function identicalFirst(tell: (pairings: readonly Pairing[]) => void): LinkTrace {
  return {
    candidates: () => {},
    pass: (pass, groups) => {
      if (pass !== 'identical') return;
      tell(groups.map(({ a, b, score }) => ({ a: [...a], b: [...b], strength: score, moved: false })));
    },
  };
}

function rowsOf(
  documents: readonly Document[],
  positions: readonly number[],
  paired: readonly PairedTexts[],
): Row[] {
  return arrangeRows(
    positions.map((_, position) => documents[positions.indexOf(position)]!.sentences.length),
    paired.flatMap(({ a, b, pairings }) =>
      pairings.map((pairing) =>
        positions[a]! < positions[b]!
          ? {
              textA: positions[a]!,
              textB: positions[b]!,
              a: pairing.a,
              b: pairing.b,
              strength: pairing.strength,
            }
          : {
              textA: positions[b]!,
              textB: positions[a]!,
              a: pairing.b,
              b: pairing.a,
              strength: pairing.strength,
            },
      ),
    ),
  );
}

function linksOf(
  documents: readonly Document[],
  positions: readonly number[],
  paired: readonly PairedTexts[],
  editsOf: (a: Side, b: Side) => readonly Edit[],
): Link[] {
  const drafts: { link: Omit<Link, 'id'>; order: readonly number[] }[] = [];
  for (const pair of paired) {
    const forward = positions[pair.a]! < positions[pair.b]!;
    const [first, second] = forward ? [pair.a, pair.b] : [pair.b, pair.a];
    for (const pairing of pair.pairings) {
      const [indicesA, indicesB] = forward ? [pairing.a, pairing.b] : [pairing.b, pairing.a];
      const a = side(documents[first]!, indicesA);
      const b = side(documents[second]!, indicesB);
      drafts.push({
        link: {
          a: places(a),
          b: places(b),
          strength: pairing.strength,
          moved: pairing.moved,
          ...(pairing.pinned && { pinned: true }),
          edits: editsOf(a, b),
        },
        order: [positions[first]!, positions[second]!, indicesA[0]!, indicesB[0]!],
      });
    }
  }
  drafts.sort(
    (x, y) => x.order.map((value, at) => value - y.order[at]!).find((difference) => difference !== 0) ?? 0,
  );
  return drafts.map(({ link }, index) => ({ id: `link-${index + 1}`, ...link }));
}

function faintLinksOf(
  documents: readonly Document[],
  positions: readonly number[],
  paired: readonly PairedTexts[],
): FaintLink[] {
  const place = (text: number, index: number): Place => {
    const { id, text: whole, sentences } = documents[text]!;
    const { start, end } = sentences[index]!;
    return { source: id, start, end, quote: whole.slice(start, end) };
  };
  return paired
    .flatMap(({ a, b, faint }) =>
      faint.map((pairing) => {
        const sides = [
          { text: a, index: pairing.a },
          { text: b, index: pairing.b },
        ].sort((x, y) => positions[x.text]! - positions[y.text]!);
        return { strength: pairing.strength, sides };
      }),
    )
    .sort(
      (x, y) =>
        y.strength - x.strength ||
        positions[x.sides[0]!.text]! - positions[y.sides[0]!.text]! ||
        positions[x.sides[1]!.text]! - positions[y.sides[1]!.text]! ||
        x.sides[0]!.index - y.sides[0]!.index ||
        x.sides[1]!.index - y.sides[1]!.index,
    )
    .map(({ strength, sides: [one, other] }) => ({
      a: place(one!.text, one!.index),
      b: place(other!.text, other!.index),
      strength,
    }));
}

function side(document: Document, indices: readonly number[]): Side {
  return {
    source: document.id,
    text: document.text,
    sentences: indices.map((index) => document.sentences[index]!),
  };
}

function places({ source, text, sentences }: Side) {
  return sentences.map(({ start, end }) => ({ source, start, end, quote: text.slice(start, end) }));
}

function countKinds(links: readonly Link[]): Record<EditKind, number> {
  const counts = Object.fromEntries(EDIT_KINDS.map((kind) => [kind, 0])) as Record<EditKind, number>;
  for (const link of links) for (const edit of link.edits) counts[edit.kind] += 1;
  return counts;
}
