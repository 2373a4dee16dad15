import { describe, expect, it } from 'vitest';
import { compare } from '../compare.ts';
import type { Pin } from '../types.ts';

/** Links between two texts of one sentence a line, as `lines of a = lines of b`, moved ones with a `*`. */
function links(a: readonly string[], b: readonly string[]): string[] {
  const text = (lines: readonly string[]) => lines.join('\n');
  const lineOf = (whole: string, offset: number) => whole.slice(0, offset).split('\n').length - 1;
  return compare([
    { id: 'a', text: text(a), language: 'en' },
    { id: 'b', text: text(b), language: 'en' },
  ]).links.map((link) => {
    const left = link.a.map((place) => lineOf(text(a), place.start)).join('+');
    const right = link.b.map((place) => lineOf(text(b), place.start)).join('+');
    return `${left}=${right}${link.moved ? '*' : ''}`;
  });
}

const FLOOD = 'The flood in Valdora destroyed the old bridge over the Arno on Tuesday night.';
const MAYOR = 'Mayor Lucia Ferri promised to rebuild the school before the winter begins.';
const CHOIR = 'A children’s choir from Lisbon will sing in the cathedral next spring.';
const PRICES = 'Wheat prices in Chicago climbed for the third week in a row.';
const TRAIN = 'The night train between Vienna and Zagreb runs again after eleven years.';

describe('link.choice', () => {
  it('link.choice: accounts of one event meet, in any order, and the rest is silent', () => {
    const other = [
      'Ferri, the mayor, said the school would be rebuilt before winter.',
      'On Tuesday night the Arno flood swept away Valdora’s old bridge.',
      PRICES,
    ];
    expect(links([FLOOD, MAYOR, CHOIR], other)).toEqual(['0=1', '1=0']);
  });

  it('link.choice: unrelated texts have no links', () => {
    expect(links([FLOOD, MAYOR], [CHOIR, PRICES, TRAIN])).toEqual([]);
  });

  it('link.widen: one sentence meets the two that share what it says', () => {
    const both =
      'The flood in Valdora destroyed the bridge over the Arno, and Mayor Lucia Ferri promised to rebuild the school.';
    const parts = [
      'In Valdora the bridge over the Arno was gone after the flood.',
      'Mayor Ferri vowed to rebuild the school by winter.',
    ];
    expect(links([both, CHOIR], [...parts, TRAIN])).toEqual(['0=0+1']);
  });

  it('link.widen: of many sentences run together each joins the whole, also the one that stands apart at first', () => {
    const parts = [
      'Mayor Lucia Ferri promised a new school in Valdora.',
      'The night train to Zagreb runs again.',
      'Wheat prices in Chicago climbed again.',
    ];
    const whole =
      'Mayor Lucia Ferri promised a new school in Valdora while the night train to Zagreb runs again and wheat prices in Chicago climbed again.';
    expect(links([CHOIR, ...parts, FLOOD], [CHOIR, whole, FLOOD])).toEqual(['0=0', '1+2+3=1', '4=2']);
  });

  it('link.widen: a sentence that adds nothing to its neighbour’s link stays out', () => {
    const other = 'Nobody in the old town slept that night.';
    expect(links([FLOOD, other, CHOIR], [FLOOD.replace('old', 'stone'), CHOIR])).toEqual(['0=0', '2=1']);
  });

  it('link.widen: two sentences cut in another place meet two (n:m)', () => {
    const a = [
      'The flood in Valdora destroyed the old bridge over the Arno on Tuesday night, and the mayor Lucia Ferri.',
      'Promised to rebuild the school before the winter begins, as the council of Kell had asked her to do.',
    ];
    const b = [
      'The flood in Valdora destroyed the old bridge.',
      'Over the Arno on Tuesday night the mayor Lucia Ferri promised to rebuild the school before the winter.',
      'The council of Kell had asked her to do so.',
    ];
    const linked = links([CHOIR, ...a, TRAIN], [CHOIR, ...b, TRAIN]);
    expect(linked[0]).toBe('0=0');
    expect(linked.at(-1)).toBe('3=4');
    expect(linked.slice(1, -1).join(' ')).toMatch(/\b1\b.*2.*3/);
  });

  it('link.again: what is told in two places far apart is linked to both', () => {
    const told = 'On Tuesday night a flood of the Arno took the bridge in Valdora.';
    const again = 'Valdora’s old bridge was lost in the flood of the Arno.';
    expect(links([FLOOD, PRICES, 'Nobody danced.'], [told, CHOIR, MAYOR, TRAIN, again])).toEqual([
      '0=0',
      '0=4',
    ]);
  });
});

describe('link.candidates', () => {
  it('link.candidates: runs of characters find what no word finds', () => {
    const garbled = 'Tha flo0d ih Valclora destroved tbe o1d brigde ovcr thc Arnc om Tuesdav nighl.';
    const near = (a: readonly string[], b: readonly string[]) =>
      compare([
        { id: 'a', text: a.join('\n'), language: 'en' },
        { id: 'b', text: b.join('\n'), language: 'en' },
      ]).faint.map((link) => [link.a.quote, link.b.quote]);
    expect(near([MAYOR, FLOOD, CHOIR], [PRICES, TRAIN, garbled])[0]).toEqual([FLOOD, garbled]);
  });
});

