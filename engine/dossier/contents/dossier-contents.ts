/** A comparison as a dossier: what is told of it, in the order a reader wants it. */
import { comparedWords } from '../../view/index.ts';
import { dateInWords } from '../citing/reference.ts';
import type { Dossier, DossierKind } from '../dossier.ts';
import { annotationsPart } from './annotations-part.ts';
import { archiveParts } from './archive-parts.ts';
import { heading, paragraph, text, type Block, type Contents, type Part } from './blocks.ts';
import { checkVerbatim } from './check-verbatim.ts';
import { citedSources, counted, inWords, namedSentence, type CitedSource } from './cited-sources.ts';
import { disputedTable } from './disputed-table.ts';
import { entriesOf, findingAnchor, type Entry } from './entries.ts';
import { findingPart, findingTitle } from './finding-part.ts';
import { methodPart } from './method-part.ts';
import { proposalsPart, readerVerdictOf } from './second-reader-part.ts';
import { sourcesPart } from './sources-part.ts';
import { toldByOnePart } from './told-by-one.ts';
import { dividedNote, type UserNote } from './user-note.ts';
import { notesTogether } from '../note-definitions.ts';

/**
 * What a dossier tells, for every writer. Pure: the same dossier gives the same contents.
 *
 * @throws {QuotationMismatch} when any quotation differs from its source's text; then nothing is to be written
 */
export function contentsOf(dossier: Dossier, kind: DossierKind): Contents {
  checkVerbatim(dossier, { parts: [] });
  const cited = citedSources(dossier);
  const entries = entriesOf(dossier);
  const { notes, annotations } = notesTogether([dossier], dossier.annotations ?? []);
  const note = dividedNote(notes[0]!.note);
  const all = kind === 'archive';
  const contents: Contents = {
    facts: {
      title: dossier.title.replace(/\s+/g, ' ').trim() || 'Comparison',
      date: dossier.exportedAt.slice(0, 10),
      author: dossier.author?.trim() || null,
      language: 'en',
    },
    sources: cited,
    parts: [
      ...headParts(dossier, cited),
      summaryPart(dossier, note, entries, cited),
      ...findingParts(dossier, entries, cited, all).parts,
      ...besideFindings(dossier, cited, all),
      ...notesPart(note),
      ...[annotationsPart(annotations, cited)].filter((part) => part !== null),
      sourcesPart(cited),
      methodPart(dossier, cited, entries),
      ...(all ? archiveParts(dossier, cited) : []),
    ],
  };
  checkVerbatim(dossier, contents);
  return contents;
}

/** What is told of the texts and is no finding of the program's that they differ. */
const besideFindings = (dossier: Dossier, cited: readonly CitedSource[], all: boolean): Part[] =>
  [proposalsPart(dossier, cited, all), toldByOnePart(dossier, cited, all)].filter((part) => part !== null);

const notesPart = ({ notes, definedInSummary }: UserNote): Part[] =>
  notes === ''
    ? []
    : [
        {
          name: 'notes',
          blocks: [
            heading(1, 'Notes'),
            { kind: 'written', id: 'notes', markdown: notes, below: 1, definitions: definedInSummary },
          ],
        },
      ];

/**
 * What is told of one comparison among several: its summary, its findings, what one source alone says, its notes; then, apart, how it
 * came about. The findings are numbered on from `from`; the notes are as they stand together.
 *
 * @throws {QuotationMismatch} as {@link contentsOf}
 */
export function comparisonParts(
  dossier: Dossier,
  kind: DossierKind,
  from: number,
): { readonly parts: Part[]; readonly behind: Part[]; readonly numbered: number } {
  checkVerbatim(dossier, { parts: [] });
  const cited = citedSources(dossier);
  const entries = entriesOf(dossier);
  const note = dividedNote(dossier.note);
  const all = kind === 'archive';
  const findings = findingParts(dossier, entries, cited, all, from);
  const parts = [
    summaryPart(dossier, note, entries, cited),
    ...findings.parts,
    ...besideFindings(dossier, cited, all),
    ...notesPart(note),
  ];
  const behind = [methodPart(dossier, cited, entries, true), ...(all ? archiveParts(dossier, cited) : [])];
  checkVerbatim(dossier, { parts: [...parts, ...behind] });
  return { parts, behind, numbered: findings.numbered };
}

/** Date, by whom, and what was compared. */
function headParts({ exportedAt, author }: Dossier, cited: readonly CitedSource[]): Part[] {
  const by = author?.trim() ? `, by ${author.trim()}` : '';
  const compared =
    cited.length === 1
      ? `${cited[0]!.name} was checked against itself.`
      : `${counted(cited.length, 'source')} compared: ${inWords(cited.map(({ name }) => name))}.`;
  return [
    { name: 'byline', blocks: [paragraph(text(`${dateInWords(exportedAt)}${by}`, 'emphasis'))] },
    { name: 'compared', blocks: [paragraph(text(compared))] },
  ];
}

