/** A comparison for reading in a terminal. */
import { FINDING_LABELS } from '../../engine/dossier/index.ts';
import { NOISE_KINDS } from '../../engine/index.ts';
import { comparedWords, isNoise, mergeLink } from '../../engine/view/index.ts';
import {
  unansweredSentence,
  type SecondReading,
  type UnansweredReader,
} from '../../engine/second-reader/index.ts';
import type { Comparison, EditKind, Finding, Link, Place, Span, TextOutline } from '../../engine/index.ts';
import { markedEdits, pairsOfTexts, readingOf, unsharedSentences } from './links.ts';
import { markParts } from './marks.ts';
import type { Part } from './marks.ts';
import { printable } from './printable.ts';
import { byline, COARSE, counted, quotedPlaces, readSources, wordsOf } from './source.ts';
import type { ReadSource, ReportSource } from './source.ts';
import { methodLines, proposalLines, saidOfFinding } from './second-reader-text.ts';
import { hang } from './wrap.ts';

export interface TextReportOptions {
  /** Columns. */
  readonly width: number;
  /** Whether the terminal understands bold and dim; what they say is said without them too. */
  readonly styled: boolean;
  /** What a second reader said; absent or null without one. */
  readonly reading?: SecondReading | null;
  /** What of it was asked for and did not come; absent or null where nothing is missing. */
  readonly unanswered?: UnansweredReader | null;
}

/** Two invisible characters that no text uses stand for the styles while lines are broken, since escape codes would be counted as columns. */
const BOLD = '\ufff9';
const PLAIN = '\ufffb';

export function textReport(
  comparison: Comparison,
  sources: readonly ReportSource[],
  { width, styled, reading = null, unanswered = null }: TextReportOptions,
): string {
  const read = readSources(comparison, sources);
  const lines = [
    ...header(read, width),
    '',
    ...(comparison.precise ? [] : [...hang(bold(COARSE), width, ''), '']),
    ...findings(comparison, read, width, reading),
    ...(reading === null ? [] : ['', ...proposals(reading, read, width)]),
    ...(unanswered === null ? [] : ['', ...notRead(unanswered, width)]),
    ...(comparison.texts.length > 1 ? ['', ...saidInBoth(comparison, read, width)] : []),
    ...(comparison.texts.length > 1 ? ['', ...saidInOne(comparison, read, width)] : []),
    '',
    ...footer(comparison, width),
  ];
  return `${style(lines, styled).join('\n')}\n`;
}

const clean = (text: string) => printable(text).replace(/[\ufff9\ufffb]/g, '\ufffd');
const bold = (text: string) => text.replace(/[^\n]+/g, (line) => `${BOLD}${line}${PLAIN}`);

/** Turns the style marks into escape codes, line by line, since a marked stretch may go on over a line's end. */
function style(lines: readonly string[], styled: boolean): string[] {
  let open = false;
  return lines.map((line) => {
    let out = open && styled ? line.replace(/^\s*(\| )?/, (indent) => `${indent}\u001b[1m`) : line;
    for (const character of line) if (character === BOLD || character === PLAIN) open = character === BOLD;
    out = out.replaceAll(BOLD, styled ? '\u001b[1m' : '').replaceAll(PLAIN, styled ? '\u001b[22m' : '');
    return open && styled ? `${out}\u001b[22m` : out;
  });
}

function header(read: readonly ReadSource[], width: number): string[] {
  return read.flatMap((one, index) => {
    const { source, outline } = one;
    const indent = `${outline.letter}  `;
    const facts = [byline(source), wordsOf(one)].filter(Boolean).join(' · ');
    return [
      ...(index > 0 ? [''] : []),
      ...hang(bold(clean(source.title).replaceAll('\n', ' ')), width, indent),
      ...(source.passageOf
        ? hang(clean(`Passage of “${source.passageOf}”`), width, ' '.repeat(indent.length))
        : []),
      ...(facts === '' ? [] : hang(clean(facts), width, ' '.repeat(indent.length))),
    ];
  });
}