describe('link.pinned', () => {
  const a = `${FLOOD}\n${MAYOR}\n${CHOIR}`;
  const b = `${PRICES}\n${FLOOD}\n${TRAIN}`;
  const at = (text: string, sentence: string, source: string) => ({
    source,
    start: text.indexOf(sentence),
    end: text.indexOf(sentence) + sentence.length,
  });
  const linked = (pins: readonly Pin[], swapped = false) => {
    const texts = [
      { id: 'a', text: a, language: 'en' },
      { id: 'b', text: b, language: 'en' },
    ];
    return compare(swapped ? texts.reverse() : texts, { pins }).links.map((link) => {
      const [one, other] = swapped ? [link.b, link.a] : [link.a, link.b];
      return [one[0]!.quote, other[0]!.quote, link.pinned];
    });
  };

  it('link.pinned: what belongs together is linked, in whatever order the texts come', () => {
    const pins: Pin[] = [{ kind: 'together', places: [at(b, TRAIN, 'b'), at(a, MAYOR, 'a')] }];
    expect(linked(pins)).toEqual([
      [FLOOD, FLOOD, undefined],
      [MAYOR, TRAIN, true],
    ]);
    expect(linked(pins, true)).toEqual([
      [FLOOD, FLOOD, undefined],
      [MAYOR, TRAIN, true],
    ]);
  });

  it('link.pinned: what was put apart stays apart, even where it is the same', () => {
    expect(linked([{ kind: 'apart', places: [at(a, FLOOD, 'a'), at(b, FLOOD, 'b')] }])).toEqual([]);
  });

  it('link.pinned: a pinned pair is out of reach for others, and pins outside the texts say nothing', () => {
    const pins: Pin[] = [
      { kind: 'together', places: [at(a, FLOOD, 'a'), at(b, PRICES, 'b')] },
      { kind: 'together', places: [{ source: 'a', start: 9e6, end: 9e6 + 4 }, at(b, TRAIN, 'b')] },
      { kind: 'apart', places: [at(a, FLOOD, 'nowhere'), at(b, TRAIN, 'b')] },
    ];
    expect(linked(pins)).toEqual([[FLOOD, PRICES, true]]);
  });
});

describe('link.faint', () => {
  const faint = (a: readonly string[], b: readonly string[]) =>
    compare([
      { id: 'a', text: a.join('\n'), language: 'en' },
      { id: 'b', text: b.join('\n'), language: 'en' },
    ]).faint;

  it('link.faint: sentences on one subject are no link and still near', () => {
    const near = 'Officials fear that the flood has cost the region its best bridge builder.';
    expect(links([FLOOD, CHOIR], [near, PRICES])).toEqual([]);
    const [first] = faint([FLOOD, CHOIR], [near, PRICES]);
    expect(first).toMatchObject({ a: { quote: FLOOD }, b: { quote: near } });
    expect(first!.strength).toBeLessThan(0.33);
  });

  it('link.faint: a linked pair is not faint as well, and versions have no faint links', () => {
    expect(faint([FLOOD], [FLOOD.replace('old', 'stone')])).toEqual([]);
    const edited = [FLOOD, MAYOR, CHOIR, PRICES].map((sentence) => sentence.replace('the', 'that'));
    expect(faint([FLOOD, MAYOR, CHOIR, PRICES], [...edited, TRAIN])).toEqual([]);
  });

  it('link.faint: the other order of the texts mirrors them', () => {
    const [one, other] = [
      [FLOOD, MAYOR, CHOIR],
      ['The mayor saw the flood.', 'A choir sang of the bridge.'],
    ];
    const mirrored = faint(other!, one!).map(({ a, b, strength }) => [b.quote, a.quote, strength]);
    const straight = faint(one!, other!).map(({ a, b, strength }) => [a.quote, b.quote, strength]);
    expect(straight.length).toBeGreaterThan(0);
    expect([...mirrored].sort()).toEqual([...straight].sort());
  });
});

describe('link.moved', () => {
  it('link.moved: what changed its place between versions is found, also when it was edited', () => {
    const a = [FLOOD, MAYOR, CHOIR, PRICES, TRAIN];
    const b = [TRAIN.replace('again', 'once more'), FLOOD, MAYOR, CHOIR, PRICES];
    expect(links(a, b)).toEqual(['0=1', '1=2', '2=3', '3=4', '4=0*']);
  });

  it('link.moved: what is left over far apart in two versions is not taken for moved', () => {
    const lost = 'The mayor of Valdora wept over the old letters from Lisbon all night.';
    const found = 'A choir from Lisbon came home at night without any letters.';
    const a = [lost, FLOOD, MAYOR, CHOIR, PRICES, TRAIN];
    const b = [FLOOD, MAYOR, CHOIR, PRICES, TRAIN, found];
    expect(links(a, b)).toEqual(['1=0', '2=1', '3=2', '4=3', '5=4']);
  });

  it('link.moved: independent accounts have an order of their own and move nothing', () => {
    expect(
      links(
        [FLOOD, MAYOR],
        [
          'Ferri, the mayor, said the school would be rebuilt before winter.',
          'On Tuesday night the Arno flood swept away Valdora’s old bridge.',
        ],
      ),
    ).toEqual(['0=1', '1=0']);
  });
});

describe('link.left-over', () => {
  it('link.left-over: between linked neighbours a sentence meets its free translation', () => {
    const a = [FLOOD, 'They wept.', MAYOR, CHOIR];
    const b = [FLOOD, 'Tears ran.', MAYOR, CHOIR];
    expect(links(a, b)).toEqual(['0=0', '1=1', '2=2', '3=3']);
  });
});