/** Begins with a heading in Markdown, by "#" or underlined. */
const BEGINS_WITH_HEADING = /^\s*(?:#{1,6}\s|[^\n]*\S[^\n]*\n {0,3}(?:=+|-+)[ \t]*(?:\n|$))/;

/** The user's words; where there are none, what the program can say in their place. */
function summaryPart(
  dossier: Dossier,
  { summary, definedInNotes }: UserNote,
  entries: readonly Entry[],
  cited: readonly CitedSource[],
): Part {
  const found = reported(entries);
  const { counts } = differencesOf(dossier, entries);
  const blocks: Block[] = [heading(1, 'Summary')];
  const counted = [
    ...(dossier.comparison.precise ? [] : [paragraph(text(COARSE, 'strong'))]),
    paragraph(text(counts)),
  ];
  // Below a heading of theirs the count would read as the user's view.
  const isHeaded = BEGINS_WITH_HEADING.test(summary);
  if (isHeaded) blocks.push(...counted);
  if (summary !== '')
    blocks.push({ kind: 'written', id: 'summary', markdown: summary, below: 1, definitions: definedInNotes });
  if (!isHeaded) blocks.push(...counted);
  if (summary === '' && found.length > 1) {
    const first = found.filter(({ verdict }) => verdict !== 'dismissed').slice(0, MOST_IN_SUMMARY);
    blocks.push(paragraph(text('What weighs most, by the program’s reckoning:')), {
      kind: 'list',
      // With what differs: one sentence may hold two differences.
      items: first.map((entry) => [
        text(ended(findingTitle(entry))),
        text(namedSentence(entry.finding!, cited)),
      ]),
    });
  }
  return { name: 'summary', blocks };
}

/** A title before a sentence; one that was cut short has its end. */
const ended = (title: string) => (/[.…?!]$/u.test(title) ? `${title} ` : `${title}. `);

const reported = (entries: readonly Entry[]) =>
  entries.filter(({ finding }) => finding !== null && finding.type !== 'omission');

/** How many differences were found in a comparison, and in words how they were judged: `4 differences found: 1 confirmed and 3 not judged yet.` */
export function differencesOf(
  dossier: Dossier,
  entries: readonly Entry[] = entriesOf(dossier),
): { readonly found: number; readonly counts: string } {
  const found = reported(entries);
  const of = (verdict: Entry['verdict']) => found.filter((entry) => entry.verdict === verdict).length;
  const judged = (['confirmed', 'explained', 'dismissed'] as const)
    .filter((verdict) => of(verdict) > 0)
    .map((verdict) => `${of(verdict)} ${verdict}`);
  const open = of('open');
  return {
    found: found.length,
    counts:
      found.length === 0
        ? comparedWords(dossier.comparison).noFindings
        : `${counted(found.length, 'difference')} found: ${inWords([...judged, ...(open > 0 ? [`${open} not judged yet`] : [])])}.`,
  };
}

/** Told before anything is counted, for it may be missing. */
const COARSE =
  'The time for this comparison ran out: its result is coarse, and some differences may be missing.';

/** So many findings stand in a summary that the user did not write. */
const MOST_IN_SUMMARY = 3;

/** Confirmed ones first, then those not judged yet, each by significance; what is explained follows. Omissions are told elsewhere. */
function findingParts(
  dossier: Dossier,
  entries: readonly Entry[],
  cited: readonly CitedSource[],
  all: boolean,
  from = 0,
): { readonly parts: Part[]; readonly numbered: number } {
  const { comparison } = dossier;
  const differing = entries.filter(({ finding }) => finding?.type !== 'omission');
  const of = (...verdicts: readonly Entry['verdict'][]) =>
    verdicts.flatMap((verdict) => differing.filter((entry) => entry.verdict === verdict));
  let number = from;
  const numbered = (group: readonly Entry[]) => group.map((entry): [number, Entry] => [++number, entry]);
  const disputed = numbered(of('confirmed', 'open'));
  const explained = numbered(of('explained'));
  const dismissed = all ? numbered(of('dismissed')) : [];
  const sections = (group: readonly (readonly [number, Entry])[]) =>
    group.map(([at, entry]) => findingPart(entry, at, cited, all, readerVerdictOf(dossier, entry.id)));
  const table = disputedTable(disputed, cited);
  const parts: Part[] = [
    {
      name: 'disputed',
      blocks: [
        heading(1, comparison.texts.length > 1 ? 'What is disputed' : 'What contradicts itself'),
        ...(table === null
          ? [
              paragraph(
                text(
                  comparison.findings.length === 0
                    ? comparedWords(comparison).noFindings
                    : 'Nothing is left in dispute.',
                ),
              ),
            ]
          : [table]),
      ],
    },
    ...sections(disputed),
  ];
  const group = (name: string, title: string, members: typeof explained) => {
    if (members.length === 0) return;
    // The sections may stand in files of their own: the list leads to them.
    const items = members.map(([at, entry]) => [
      { kind: 'reference' as const, to: findingAnchor(entry.id), text: String(at) },
      text(`: ${findingTitle(entry)}`),
    ]);
    parts.push(
      { name, blocks: [heading(1, title), { kind: 'list', role: 'findings', items }] },
      ...sections(members),
    );
  };
  group('explained', 'Differences that were explained', explained);
  group('dismissed', 'Dismissed', dismissed);
  return { parts, numbered: number };
}