const heading = (words: string, width: number) => [
  bold(words),
  '─'.repeat(Math.min(words.length, width)),
  '',
];

/** What the second reader proposes, and how it was asked. */
function proposals(reading: SecondReading, read: readonly ReadSource[], width: number): string[] {
  const blocks = proposalLines(reading).map(({ title, says, places }, index) => {
    const number = `${index + 1}. `;
    const indent = ' '.repeat(number.length);
    return [
      ...hang(bold(title), width, number),
      ...hang(clean(says), width, indent),
      ...quotationLines({ places }, read, width, indent),
    ];
  });
  const method = methodLines(reading).flatMap((line) => hang(clean(line), width, ''));
  return [
    ...heading(`PROPOSED BY THE SECOND READER (${blocks.length})`, width),
    ...separated(blocks),
    ...(blocks.length > 0 ? [''] : []),
    ...method,
  ];
}

/** What the second reader was to read and has not. */
const notRead = (unanswered: UnansweredReader, width: number): string[] => [
  ...heading('NOT READ BY THE SECOND READER', width),
  ...hang(clean(unansweredSentence(unanswered)), width, ''),
];

function findings(
  comparison: Comparison,
  read: readonly ReadSource[],
  width: number,
  reading: SecondReading | null,
): string[] {
  const all = comparison.findings;
  const title = heading(`FINDINGS (${all.length})`, width);
  const { whole, noFindings } = comparedWords(comparison);
  const looked = hang(whole, width, '');
  if (all.length === 0) return [...title, ...hang(noFindings, width, ''), ...looked];
  const digits = String(all.length).length;
  const blocks = all.map((finding, index) => {
    const number = `${String(index + 1).padStart(digits)}. `;
    const indent = ' '.repeat(number.length);
    return [
      ...hang(`${bold(FINDING_LABELS[finding.type])}: ${clean(finding.says)}`, width, number),
      ...(finding.explained
        ? hang(`Explained by the sources: ${clean(finding.explained)}`, width, indent)
        : []),
      ...quotationLines(finding, read, width, indent),
      ...[saidOfFinding(reading, finding.id)].flatMap((said) =>
        said === null ? [] : hang(clean(said), width, indent),
      ),
    ];
  });
  return [...title, ...separated(blocks), '', ...looked];
}

const quotationLines = (
  finding: Pick<Finding, 'places'>,
  read: readonly ReadSource[],
  width: number,
  indent: string,
): string[] =>
  quotedPlaces(finding, read).flatMap(({ place, label }) => [
    ...hang(label, width, indent),
    ...hang(marked(markParts(place, place.focus)), width, `${indent}| `, `${indent}| `),
  ]);

const separated = (blocks: readonly string[][]) =>
  blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]));

/** Quoted words, those that differ in square brackets. */
const marked = (parts: readonly Part[]) =>
  parts.map(({ text, marked }) => (marked ? bracket(clean(text)) : clean(text))).join('');

const bracket = (text: string) => `[${bold(text)}]`;

function saidInBoth(comparison: Comparison, read: readonly ReadSource[], width: number): string[] {
  const pairs = pairsOfTexts(comparison);
  return pairs.flatMap(({ a, b, links }, index) => {
    const of = pairs.length > 1 ? `SAID IN ${a.letter} AND ${b.letter}` : 'SAID IN BOTH';
    const title = heading(`${of} (${links.length})`, width);
    const blocks = links.map((link) => linkBlock(link, a, b, read, width));
    const body =
      links.length > 0
        ? separated(blocks)
        : hang(
            comparison.precise
              ? 'No sentences were found that report the same thing.'
              : 'Nothing was linked.',
            width,
            '',
          );
    return [...(index > 0 ? [''] : []), ...title, ...body];
  });
}

