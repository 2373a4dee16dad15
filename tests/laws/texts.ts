/** Random texts that look enough like reports for every pass of the engine to have work. */
import fc from 'fast-check';

const WHO = [
  'China',
  'Michelle Bachelet',
  'the OHCHR',
  'Mr. Chen',
  'The spokesman',
  'A diplomat',
  'Liu Yuyin',
  'she',
  'he',
  '记者',
  'الوفد',
];
const DID = [
  'said',
  'denied',
  'did not say',
  'published',
  'will publish',
  'asked to shelve',
  'buried',
  'declined to comment on',
  'confirmed',
  'agreed to sign',
  'refused to sign',
  'was arrested over',
  'remains at large over',
  'undermined',
  '表示',
];
const WHAT = [
  'the report',
  'three of the four letters',
  'nearly 100 countries',
  '“the door to cooperation”',
  '“the door of cooperation”',
  'the OHCHR (Office of the High Commissioner)',
  'the OHCHR (High Commissioner)',
  'another version of the letter',
  'the credibility of the OHCHR',
  'his personal credibility',
  'that the report would not be published',
  '1,250 pages',
  '45 million',
  'nothing',
  '没有发表',
];
const WHEN = ['on July 8', 'in May 2022', 'on Friday', 'last year', 'before 2022-07-19', 'at 5 p.m.', ''];
const END = ['.', '.', '.', '?', '!', '。', '.”', ''];

const sentence = fc
  .tuple(
    fc.constantFrom(...WHO),
    fc.constantFrom(...DID),
    fc.constantFrom(...WHAT),
    fc.constantFrom(...WHEN),
    fc.constantFrom(...END),
  )
  .map(([who, did, what, when, end]) => `${[who, did, what, when].filter(Boolean).join(' ')}${end}`);

const between = fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '  ');

/** A headline and some sentences. */
export const report = fc
  .array(fc.tuple(sentence, between), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.map(([words, space]) => words + space).join(''));

/** Any string at all, and strings of what engines of this kind trip over. */
export const anyText = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
      .map((units) => String.fromCharCode(...units)),
  },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(...'.,;:!?"“”‘’\'()[]-–—  \n\n\t019%$AaÉßñ中文。「」אב\u0301\u200d👩'), {
        maxLength: 80,
      })
      .map((characters) => characters.join('')),
  },
);

/** A report, and the same with words changed, left out, added, and sentences moved. */
export const versionsOfOneText = fc
  .tuple(
    report,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('drop', 'change', 'add', 'case', 'move')), { maxLength: 8 }),
  )
  .map(([text, changes]): [string, string] => {
    const words = text.split(/(?<=\s)/);
    for (const [position, change] of changes) {
      const at = position % Math.max(1, words.length);
      if (change === 'drop') words.splice(at, 1);
      else if (change === 'change') words.splice(at, 1, 'four ');
      else if (change === 'add') words.splice(at, 0, 'not ');
      else if (change === 'case') words.splice(at, 1, (words[at] ?? '').toUpperCase());
      else words.push(...words.splice(at, 5));
    }
    return [text, words.join('')];
  });
