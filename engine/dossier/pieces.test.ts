import { describe, expect, it } from 'vitest';
import { citationKey, citationKeys, evidenceBlock, fileNameFor, placeLabel } from './index.ts';
import { escapeBlock, escapeLine, yamlString } from './markdown/escape.ts';
import { sourceNames } from './citing/source-names.ts';
import { outlineOf } from './sample-dossier.test-data.ts';
import { textFragmentUrl } from './citing/text-fragment.ts';

const source = (
  outlet: string | null,
  published: string | null = null,
  title = 'A title',
  author: string | null = null,
) => ({
  title,
  outlet,
  author,
  published,
});

describe('a citation key', () => {
  it('is the author or outlet, the year and a word of the title', () => {
    expect(citationKey(source('The Asian Mirror', '2022-09'))).toBe('asianmirror2022title');
    expect(citationKey(source('X', '2022', 'The Door', 'By Melissa Galbraith and Chen Xu'))).toBe(
      'galbraith2022door',
    );
    expect(citationKey(source('X', '2022', 'The Door', 'Galbraith, Melissa; Xu, Chen'))).toBe(
      'galbraith2022door',
    );
    expect(citationKey(source('Süddeutsche Zeitung', '2022', 'Die Öffnung'))).toBe(
      'suddeutschezeitung2022offnung',
    );
    expect(citationKey(source('人民日报', '2022-07-19', '报告'))).toMatch(/^source2022-[0-9a-f]{4}$/);
    expect(citationKey(source(null, null, 'נמל'))).not.toBe(citationKey(source(null, null, 'שדה')));
    expect(citationKey({ ...source(null, '2024', 'נמל'), sha256: 'ab12cd' })).toBe('source2024-ab12');
    expect(citationKey(source('Известия', '2022', 'Мост закрыт'))).toBe('izvestiya2022most');
    expect(citationKey(source('', '2023', '300 hundreds march'))).toBe('hundreds2023');
    expect(citationKey(source('', '2023', '1984'))).toMatch(/^source2023-[0-9a-f]{4}$/);
    expect(citationKey(source('Το Βήμα', '2022', 'Η γέφυρα'))).toBe('tovima2022gefyra');
    expect(citationKey(source('Łódź Straße', null, 'Æble'))).toBe('lodzstrasseaeble');
    expect(citationKey(source(null, null, 'On the “Door”', 'Chen Xu'))).toBe('xudoor');
    expect(citationKey(source('—', null, 'On the “Door”'))).toBe('door');
    expect(citationKey(source(null, null, '!!!'))).toMatch(/^source-[0-9a-f]{4}$/);
    expect(citationKey({ ...source('X'), key: ' my key{2}' })).toBe('mykey2');
  });

  it('is unique in a dossier, and the same whatever the order of the texts', () => {
    const same = Array.from({ length: 28 }, () => source('X', '2022'));
    const keys = citationKeys(same);
    expect(keys.slice(0, 2)).toEqual(['x2022titlea', 'x2022titleb']);
    expect(keys.slice(26)).toEqual(['x2022titleaa', 'x2022titleab']);
    const [early, late] = [source('X', '2022-01'), source('X', '2022-05')];
    expect(citationKeys([early, late])).toEqual(['x2022titlea', 'x2022titleb']);
    expect(citationKeys([late, early])).toEqual(['x2022titleb', 'x2022titlea']);
    const whole = { ...source(null, null, 'Whole'), sha256: '1' };
    const passage = { ...source(null, null, 'Part'), passageOf: 'Whole', sha256: '1' };
    expect(citationKeys([passage, source('X'), whole])).toEqual(['whole', 'xtitle', 'whole']);
  });
});

describe('the name of a source', () => {
  const named = (...sources: ReturnType<typeof source>[]) =>
    sourceNames(
      sources.map((one) => ({ ...one, passageOf: null })),
      [...'ABCDEF'],
    );
  it('is its outlet, else its author, else its title, and tells it from the others', () => {
    expect(named(source('X'), source(null, null, 'T', 'Y'), source(null, null, 'A long title'))).toEqual([
      'X',
      'Y',
      '“A long title”',
    ]);
    expect(named(source('X', '2022'), source('x', '2023'))).toEqual(['X 2022', 'x 2023']);
    expect(named(source('X', null, 'One'), source('X', null, 'Two'))).toEqual(['X, “One”', 'X, “Two”']);
    expect(named(source('X'), source('X'), source(null, null, ' '))).toEqual(['X (A)', 'X (B)', 'C']);
  });
  it('is a long title without what others share with it, where it would be cut to the same', () => {
    const title = (end: string) =>
      source(null, null, `Harbour Bridge to Reopen After Inspectors Find No Cracks in ${end}`);
    expect(named(title('Main Span'), title('Northern Pier'), source(null, null, 'Shut'))).toEqual([
      '“Harbour Bridge… in Main Span”',
      '“Harbour Bridge… in Northern Pier”',
      '“Shut”',
    ]);
    expect(named(title('Main Span'), title('Main Span'))).toEqual([
      '“Harbour Bridge to Reopen After…” (A)',
      '“Harbour Bridge to Reopen After…” (B)',
    ]);
  });
});