function linkBlock(
  link: Link,
  a: TextOutline,
  b: TextOutline,
  read: readonly ReadSource[],
  width: number,
): string[] {
  const percent = `${Math.round(link.strength * 100)} %`;
  const labels = `${labelOf(a, read)(hull(link.a))} – ${labelOf(b, read)(hull(link.b))}`;
  const reading = readingOf(link);
  const same = reading === 'same' ? ', the same words' : '';
  const title = `${labels} (${percent} alike${same}${link.moved ? ', moved' : ''})`;
  return [title, ...linkBody(link, reading, a, b, width)];
}

function linkBody(
  link: Link,
  reading: ReturnType<typeof readingOf>,
  a: TextOutline,
  b: TextOutline,
  width: number,
): string[] {
  if (reading === 'same') return side(link.a, [], '  | ', width);
  if (reading === 'merged') {
    const [before, after] = [wordsIn(link.a[0]!), wordsIn(link.b[0]!)];
    const words = mergeLink(link, true).map(({ kind, older, newer }) =>
      kind === null || isNoise(kind)
        ? clean(before(older))
        : `[${bold(`${clean(before(older))}→${clean(after(newer))}`)}]`,
    );
    return hang(words.join(''), width, '  | ', '  | ');
  }
  const edits = markedEdits(link);
  const spans = (which: 'a' | 'b') => edits.flatMap((edit) => edit[which] ?? []);
  return [
    ...side(link.a, spans('a'), `  ${a.letter} | `, width),
    ...side(link.b, spans('b'), `  ${b.letter} | `, width),
  ];
}

/** The words of a stretch of a place; none where there is no stretch. */
const wordsIn = (place: Place) => (span: Span | null) =>
  span === null ? '' : place.quote.slice(span.start - place.start, span.end - place.start);

const side = (places: readonly Place[], spans: readonly Place[], prefix: string, width: number) =>
  hang(places.map((place) => marked(markParts(place, spans))).join(' '), width, prefix, prefix);

const labelOf = (text: TextOutline, read: readonly ReadSource[]) =>
  read.find(({ outline }) => outline === text)!.labelOf;

const hull = (places: readonly Place[]) => ({
  start: Math.min(...places.map((place) => place.start)),
  end: Math.max(...places.map((place) => place.end)),
});

function saidInOne(comparison: Comparison, read: readonly ReadSource[], width: number): string[] {
  const lines = unsharedSentences(comparison).flatMap(({ text, sentences }) => {
    const paragraphs = [
      ...new Set(sentences.map((sentence) => labelOf(text, read)(sentence).replace(/^[^,]*, /, ''))),
    ];
    const where = paragraphs.length > 0 ? `: ${shortList(paragraphs)}` : '';
    return hang(
      `${text.letter}  ${sentences.length} of ${counted(text.sentences.length, 'sentence')}${where}`,
      width,
      '',
      '   ',
    );
  });
  return [...heading('FOUND IN ONE ONLY', width), ...lines];
}

/** `headline, par. 1, par. 2` as `headline, par. 1, 2`. */
const shortList = (labels: readonly string[]) =>
  labels
    .join(', ')
    .replace(/, par\. (?=.*)/g, ', ')
    .replace(/^(headline), (?=\d)/, '$1, par. ');

function footer({ hidden, links, ignored, texts }: Comparison, width: number): string[] {
  const list = (kinds: readonly EditKind[]) =>
    kinds
      .filter((kind) => hidden[kind] > 0)
      .map((kind) => `${hidden[kind]} of ${kind}`)
      .join(', ');
  const noise = list(NOISE_KINDS);
  const notes = [
    ...(links.length > 0
      ? [
          'In brackets: [words of the first→words of the second]. Freely worded sentences stand one under the other; in them only words that answer each other are marked.',
        ]
      : []),
    ...(noise === '' ? [] : [`Counted but not marked: differences ${noise}.`]),
    ...(ignored === undefined
      ? []
      : [
          `Did not count, by ${ignored.patterns.map((pattern) => clean(`“${pattern}”`)).join(', ')}: ${texts.map(({ letter }, at) => `${ignored.stretches[at]} in ${letter}`).join(', ')}.`,
        ]),
    'Variorum says what differs, not what is true.',
  ];
  return notes.flatMap((note) => hang(note, width, ''));
}
