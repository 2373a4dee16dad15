import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../errors.ts';
import { MAX_FILE_BYTES } from '../limits.ts';
import { importPaste, importPlainText } from './import-text.ts';

const importFile = (content: Uint8Array, name: string) => importPlainText({ bytes: content, name });
const bytes = (text: string) => Buffer.from(text, 'utf8');
const text = (content: Uint8Array, name = 'a.txt') => importFile(content, name).text;
const title = (content: string, name = 'a.txt') => importFile(bytes(content), name).title;

function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'no refusal';
}

describe('the text of a file', () => {
  it.each(['000_22160ec47aaef265.txt', '003_ffd4a549977e779d.txt'])('is verbatim: %s', (name) => {
    const file = readFileSync(new URL(`../../../seeds/${name}`, import.meta.url));
    expect(importFile(file, name)).toMatchObject({
      title: file.toString('utf8').split('\n')[0],
      text: file.toString('utf8'),
      language: 'en',
      warnings: [],
    });
  });

  it('has one kind of line end and no byte-order mark', () => {
    expect(text(bytes('\ufeffone\r\ntwo\rthree\n\r\n  four \n'))).toBe('one\ntwo\nthree\n\n  four \n');
  });

  it('keeps invisible characters inside', () => {
    expect(text(bytes('\ufeffa\u200db\ufeffc\u00a0d'))).toBe('a\u200db\ufeffc\u00a0d');
  });
});

it('a text says by whom, where and when it was printed in the lines below its title', () => {
  const pasted = importPaste('Bridge to Reopen\nBy Maria Lopez, Harbour Post\n12 March 2024\n\nIt rained.');
  const where = 'the lines at the head of the text';
  expect(pasted).toMatchObject({
    title: 'Bridge to Reopen',
    author: 'Maria Lopez',
    outlet: 'Harbour Post',
    published: '2024-03-12',
    details: { found: { author: where, outlet: where, published: where } },
  });
  expect(importPaste('Bridge to Reopen\n\nIt rained.')).not.toHaveProperty('published');
});