describe('a place label', () => {
  const outline = outlineOf('s', 'B', 'Head\nOne\nTwo\n');
  it.each([
    [0, 4, 'B, headline'],
    [5, 8, 'B, par. 1'],
    [9, 9, 'B, par. 2'],
    [5, 12, 'B, par. 1–2'],
    [0, 8, 'B, headline to par. 1'],
  ])('of %i to %i is %s', (start, end, label) => {
    expect(placeLabel(outline, { start, end })).toBe(label);
  });
  it('of a text without paragraphs is its letter', () => {
    expect(placeLabel({ ...outline, paragraphs: [] }, { start: 0, end: 0 })).toBe('B');
  });
});

describe('an evidence block', () => {
  it('is what was said, then each place as a block quotation', () => {
    const places = [
      { quote: 'locked the door *of* cooperation', label: 'A, headline' },
      { quote: 'One.\nTwo.\n\nThree.', label: 'B, par. 3–4' },
    ];
    expect(evidenceBlock(places, 'A says “of”; B says “to”.')).toBe(
      [
        'A says “of”; B says “to”.',
        '',
        '> locked the door \\*of\\* cooperation',
        '>',
        '> — A, headline',
        '',
        '> One.\\',
        '> Two.',
        '>',
        '> Three.',
        '>',
        '> — B, par. 3–4',
        '',
      ].join('\n'),
    );
    expect(evidenceBlock([{ quote: 'x', label: 'A' }], ' ')).toBe('> x\n>\n> — A\n');
  });
});

describe('a file name', () => {
  it.each([
    ['China and the UN', '2026-11-22T10:00:00Z', 'China and the UN 2026-11-22.md'],
    ['../..\\a:b*c?"<>|#^[x]', '2026-11-22', 'a b c x 2026-11-22.md'],
    ['  ', '2026-11-22', 'Comparison 2026-11-22.md'],
    ['...', '', 'Comparison.md'],
    ['China asks … / EXCLUSIVE... and more', '2026-11-22', 'China asks EXCLUSIVE and more 2026-11-22.md'],
    [`${'word '.repeat(11)}wordlonger`, '2026-11-22', `${'word '.repeat(11)}2026-11-22.md`],
    ['\u202egpj.exe\u0000', '2026-11-22', 'gpj.exe 2026-11-22.md'],
    ['字'.repeat(200), '2026-11-22', `${'字'.repeat(60)} 2026-11-22.md`],
  ])('of %j is safe everywhere', (title, date, name) => {
    expect(fileNameFor(title, date)).toBe(name);
    expect(new TextEncoder().encode(fileNameFor(title, date)).length).toBeLessThan(255);
  });
});

describe('Markdown from outside', () => {
  it('escapes no more than it must', () => {
    const plain = 'A “quote” (1.5%), 3 < 4 & 5 > 2; a_b, C#, x = y, a@b.org – [1]? U.N. -5';
    expect(escapeLine(plain)).toBe(plain.replace('[', '\\['));
  });
  it('puts a heading on one line', () => {
    expect(escapeLine(' # One\n two ')).toBe('\\# One two');
  });
  it('keeps white space that would be dropped', () => {
    expect(escapeBlock('  a\n\tb ')).toBe('&#32; a\\\n&#9;b&#32;');
  });
});

describe('a YAML string', () => {
  it('is quoted, and every control character is written as a code', () => {
    expect(yamlString('a "b": \\ \n\u0007\u0085\u2028#')).toBe('"a \\"b\\": \\\\ \\n\\u0007\\u0085\\u2028#"');
  });
});

describe('an address of a quotation', () => {
  it('names the words, or both ends of many', () => {
    expect(textFragmentUrl('https://x.org/a#b', 'so-called, “void”')).toBe(
      'https://x.org/a#:~:text=so%2Dcalled%2C%20%E2%80%9Cvoid%E2%80%9D',
    );
    const long = Array.from({ length: 40 }, (_, index) => `w${index}`).join(' ');
    expect(textFragmentUrl('https://x.org', long)).toBe(
      'https://x.org#:~:text=w0%20w1%20w2%20w3%20w4%20w5,w34%20w35%20w36%20w37%20w38%20w39',
    );
    expect(textFragmentUrl('https://x.org', 'a\ud800(b)')).toBe('https://x.org#:~:text=a%EF%BF%BD%28b%29');
  });
  it('is none where there is no web page', () => {
    expect(textFragmentUrl('javascript:alert(1)', 'x')).toBeNull();
    expect(textFragmentUrl('https://x.org/a b', 'x')).toBeNull();
  });
});
