import { EDIT_KINDS } from '../types.ts';
import type { Comparison, EditKind, Evidence, Finding, TextOutline } from '../types.ts';
import type { Dossier, DossierSource } from './dossier.ts';

/** Paragraphs are the lines of `text`; the first is the headline. */
export function outlineOf(id: string, letter: string, text: string): TextOutline {
  let start = 0;
  const paragraphs = text.split('\n').map((line, index) => {
    const paragraph = {
      index,
      start,
      end: start + line.length,
      role: index === 0 ? ('headline' as const) : ('body' as const),
      number: index,
    };
    start += line.length + 1;
    return paragraph;
  });
  const sentences = paragraphs.map(({ start, end, index }) => ({ index, start, end, paragraph: index }));
  return {
    id,
    letter,
    language: 'en',
    length: text.length,
    words: text.split(/\s+/).length,
    paragraphs,
    sentences,
  };
}

/** The place of `quote` in `source`; `focus` is the word in it that differs. */
export function evidence(source: { id: string; text: string }, quote: string, focus: string): Evidence {
  const start = source.text.indexOf(quote);
  const at = start + quote.indexOf(focus);
  return {
    source: source.id,
    start,
    end: start + quote.length,
    quote,
    focus: [{ start: at, end: at + focus.length }],
  };
}

export function sourceOf(id: string, text: string, more: Partial<DossierSource> = {}): DossierSource {
  return {
    id,
    title: text.split('\n')[0]!,
    outlet: null,
    author: null,
    published: null,
    publishedNote: null,
    url: null,
    sha256: null,
    text,
    passageOf: null,
    ...more,
  };
}

export function findingOf(id: string, places: readonly Evidence[], more: Partial<Finding> = {}): Finding {
  return {
    id,
    type: 'number',
    places,
    values: [],
    confidence: 0.9,
    significance: 0.5,
    rule: 'number.count',
    says: 'A and B differ.',
    ...more,
  };
}

export function dossierOf(
  sources: readonly DossierSource[],
  findings: readonly Finding[],
  more: Partial<Omit<Dossier, 'sources' | 'comparison'>> = {},
): Dossier {
  const texts = sources.map((source, index) =>
    outlineOf(source.id, String.fromCharCode(65 + index), source.text),
  );
  const hidden = Object.fromEntries(EDIT_KINDS.map((kind, index) => [kind, index])) as Record<
    EditKind,
    number
  >;
  const comparison: Comparison = {
    texts,
    links: [],
    faint: [],
    rows: [],
    findings,
    hidden,
    compared: null,
    facts: [],
    precise: true,
  };
  return {
    title: 'Two reports',
    comparison,
    sources,
    judgements: [],
    note: '',
    exportedAt: '2026-11-22T10:00:00.000Z',
    program: 'Variorum 0.1.0',
    ...more,
  };
}