describe('encodings', () => {
  const english =
    'The minister said he would “never” resign — not even after the vote. It’s over, the opposition’s leader answered.';
  const german =
    'Die Prüfung der Äußerungen könnte für das Außenministerium länger dauern, hieß es aus Köln. '.repeat(4);
  const chinese = '中国驻日内瓦代表团发言人没有说明这份文件是否已经发出，也没有回答有关内容的问题。'.repeat(
    6,
  );
  const japanese =
    '外務省の報道官は、この報告書について質問には答えなかった。新疆に関する評価は公表された。'.repeat(6);

  it.each([
    ['UTF-8 with mark', bytes(`\ufeff${english}`), english],
    ['UTF-16LE with mark', iconv.encode(english, 'utf-16le', { addBOM: true }), english],
    ['UTF-16BE with mark', iconv.encode(english, 'utf-16be', { addBOM: true }), english],
    ['UTF-32LE with mark', iconv.encode(english, 'utf-32le', { addBOM: true }), english],
    ['UTF-16LE without mark', iconv.encode(english, 'utf-16le', { addBOM: false }), english],
    ['UTF-16BE without mark', iconv.encode(english, 'utf-16be', { addBOM: false }), english],
    ['UTF-8 without mark', bytes(chinese), chinese],
    ['ISO-2022-JP', Buffer.from('\x1b$B66$OJD:?$5$l$?!#\x1b(B'), '橋は閉鎖された。'],
  ])('%s is certain', (_, content, expected) => {
    const imported = importFile(content, 'a.txt');
    expect([imported.text, imported.warnings]).toEqual([expected, []]);
  });

  it.each([
    ['windows-1252', english],
    ['windows-1252', german],
    ['gb18030', chinese],
    ['big5', '聯合國人權事務高級專員辦事處的發言人拒絕置評，外交官說報告將在月底以前公布。'.repeat(6)],
    ['shift_jis', japanese],
    ['euc-jp', japanese],
    [
      'windows-1251',
      'Представитель министерства не сказал, был ли документ отправлен, и не ответил на вопросы. '.repeat(4),
    ],
  ])('%s is guessed, with a warning', (encoding, expected) => {
    const imported = importFile(iconv.encode(expected, encoding), 'letter.txt');
    expect(imported.text).toBe(expected);
    expect(imported.warnings).toEqual([
      expect.stringMatching(/^The encoding of “letter.txt” is a guess: .+ \(.+\)\./),
    ]);
  });

  const french =
    'Le président a déclaré que la réforme était « nécessaire » et qu’elle serait votée à l’été. Le cœur de la sœur.';
  const polish = 'Minister powiedział, że wkrótce złoży dymisję. Źródła mówią, że Łódź będzie następna.';
  const turkish = 'Başbakan yarın İstanbul’da görüşecek, ancak hiçbir açıklama yapılmadı.';
  const russian = 'Представитель министерства не сказал, был ли документ отправлен.';
  const greek = 'Ο υπουργός είπε ότι δεν θα παραιτηθεί πριν από τις εκλογές του Ιουνίου.';
  const short = 'Die Brücke von Köln wurde am Montag gesperrt.';
  it.each([
    ['macroman', english],
    ['macroman', german],
    ['macroman', french],
    ['macroman', short],
    ['cp850', german],
    ['cp850', short],
    ['cp850', 'Costs rose by £5 to £12.'],
    ['cp437', '¿Quién irá mañana?'],
    ['iso-8859-15', 'Le cœur de la sœur a été fermé à Noël.'],
    ['windows-1250', polish],
    ['iso-8859-2', polish],
    ['cp852', polish],
    ['maccenteuro', polish],
    ['cp857', turkish],
    ['macturkish', turkish],
    ['koi8-r', russian],
    ['cp866', russian],
    ['maccyrillic', russian],
    ['iso-8859-7', greek],
    ['cp737', greek],
    ['windows-1255', 'ראש הממשלה אמר כי הגשר ייסגר ביום שני בבוקר, ואיש לא ענה.'],
    ['windows-1256', 'قال الوزير إن الجسر سيغلق يوم الاثنين ولم يرد على أسئلة الصحفيين.'],
    ['euc-kr', '외교부 대변인은 이 보고서에 대한 질문에 답하지 않았다. 다리는 월요일에 폐쇄되었다.'],
  ])('of the Macintosh, of DOS and of the norms are guessed from little text: %s (%#)', (encoding, words) => {
    const encodable = iconv.decode(iconv.encode(words, encoding), encoding);
    expect(importFile(iconv.encode(words, encoding), 'letter.txt')).toMatchObject({
      text: encodable,
      warnings: [expect.stringMatching(/is a guess/)],
    });
  });

  it('that make sense in no encoding are refused', () => {
    const signs = Buffer.from(
      Array.from({ length: 400 }, (_, at) => (at % 5 === 0 ? 0x61 : 0xb0 + (at % 15))),
    );
    expect(refusal(() => importFile(signs, 'a.txt'))).toBe('file-encoding');
  });

  it('finds accents far into a long file', () => {
    const content = `${'plain words and nothing else. '.repeat(20_000)}café, naïve, “déjà vu”`;
    expect(text(iconv.encode(content, 'windows-1252'))).toBe(content);
  });
});

