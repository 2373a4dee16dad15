import { mirror, type Side } from './diff/diff-link.ts';
import type { Document } from './analysis/document.ts';
import type { Detected, Identified } from './findings/detect.ts';
import { textOf } from './findings/finding-text.ts';
import { placesOf, withFurther } from './findings/further-texts.ts';
import type { Witness } from './findings/witness.ts';
import { tellerOf } from './findings/teller.ts';
import type { PairedTexts } from './link/choose.ts';
import { factsOf } from './compared-facts.ts';
import { countTold } from './facts/index.ts';
import { arrangeRows } from './link/rows.ts';
import {
  EDIT_KINDS,
  type Compared,
  type Comparison,
  type Edit,
  type EditKind,
  type Evidence,
  type FaintLink,
  type Finding,
  type Link,
  type Place,
  type Row,
  type Span,
  type TextOutline,
} from './types.ts';
import { letterOf } from './view/letters.ts';

/** What was worked out of some texts, in canonical order: whatever counts texts counts them by it. */
export interface Canonical {
  readonly documents: readonly Document[];
  readonly paired: readonly PairedTexts[];
  /** The word-level edits of every pairing of {@link paired}; null where no words were looked at. */
  readonly edits: readonly (readonly (readonly Edit[])[])[] | null;
  /** The findings, which count only these of the texts; null where nothing was looked for. */
  readonly found: (Detected & { readonly among: readonly number[] }) | null;
  readonly precise: boolean;
}

/**
 * The comparison as the user sees it: texts, links, rows and findings in the order in which the texts were given. The one place where
 * canonical order ends: nothing before it knows letters or positions.
 *
 * @param positions for each text, in canonical order, its position in the input
 */
export function inInputOrder(canonical: Canonical, positions: readonly number[]): Comparison {
  const { documents, paired, found, precise } = canonical;
  const links = linksOf(canonical, positions);
  return {
    texts: positions.map((_, position) =>
      outline(documents[positions.indexOf(position)]!, letterOf(position)),
    ),
    links,
    faint: faintLinksOf(documents, positions, paired),
    rows: rowsOf(documents, positions, paired),
    findings: found === null ? [] : findingsOf(documents, positions, found),
    compared: comparedOf(found, positions),
    facts: factsOf(documents, positions, found),
    hidden: countKinds(links),
    precise,
  };
}

/** How many facts were compared; what stands in a copy of a text stands in that text. */
function comparedOf(found: Canonical['found'], positions: readonly number[]): Compared | null {
  if (found === null || found.told === null) return null;
  const { agree, differ, alone } = countTold(found.told, found.among.length);
  const byPosition = positions.map(() => 0);
  for (const [at, text] of found.among.entries()) byPosition[positions[text]!] = alone[at]!;
  return { agree, differ, alone: byPosition };
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

function linksOf({ documents, paired, edits }: Canonical, positions: readonly number[]): Link[] {
  const drafts: { link: Omit<Link, 'id'>; order: readonly number[] }[] = [];
  for (const [at, pair] of paired.entries()) {
    const forward = positions[pair.a]! < positions[pair.b]!;
    const [first, second] = forward ? [pair.a, pair.b] : [pair.b, pair.a];
    for (const [index, pairing] of pair.pairings.entries()) {
      const [indicesA, indicesB] = forward ? [pairing.a, pairing.b] : [pairing.b, pairing.a];
      const between = edits?.[at]?.[index] ?? [];
      drafts.push({
        link: {
          a: places(sideOf(documents[first]!, indicesA)),
          b: places(sideOf(documents[second]!, indicesB)),
          strength: pairing.strength,
          moved: pairing.moved,
          ...(pairing.pinned && { pinned: true }),
          edits: forward ? between : between.map(mirror),
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

function findingsOf(
  all: readonly Document[],
  allPositions: readonly number[],
  { among, findings }: { readonly among: readonly number[]; readonly findings: readonly Identified[] },
): Finding[] {
  // Of a text and its copies the one that the user gave first speaks, and the others are like it.
  const groups = among.map((text) =>
    [...all.keys()]
      .filter((other) => all[other]!.text === all[text]!.text)
      .sort((x, y) => allPositions[x]! - allPositions[y]!),
  );
  const copies = groups.flatMap(([, ...others], original) => others.map((text) => ({ original, text })));
  const order = [...groups.map(([first]) => first!), ...copies.map(({ text }) => text)];
  const documents = order.map((text) => all[text]!);
  const positions = order.map((text) => allPositions[text]!);
  const teller = tellerOf(documents, {
    positions,
    letters: positions.map((position) => marked(letterOf(position))),
  });
  const inCopies = (place: Witness): Witness[] =>
    copies.flatMap(({ original }, at) =>
      original === place.text ? [{ ...place, text: among.length + at }] : [],
    );
  return findings.map(({ id, nomination: told }) => {
    const nomination = withFurther(told, placesOf(told).flatMap(inCopies));
    const { type, rule, confidence, significance } = nomination;
    const { says: markedSays, values, explained } = textOf(nomination, teller);
    const { says, letters } = unmarked(markedSays);
    const places = teller.inOrder(placesOf(nomination)).map(({ text, start, end, focus }): Evidence => {
      const { id: source, text: whole } = documents[text]!;
      return { source, start, end, quote: whole.slice(start, end), focus };
    });
    return {
      id,
      type,
      places,
      values,
      confidence,
      significance,
      rule,
      says,
      ...(letters.length > 0 && { letters }),
      ...(explained !== undefined && { explained }),
    };
  });
}

/** Noncharacters, which stand in no text that is exchanged; one that does all the same is left out of the sentence. */
const BEFORE_LETTER = '\ufdd0';
const AFTER_LETTER = '\ufdd1';
const LETTER_MARK = new RegExp(`[${BEFORE_LETTER}${AFTER_LETTER}]`, 'g');

const marked = (letter: string) => `${BEFORE_LETTER}${letter}${AFTER_LETTER}`;

/** A sentence without the marks around the letters of texts, and where the letters stand in it. */
function unmarked(sentence: string): { readonly says: string; readonly letters: Span[] } {
  const letters: Span[] = [];
  let says = '';
  let from: number | null = null;
  for (const piece of sentence.split(/(?=[\ufdd0\ufdd1])/)) {
    if (piece.startsWith(BEFORE_LETTER)) from = says.length;
    if (piece.startsWith(AFTER_LETTER) && from !== null) {
      letters.push({ start: from, end: says.length });
      from = null;
    }
    says += piece.replace(LETTER_MARK, '');
  }
  return { says, letters };
}

/** Some sentences of a text as one side of a link. */
export function sideOf(document: Document, indices: readonly number[]): Side {
  return {
    source: document.id,
    text: document.text,
    isRecognised: () => document.isRecognised,
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
