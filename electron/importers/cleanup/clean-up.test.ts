import { describe, expect, it } from 'vitest';
import { cleanUp, cleanUpOffers } from './clean-up.ts';
import { withEdits } from './edits.ts';

const lines = (text: string) => cleanUp(text, 'en', ['lines']).text;

/** Text broken at a width, as a typewriter does. */
function wrapped(text: string, width: number): string {
  const out = [''];
  for (const word of text.split(' '))
    if (out.at(-1)!.length + word.length + 1 > width && out.at(-1) !== '') out.push(word);
    else out[out.length - 1] += (out.at(-1) === '' ? '' : ' ') + word;
  return out.join('\n');
}
const PROSE =
  'The bridge at Kell was shut on Monday because cracks were found in its foundation, and nobody knows for certain how long it will take to mend them or what it will cost the council in the end.';

describe('lines that were broken at a width', () => {
  it.each([30, 38, 50, 72, 100])('of %i characters are joined to paragraphs', (width) => {
    const text = `A headline\n\n${wrapped(PROSE, width)}\n\n${wrapped(`Second. ${PROSE}`, width)}`;
    expect(lines(text)).toBe(`A headline\n\n${PROSE}\n\nSecond. ${PROSE}`);
  });

  it('have the words joined that were cut there', () => {
    const text =
      'The council of Kell ended the coop-\neration with the owner of the well-\nknown inn, which was shut on Mon-\nday for good.';
    expect(lines(text)).toBe(
      'The council of Kell ended the cooperation with the owner of the well-known inn, which was shut on Monday for good.',
    );
  });

  it('are joined before and behind a table, and where they are justified with spaces', () => {
    const rows = '1931   12,400    3,100\n1932   18,310   14,250';
    expect(lines(`${wrapped(PROSE, 50)}\n${rows}\n${wrapped(PROSE, 50)}`)).toBe(
      `${PROSE}\n${rows}\n${PROSE}`,
    );
    const justify = (line: string, at: number, all: readonly string[]) => {
      let left = at === all.length - 1 ? 0 : 50 - line.length;
      let gap = 0;
      return line.replace(/ /g, () => {
        gap += 1;
        if (left === 0 || (at % 2 === 0 && gap < 3)) return ' ';
        left -= 1;
        return '  ';
      });
    };
    const justified = wrapped(PROSE, 50).split('\n').map(justify).join('\n');
    expect(lines(justified).replace(/ +/g, ' ')).toBe(PROSE);
  });

  it('end a paragraph where the next word had room, also without an empty line', () => {
    const text = `${wrapped(PROSE, 60)}\nShort end.\n${wrapped(PROSE, 60)}`;
    expect(lines(text).split('\n')).toHaveLength(3);
  });

  it.each([
    [
      'verse',
      'The bridge is shut,\nthe ferry gone,\nthe water stands\nas still as stone.\n\nAnd who shall cross\nwhere no one goes\nbut wind and frost\nand hungry crows?',
    ],
    [
      'verse of which every second line is set in',
      'The gate was closed, the water rose,\n    The keeper lit her lamp,\nAnd down the river, goodness knows,\n    The fog lay cold and damp.\n\n“Who goes?” she cried across the night,\n    And no one answered there;\nA barge without a single light\n    Went by, she knew not where.',
    ],
    ['a list', 'Flour, two pounds\nEggs\nA little salt and some pepper\nMilk'],
    [
      'rows of a table',
      'Year\tCost of the bridge in crowns\n2022\t14 million and a half or so\n2023\t17 million and not a crown less',
    ],
    [
      'rows of a table between spaces',
      'Year   Bridge at Kell      Tolls taken   Cost of repairs\n1931   shut in the winter       12,400             3,100\n1932   open                      8,310            14,250\n1933   mended, and then shut     1,020             9,875',
    ],
    [
      'rows of figures',
      'Tolls taken 1931 12,400 3,100 2,975 4,410\nTolls paid 1932 18,310 14,250 9,115 6,020\nTolls owed 1933 21,020 29,875 7,730 3,355',
    ],
    [
      'entries with leaders',
      'The bridge and its first owner ....... 12\nThe ferry and those who paid for it .. 31\nThe toll house and the old inn ....... 58',
    ],
    ['paragraphs of a line each', `${PROSE}\n${PROSE} And more.\n${PROSE} And still more than that.`],
  ])('are not those of %s', (_, text) => {
    expect(lines(text)).toBe(text);
  });
});

describe('garbled characters', () => {
  it.each([
    ['Itâ€™s â€œshutâ€\u009d â€“ for good.', 'It’s “shut” – for good.'],
    ['Le cafÃ© fermÃ© Ã\u00a0 NoÃ«l', 'Le café fermé à Noël'],
    ['Ein Ã„rgernis fÃ¼r StraÃŸen', 'Ein Ärgernis für Straßen'],
    ['ÐœÐ¾Ñ\u0081Ñ‚', 'Мост'],
  ])('%s is %s', (text, mended) => {
    expect(cleanUp(text, 'en', ['mojibake']).text).toBe(mended);
  });

  it('is mended also where the last of three characters was dropped, unless it stands by itself', () => {
    const cut = 'â€œIt is shut,â€ she said. â€œFor good.â€';
    expect(cleanUp(cut, 'en', ['mojibake']).text).toBe('“It is shut,” she said. “For good.”');
    expect(cleanUp('Five â€ a day', 'en', ['mojibake']).text).toBe('Five â€ a day');
  });

  it.each(['Ångström, façade, naïve Âge', 'SÃO PAULO', '5 Â is a letter', 'It’s “fine” – é'])(
    'are none in %s',
    (text) => expect(cleanUp(text, 'en', ['mojibake']).text).toBe(text),
  );
});

