import { describe, expect, it } from 'vitest';
import { compare, type Pin } from '../../../engine/index.ts';
import { apartFromPartners, changed, decide, keyOf, wholeSentences } from './pins.ts';

const A = 'The harbour was closed on Monday. Nobody was hurt. The mayor spoke at noon.';
const B = 'The harbour was closed on Tuesday. The mayor spoke at noon.';
const comparison = compare([
  { id: 'a', text: A },
  { id: 'b', text: B },
]);
const pin = (kind: Pin['kind'], a: readonly [number, number], b: readonly [number, number]): Pin => ({
  kind,
  places: [
    { source: 'a', start: a[0], end: a[1] },
    { source: 'b', start: b[0], end: b[1] },
  ],
});

describe('wholeSentences', () => {
  it('widens a selection to the sentences it touches', () => {
    const span = wholeSentences(comparison.texts[0]!, {
      start: A.indexOf('Monday'),
      end: A.indexOf('was hurt'),
    });
    expect(span && A.slice(span.start, span.end)).toBe('The harbour was closed on Monday. Nobody was hurt.');
  });
  it('is null where there is no sentence', () =>
    expect(wholeSentences(comparison.texts[0]!, { start: 500, end: 600 })).toBeNull());
});

describe('apartFromPartners', () => {
  it('names every partner of the sentence, and holds when the texts are compared again', () => {
    const pins = apartFromPartners(comparison, 'b', { start: 0, end: 5 });
    expect(pins.map(({ places }) => places.map(({ source }) => source))).toEqual([['b', 'a']]);
    const again = compare(
      [
        { id: 'a', text: A },
        { id: 'b', text: B },
      ],
      { pins },
    );
    expect(comparison.links.some(({ b }) => b.some(({ start }) => start === 0))).toBe(true);
    expect(again.links.some(({ b }) => b.some(({ start }) => start === 0))).toBe(false);
  });
  it('is empty for a sentence without partner', () =>
    expect(apartFromPartners(comparison, 'a', { start: A.indexOf('Nobody'), end: 40 })).toEqual([]));
});

describe('decide', () => {
  const first = pin('together', [0, 10], [0, 10]);
  const elsewhere = pin('together', [50, 60], [50, 60]);
  it('takes the place of what it contradicts, and is undone by the change the other way', () => {
    const never = pin('apart', [2, 8], [0, 10]);
    const change = decide([first, elsewhere], [never]);
    expect(change.dropped).toEqual([first]);
    const after = changed([first, elsewhere], change);
    expect(after).toEqual([never, elsewhere]);
    const back = changed(after, { added: change.dropped, dropped: change.added });
    expect(back.map(keyOf).sort()).toEqual([first, elsewhere].map(keyOf).sort());
  });
  it('keeps one of the same decision, whichever side is named first', () => {
    const turned: Pin = { kind: 'together', places: [first.places[1], first.places[0]] };
    expect(changed([first], decide([first], [turned]))).toEqual([turned]);
  });
});