describe('refusals', () => {
  const random = Buffer.from(
    Array.from({ length: 4_000 }, (_, i) => (((i * 2_654_435_761) >>> 13) % 255) | 1),
  );

  it.each([
    ['file-empty', Buffer.alloc(0), 'a.txt'],
    ['file-empty', bytes(' \n\t\u00a0\r\n\u200b'), 'a.txt'],
    ['file-empty', bytes('\ufeff'), 'a.md'],
    ['file-binary', Buffer.from([0x61, 0, 0x62, 0x63, 0, 0]), 'a.txt'],
    ['file-binary', Buffer.from('\x01\x02\x03\x04\x05abc'), 'a.txt'],
    ['file-binary', random, 'a.txt'],
    ['file-binary', bytes('%PDF-1.7\nsome words'), 'a.txt'],
    ['file-binary', bytes('{\\rtf1\\ansi words}'), 'letter'],
    ['file-encoding', Buffer.from('\xef\xbb\xbfmarked as UTF-8, and is not: \xff\xe9', 'latin1'), 'a.txt'],
    ['file-encoding', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('odd', 'latin1')]), 'a.txt'],
    ['file-too-large', Buffer.alloc(MAX_FILE_BYTES + 1, 'a'), 'a.txt'],
  ])('%s (%#)', (code, content, name) => {
    expect(refusal(() => importFile(content, name))).toBe(code);
  });

  it('names the file, not its folder', () => {
    expect(() => importFile(bytes(''), '/home/someone/private/letter.txt')).toThrow(
      '“letter.txt” has no text in it.',
    );
  });

  it('takes a file of exactly the limit', () => {
    expect(text(Buffer.alloc(MAX_FILE_BYTES, 'a')).length).toBe(MAX_FILE_BYTES);
  });

  it.each(['README', 'notes 1.2', 'Letter of Mr. Chen', 'A.TXT', 'c.text'])('takes “%s”', (name) => {
    expect(text(bytes('words'), name)).toBe('words');
  });
});

describe('a paste', () => {
  it('is tidied like a file', () => {
    expect(importPaste('\n Title here \r\nBody.')).toMatchObject({
      title: 'Title here',
      text: '\n Title here \nBody.',
      language: 'en',
      warnings: [],
    });
  });

  it('keeps its length when half a surrogate pair stands in it', () => {
    expect(importPaste('a\ud800b \u{1f642}').text).toBe('a\ufffdb \u{1f642}');
  });

  it('may be refused', () => {
    expect(refusal(() => importPaste(' \n'))).toBe('file-empty');
    expect(refusal(() => importPaste('a\0b'))).toBe('file-binary');
    expect(refusal(() => importPaste('é'.repeat(MAX_FILE_BYTES / 2 + 1)))).toBe('file-too-large');
  });
});

describe('the title', () => {
  it('is no word that pages put above their articles, unless there is nothing else', () => {
    expect(title('Share\nTweet\n\nThe bridge is shut\n\nIt rained.')).toBe('The bridge is shut');
    expect(title('Share\n\nTweet')).toBe('Share');
  });

  it.each([
    ['the first line with words', '\n  \n  A headline  \nBody', 'a.txt', 'A headline'],
    ['the mark of a heading is kept in plain text', '# not a heading', 'a.txt', '# not a heading'],
  ])('%s', (_, content, name, expected) => {
    expect(title(content, name)).toBe(expected);
  });

  it('is cut after a whole word', () => {
    const long = title(`${'counting words, '.repeat(20)}\nBody`);
    expect(long).toMatch(/^(counting words, )+counting( words)?…$/);
    expect(long.length).toBeLessThanOrEqual(140);
    expect(long.length).toBeGreaterThan(120);
  });

  it.each([[' '.repeat(1_000_000) + '\n' + 'a '.repeat(1_000_000), 'a.txt']])(
    'is found in lines that never end (%#)',
    (content, name) => {
      expect(title(content, name)).not.toBe('');
    },
  );

  it('is cut between characters where there are no spaces', () => {
    expect([...title('𠮷'.repeat(300))]).toEqual([...'𠮷'.repeat(139), '…']);
  });
});

describe('the encoding', () => {
  const bytes = iconv.encode('Über die Brücke – “nie”.', 'macroman');
  const read = (encoding: string) => importPlainText({ name: 'a.txt', bytes, choices: { encoding } });

  it('is the one that the user chooses', () => {
    expect(read('macroman')).toMatchObject({
      text: 'Über die Brücke – “nie”.',
      reading: 'encoding: macroman',
      details: { encoding: 'Western (MacRoman)' },
      warnings: [],
    });
  });

  it('that does not fit is told, and one that is none is refused', () => {
    expect(read('utf-8').warnings).toEqual([
      'Some characters of “a.txt” could not be read: it is not wholly in UTF-8.',
    ]);
    expect(() => read('klingon')).toThrow('its encoding is not known');
  });
});
