import { expect } from 'vitest';
import { EDIT_KINDS } from '../../engine/index.ts';
import type { Comparison, Link, Place, SourceText, Span } from '../../engine/index.ts';

/** Fails when a comparison breaks one of the laws that hold of every one. */
export function checkLaws(input: readonly SourceText[], comparison: Comparison): void {
  const texts = new Map(input.map(({ id, text }) => [id, text]));
  const verbatim = ({ source, start, end, quote }: Place) => {
    expect(start).toBeLessThanOrEqual(end);
    expect(quote).toBe(texts.get(source)!.slice(start, end));
  };

  expect(comparison.texts.map(({ id }) => id)).toEqual(input.map(({ id }) => id));
  for (const outline of comparison.texts) {
    const text = texts.get(outline.id)!;
    expect(outline.length).toBe(text.length);
    checkCover(text, outline.sentences, outline.paragraphs);
  }

  for (const link of comparison.links) {
    [...link.a, ...link.b].forEach(verbatim);
    expect(link.strength).toBeGreaterThanOrEqual(0);
    expect(link.strength).toBeLessThanOrEqual(1);
    const whole = (place: Place) =>
      comparison.texts
        .find(({ id }) => id === place.source)!
        .sentences.some(({ start, end }) => start === place.start && end === place.end);
    expect([...link.a, ...link.b].every(whole)).toBe(true);
    for (const edit of link.edits) {
      expect(edit.a ?? edit.b).toBeDefined();
      if (edit.a) verbatim(edit.a);
      if (edit.b) verbatim(edit.b);
    }
    inOrder(link.edits.flatMap((edit) => edit.a ?? []));
    inOrder(link.edits.flatMap((edit) => edit.b ?? []));
    checkReplay(link, texts);
  }
  expect(new Set(comparison.links.map(({ id }) => id)).size).toBe(comparison.links.length);

  const kinds = comparison.links.flatMap(({ edits }) => edits.map(({ kind }) => kind));
  for (const kind of EDIT_KINDS)
    expect(comparison.hidden[kind]).toBe(kinds.filter((other) => other === kind).length);

  checkRows(comparison);

  expect(new Set(comparison.findings.map(({ id }) => id)).size).toBe(comparison.findings.length);
  for (const finding of comparison.findings) {
    expect(finding.places.length).toBeGreaterThanOrEqual(2);
    expect(finding.says).not.toBe('');
    for (const place of finding.places) {
      verbatim(place);
      expect(place.quote).not.toBe('');
      for (const { start, end } of place.focus) {
        expect(place.start <= start && start < end && end <= place.end).toBe(true);
      }
    }
  }
}

/** Sentences and paragraphs stand in order, do not overlap, and what lies between them is white space alone. */
function checkCover(text: string, sentences: readonly Span[], paragraphs: readonly Span[]): void {
  for (const spans of [sentences, paragraphs]) {
    inOrder(spans);
    let at = 0;
    let rebuilt = '';
    for (const { start, end } of spans) {
      const gap = text.slice(at, start);
      expect(gap).not.toMatch(/[\p{L}\p{N}]/u);
      rebuilt += gap + text.slice(start, end);
      at = end;
    }
    expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
    expect(rebuilt + text.slice(at)).toBe(text);
  }
}

function inOrder(spans: readonly Span[]): void {
  spans.forEach(({ start, end }, index) => {
    expect(start).toBeLessThanOrEqual(end);
    if (index > 0) expect(start).toBeGreaterThanOrEqual(spans[index - 1]!.end);
  });
}

/** The stretches of one side of a link that no edit covers, and those that one covers, as they stand. */
function pieces(
  places: readonly Place[],
  edits: readonly Place[],
  text: string,
): { kept: string[]; edited: string[] } {
  const first = places[0]!;
  const last = places.at(-1)!;
  const kept: string[] = [];
  let at = first.start;
  // What stands between two sentences of one side belongs to neither.
  const inside = (start: number, end: number) =>
    places
      .map((place) =>
        text.slice(
          Math.max(start, place.start),
          Math.max(Math.min(end, place.end), Math.max(start, place.start)),
        ),
      )
      .join('');
  for (const edit of edits) {
    kept.push(inside(at, edit.start));
    at = edit.end;
  }
  kept.push(inside(at, last.end));
  return { kept, edited: edits.map(({ quote }) => quote) };
}

/**
 * Applying the edits of a link to side a gives side b: what no edit covers is equal on both sides. With several
 * sentences on a side white space between them has no counterpart, and is left out of account.
 */
function checkReplay(link: Link, texts: ReadonlyMap<string, string>): void {
  const single = link.a.length === 1 && link.b.length === 1;
  const normal = (text: string) => (single ? text : text.replace(/\s+/g, ''));
  const of = (which: 'a' | 'b') =>
    pieces(
      link[which],
      link.edits.flatMap((edit) => edit[which] ?? []),
      texts.get(link[which][0]!.source)!,
    );
  if (link.edits.length === 0 && !link.a.concat(link.b).length) return;
  expect(normal(of('a').kept.join(''))).toBe(normal(of('b').kept.join('')));
  if (!single) return;

  const [a, b] = [link.a[0]!, link.b[0]!];
  let replayed = '';
  let at = a.start;
  let written = b.start;
  const copy = (length: number) => {
    replayed += texts.get(a.source)!.slice(at, at + length);
    at += length;
    written += length;
  };
  for (const edit of link.edits) {
    copy(edit.a ? edit.a.start - at : edit.b!.start - written);
    replayed += edit.b?.quote ?? '';
    at += edit.a ? edit.a.end - edit.a.start : 0;
    written += edit.b ? edit.b.end - edit.b.start : 0;
  }
  copy(a.end - at);
  expect(replayed).toBe(b.quote);
}

/** Every sentence of every text stands in exactly one row. */
function checkRows({ texts, rows }: Comparison): void {
  texts.forEach((text, column) => {
    const placed = rows.flatMap((row) => row.cells[column]!).sort((x, y) => x - y);
    expect(placed).toEqual(text.sentences.map(({ index }) => index));
  });
  for (const row of rows) expect(row.cells.length).toBe(texts.length);
}

/** Links without what depends on the order of the texts, in an order of their own. */
export function mirrored(links: readonly Link[]): object[] {
  const key = ({ a, b }: Pick<Link, 'a' | 'b'>) => JSON.stringify([a[0], b[0]]);
  return links.map(({ id: _, ...link }) => link).sort((x, y) => (key(x) < key(y) ? -1 : 1));
}
