import { describe, expect, it } from 'vitest';
import type { Evidence, TextOutline } from '../../../engine/types.ts';
import { hiddenKindsOf, noiseLedger } from './noise.ts';
import { passageTitle, versionRanges } from './passage-ranges.ts';
import { placeLabel } from './place-label.ts';
import { gatherPlaces, quoteExcerpt, quoteSegments } from './quote-segments.ts';

describe('placeLabel', () => {
  const outline: TextOutline = {
    id: 'v1',
    letter: 'B',
    language: 'en',
    length: 40,
    words: 7,
    sentences: [],
    paragraphs: [
      { index: 0, start: 0, end: 10, role: 'headline', number: 0 },
      { index: 1, start: 11, end: 20, role: 'body', number: 1 },
      { index: 2, start: 21, end: 40, role: 'body', number: 2 },
    ],
  };
  it.each([
    [{ start: 2, end: 5 }, 'B, headline'],
    [{ start: 11, end: 20 }, 'B, ¶1'],
    [{ start: 15, end: 30 }, 'B, ¶1–2'],
    [{ start: 0, end: 15 }, 'B, headline to ¶1'],
    [{ start: 10, end: 11 }, 'B'],
  ])('%o is %s', (span, label) => expect(placeLabel(outline, span)).toBe(label));

  it('names the paragraph of the source when the text is a passage', () => {
    const origin = {
      paragraphs: [
        { index: 0, start: 0, end: 30, role: 'body' as const, number: 1 },
        { index: 1, start: 31, end: 90, role: 'body' as const, number: 2 },
      ],
      stretches: [
        { start: 0, end: 10, versionStart: 12 },
        { start: 12, end: 40, versionStart: 40 },
      ],
    };
    expect(placeLabel(outline, { start: 2, end: 5 }, origin)).toBe('B, ¶1 of the source');
    expect(placeLabel(outline, { start: 2, end: 15 }, origin)).toBe('B, ¶1, ¶2 of the source');
    expect(placeLabel(outline, { start: 10, end: 11 }, origin)).toBe('B');
  });
});

describe('quoteSegments', () => {
  const place: Evidence = {
    source: 'a',
    start: 100,
    end: 129,
    quote: 'locked the door of cooperation'.slice(0, 29),
    focus: [{ start: 116, end: 118 }],
  };

  it('cuts at the differing words and keeps every character', () => {
    const segments = quoteSegments(place);
    expect(segments.filter((segment) => segment.strong).map((segment) => segment.text)).toEqual(['of']);
    expect(segments.map((segment) => segment.text).join('')).toBe(place.quote);
  });

  it('bears overlapping and outlying focus', () => {
    const odd = {
      ...place,
      focus: [
        { start: 110, end: 118 },
        { start: 90, end: 112 },
        { start: 116, end: 400 },
      ],
    };
    expect(
      quoteSegments(odd)
        .map((segment) => segment.text)
        .join(''),
    ).toBe(place.quote);
  });

  it('shortens what stands far from the differing words, at a word', () => {
    expect(quoteExcerpt(place, 10).map((segment) => segment.text)).toEqual(['… the door ', 'of', ' …']);
    expect(quoteExcerpt(place, 60)).toEqual(quoteSegments(place));
  });

  it('shows the same words in the same part of a text once', () => {
    const again = { ...place, start: 300, end: 329, focus: [] };
    const gathered = gatherPlaces([place, again, { ...place, quote: 'other' }], () => 'A, headline');
    expect(gathered.map((one) => one.label)).toEqual(['A, headline, twice', 'A, headline']);
  });
});

describe('versionRanges', () => {
  // A passage of two stretches, joined by a blank line that is not in the version.
  const member = {
    text: 'first words\n\n second words ',
    stretches: [
      { start: 0, end: 11, versionStart: 50 },
      { start: 13, end: 27, versionStart: 200 },
    ],
  };
  it('maps a selection across stretches, without white space at the ends', () => {
    expect(versionRanges(member, { start: 6, end: 27 })).toEqual([
      { start: 56, end: 61 },
      { start: 201, end: 213 },
    ]);
  });
  it('is empty for the gap between stretches', () => {
    expect(versionRanges(member, { start: 11, end: 14 })).toEqual([]);
  });
});

describe('passageTitle', () => {
  it('takes the first words and leaves quotation marks away', () => {
    expect(passageTitle('“The assessment (on Xinjiang), if published, will intensify politicization')).toBe(
      'The assessment (on Xinjiang), if published, will …',
    );
    expect(passageTitle('Short.')).toBe('Short.');
  });
});

describe('noiseLedger', () => {
  const counts = {
    number: 2,
    name: 0,
    negation: 0,
    quotation: 1,
    wording: 9,
    spelling: 0,
    case: 12,
    recognition: 0,
    'quote-style': 0,
    'dash-style': 0,
    punctuation: 21,
    space: 4,
  };
  it('counts what is hidden, most frequent first', () => {
    expect(noiseLedger(counts, hiddenKindsOf(undefined))).toBe('37 hidden: 21 punctuation, 12 case, 4 space');
    expect(noiseLedger(counts, hiddenKindsOf(['quotation', 'number', 'no-such-kind']))).toBe(
      '3 hidden: 2 numbers, 1 quotation',
    );
    expect(noiseLedger(counts, hiddenKindsOf([]))).toBe('Nothing hidden');
  });
});