describe('heads and numbers of pages', () => {
  const pages = (text: string) => cleanUp(text, 'en', ['pages']).text;
  /** Sentences without their last one, so that the page after goes on with it. */
  const page = (at: number) =>
    `${PROSE} ${PROSE} On day ${at} the mayor of the town said that the bridge over the`;
  const after = (at: number) => `river would be mended by day ${at}. ${PROSE} ${PROSE}`;

  it.each([
    ['numbers', (at: number) => `${at}`],
    ['numbers between dashes', (at: number) => `- ${at} -`],
    ['numbers in words', (at: number) => `Page ${at} of 9`],
    ['heads with numbers', (at: number) => `${at} THE KELL REVIEW`],
    ['a head and a number', (at: number) => `THE KELL REVIEW\n\n${at}`],
    ['a number at the foot and a head at the top', (at: number) => `${at}\nThe Kell Review`],
    ['Roman numbers', (at: number) => ['i', 'ii', 'iii', 'iv', 'v', 'vi'][at - 1]!],
  ])('are taken out: %s', (_, head) => {
    const parts = [1, 2, 3, 4].map((at) => `${page(at)}\n\n${head(at)}\n\n${after(at)}`);
    expect(pages(parts.join('\n\n'))).toBe(
      [1, 2, 3, 4].map((at) => `${page(at)}\n${after(at)}`).join('\n\n'),
    );
    expect(cleanUp(parts.join('\n\n'), 'en', ['pages']).done).toEqual([
      'heads and numbers of pages taken out in 4 places',
    ]);
  });

  it.each([
    ['numbers of chapters', [1, 2, 3, 4].map((at) => `${at}\n\n${PROSE} ${PROSE}`).join('\n\n')],
    ['years of a chronicle', [1931, 1932, 1933, 1934].map((at) => `${at}\n\n${PROSE} ${PROSE}`).join('\n\n')],
    ['rows of a table', [1, 2, 3, 4].map((at) => `${at} crowns`).join('\n')],
    ['a refrain', Array.from({ length: 5 }, () => `${PROSE} ${PROSE}\n\nAnd the water stood`).join('\n\n')],
  ])('are not %s', (_, text) => expect(pages(text)).toBe(text));
});

describe('what stands around articles on pages', () => {
  const text = (words: string) => cleanUp(words, 'en', ['furniture']).text;

  it('is taken out of a paste', () => {
    expect(
      text(
        `Share\nTweet\n\n${PROSE}\n\nAdvertisement\n\n${PROSE}\n\nRelated\nThe ferry of Kell was sold\nA new pier for the harbour\n\nRead more: Ten bridges of the north\n\n${PROSE} The bridge\n\nAdvertisement\n\nis shut.\n\nShare this article\n\nSubscribe to our newsletter`,
      ),
    ).toBe(`${PROSE}\n\n${PROSE}\n\n${PROSE} The bridge\nis shut.`);
  });

  it('takes no lines of a paragraph with it that follow right below', () => {
    const paragraph =
      'A second reading showed that the sum had been\ncounted by a clerk, and that three hundred pounds\nremained in the treasury.';
    expect(text(`${PROSE}\n\nRelated\n${paragraph}`)).toBe(`${PROSE}\n\n${paragraph}`);
  });

  it('is not taken for it in a text that speaks of it', () => {
    const words =
      'Share\u00a0prices fell.\n\nAdvertisement in newspapers pays less.\n\nRelated: a word that means much.';
    expect(text(words)).toBe(words);
  });
});

describe('clean-ups', () => {
  it('are offered with an example, and told of when they are done', () => {
    const text = `coop\u00aderation\u200b Itâ€™s\n\n${wrapped(PROSE, 40)}`;
    expect(cleanUpOffers(text, 'en').map(({ kind, count }) => [kind, count])).toEqual([
      ['mojibake', 1],
      ['invisible', 2],
      ['lines', 5],
    ]);
    expect(cleanUpOffers('Itâ€™s shut.', 'en')).toEqual([
      {
        kind: 'mojibake',
        count: 1,
        before: 'Itâ€™s shut.',
        after: 'It’s shut.',
        places: [{ before: 'It', what: 'â€™', after: 's shut.' }],
      },
    ]);
    const [invisible] = cleanUpOffers('co\u00adop \u200bwas\u0007 shut\u200e', 'en');
    expect(invisible!.places.map(({ what }) => what)).toEqual([
      'soft hyphen',
      'zero-width space',
      'control character',
      'mark of direction',
    ]);
    const { text: clean, done } = cleanUp(text, 'en', ['lines', 'mojibake', 'invisible']);
    expect(clean).toBe(`cooperation It’s\n\n${PROSE}`);
    expect(done).toEqual([
      '1 garbled character mended',
      '2 invisible characters taken out',
      '5 lines joined to paragraphs',
    ]);
    expect(cleanUpOffers(clean, 'en')).toEqual([]);
  });

  it('keep the joiners of scripts and of emoji', () => {
    const text = 'می‌خواهم 👩‍👩‍👧';
    expect(cleanUp(text, 'fa', ['invisible']).text).toBe(text);
  });

  it('move the pages along', () => {
    const cleaned = cleanUp('a\u200bb\u200bc', 'en', ['invisible']);
    expect([cleaned.text, [2, 4].map(cleaned.moved)]).toEqual(['abc', [1, 2]]);
    const { moved } = withEdits('one two', [{ start: 0, end: 3, text: 'first' }]);
    expect([moved(0), moved(2), moved(3), moved(7)]).toEqual([0, 0, 5, 9]);
  });
});
