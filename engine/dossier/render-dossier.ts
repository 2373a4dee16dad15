/** A comparison as one Markdown file that a person would keep: readable as is, in Obsidian and through Pandoc. */
import { EDIT_KINDS, NOISE_KINDS } from '../types.ts';
import type { Comparison, Evidence, Finding, TextOutline } from '../types.ts';
import { wrongRules } from './wrong-rules.ts';
import { ENGINE_VERSION } from '../version.ts';
import { comparedWords } from '../view/index.ts';
import { checkQuotes } from './check-quotes.ts';
import { citationKeys } from './citation.ts';
import type { Dossier, DossierJudgement, DossierSource } from './dossier.ts';
import { quotation } from './evidence-block.ts';
import { FINDING_LABELS } from './finding-labels.ts';
import { countLabels, gatherPlaces } from './gather-places.ts';
import { wordsToMark } from './mark-words.ts';
import { escapeBlock, escapeLine, yamlString } from './markdown.ts';
import { originPlaces, type OriginPlaces } from './passage-origin.ts';
import { locator } from './place-label.ts';
import { shortenAll } from './shorten.ts';
import { textFragmentUrl } from './text-fragment.ts';

export const NOTES_BEGIN = '<!-- variorum:notes:begin -->';
export const NOTES_END = '<!-- variorum:notes:end -->';

type Verdict = DossierJudgement['verdict'];

/** A finding, or the memory of one that was judged and is no longer reported. */
interface Entry {
  readonly id: string;
  readonly says: string;
  readonly finding: Finding | null;
  readonly judgement: DossierJudgement | null;
  readonly verdict: Verdict;
}

interface Cited {
  readonly source: DossierSource;
  readonly outline: TextOutline;
  readonly key: string;
  /** For a passage whose source is at hand. */
  readonly origin: OriginPlaces | null;
}

/** About as long as a heading may grow with the values in it, in characters. */
const HEADING_VALUES = 60;

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/**
 * The Markdown of a dossier. Pure: the same dossier gives the same file, byte for byte.
 * Throws an Error that names the place when any quotation differs from its source's text; then nothing is to be written.
 */
export function renderDossier(dossier: Dossier): string {
  checkQuotes(dossier);
  const keys = citationKeys(dossier.sources);
  const cited = dossier.sources.map((source, index): Cited => {
    const outline = dossier.comparison.texts.find((text) => text.id === source.id);
    if (!outline) throw new Error(`“${source.title}” is a source of this dossier but was not compared.`);
    return { source, outline, key: keys[index]!, origin: source.origin ? originPlaces(source.origin) : null };
  });
  const entries = entriesOf(dossier);

  return [
    frontMatter(dossier, cited, entries),
    `# ${escapeLine(dossier.title) || 'Comparison'}`,
    '## Sources',
    ...cited.map(sourceSection),
    '## Notes',
    `${NOTES_BEGIN}\n${dossier.note}${dossier.note === '' || dossier.note.endsWith('\n') ? '' : '\n'}${NOTES_END}`,
    '## Findings',
    ...(entries.length === 0
      ? [comparedWords(dossier.comparison).noFindings]
      : findingSections(entries, cited)),
    comparedWords(dossier.comparison).whole,
    '## Method',
    ...method(dossier, cited),
  ]
    .join('\n\n')
    .concat('\n');
}

function entriesOf(dossier: Dossier): Entry[] {
  const judgements = new Map(dossier.judgements.map((judgement) => [judgement.findingId, judgement]));
  const reported = dossier.comparison.findings.map((finding): Entry => {
    const judgement = judgements.get(finding.id) ?? null;
    return { id: finding.id, says: finding.says, finding, judgement, verdict: judgement?.verdict ?? 'open' };
  });
  const known = new Set(reported.map((entry) => entry.id));
  const remembered = [...judgements.values()]
    .filter((judgement) => !known.has(judgement.findingId) && isWorthKeeping(judgement))
    .map((judgement): Entry => {
      const { findingId: id, says, verdict } = judgement;
      return { id, says, finding: null, judgement, verdict };
    });
  return [...reported, ...remembered];
}

/** A judgement set back to open without a word says nothing about a finding that is gone. */
const isWorthKeeping = (judgement: DossierJudgement) =>
  judgement.verdict !== 'open' || judgement.reason.trim() !== '';

function frontMatter(dossier: Dossier, cited: readonly Cited[], entries: readonly Entry[]): string {
  const pair = (name: string, value: string) => `${name}: ${yamlString(value)}`;
  const list = (name: string, values: readonly string[]) =>
    values.length === 0
      ? `${name}: []`
      : [`${name}:`, ...values.map((value) => `  - ${yamlString(value)}`)].join('\n');
  const total = (verdict: Verdict) =>
    `${verdict}: ${entries.filter((entry) => entry.verdict === verdict).length}`;
  return [
    '---',
    pair('title', dossier.title),
    pair('exported', dossier.exportedAt),
    pair('program', dossier.program),
    pair('engine', ENGINE_VERSION),
    list(
      'sources',
      cited.map(
        ({ source, outline }) =>
          `${outline.letter}: ${source.title}${source.outlet ? ` (${source.outlet})` : ''}`,
      ),
    ),
    // Two passages of one source have one key.
    list('keys', [...new Set(cited.map(({ key }) => key))]),
    `findings: ${entries.length}`,
    total('confirmed'),
    total('explained'),
    total('open'),
    total('dismissed'),
    '---',
  ].join('\n');
}

function sourceSection({ source, outline, key, origin }: Cited): string {
  const whole = origin
    ? locator(outline, { start: 0, end: source.text.length }, origin, source.locators)
    : '';
  const fields: [string, string | null][] = [
    [
      'Passage of',
      source.passageOf && `“${escapeLine(source.passageOf)}”${whole === '' ? '' : ` (${whole})`}`,
    ],
    ['Outlet', source.outlet && escapeLine(source.outlet)],
    ['Author', source.author && escapeLine(source.author)],
    ['Date', dateOf(source)],
    ['Words', isCounted(outline, source) ? String(outline.words) : null],
    ['Address', source.url && address(source.url)],
    ['Key', `\`@${key}\``],
    ['SHA-256', source.sha256 && `\`${source.sha256}\``],
  ];
  return [
    `### ${outline.letter}. ${escapeLine(source.title)}`,
    fields
      .filter(([, value]) => value)
      .map(([name, value]) => `- ${name}: ${value}`)
      .join('\n'),
  ].join('\n\n');
}

/** Whether there was time to count the words of a text. */
const isCounted = ({ words }: TextOutline, { text }: DossierSource) => words > 0 || text.trim() === '';

function dateOf({ published, publishedNote }: DossierSource): string {
  const note = publishedNote && escapeLine(publishedNote);
  if (published) return note ? `${escapeLine(published)} (${note})` : escapeLine(published);
  return note ? `not known (${note})` : 'not known';
}

const address = (url: string) => (/^https?:\/\/[^\s<>]+$/i.test(url) ? `<${url}>` : escapeLine(url));

const GROUPS: readonly { readonly verdict: Verdict; readonly title: string }[] = [
  { verdict: 'confirmed', title: 'Confirmed' },
  { verdict: 'explained', title: 'Explained' },
  { verdict: 'open', title: 'Open' },
];

function findingSections(entries: readonly Entry[], cited: readonly Cited[]): string[] {
  let number = 0;
  const told = GROUPS.flatMap(({ verdict, title }) => {
    const group = entries.filter((entry) => entry.verdict === verdict);
    if (group.length === 0) return [];
    return [
      `**${title}** (${group.length})`,
      ...group.flatMap((entry) => findingSection(entry, ++number, cited)),
    ];
  });
  const dismissed = entries.filter((entry) => entry.verdict === 'dismissed');
  if (dismissed.length === 0) return told;
  return [
    ...told,
    `**Dismissed** (${dismissed.length})`,
    ...dismissed.map((entry) => dismissedItem(entry, cited)),
  ];
}

/** In short: one item of a list, with what it quotes. */
function dismissedItem(entry: Entry, cited: readonly Cited[]): string {
  const reason = entry.judgement?.reason.trim() ? ` Reason: ${escapeLine(entry.judgement.reason)}` : '';
  const label = entry.finding ? `${FINDING_LABELS[entry.finding.type]}: ` : '';
  const line = `- ${label}${escapeLine(entry.says)}${reason} ^${blockId(entry.id)}`;
  return [line, ...witnesses(entry.finding, cited).map((block) => indented(block))].join('\n\n');
}

const indented = (block: string) =>
  block
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');

function findingSection(entry: Entry, number: number, cited: readonly Cited[]): string[] {
  const { finding, judgement } = entry;
  const says = `${escapeLine(entry.says)} ^${blockId(entry.id)}`;
  if (!finding)
    return [
      `### ${number}. No longer reported`,
      says,
      judgementLine(entry),
      'This was judged in an earlier document; the engine named below does not report it.',
    ];
  const values = shortenAll(
    finding.values.map((value) => value.replace(/\s+/g, ' ').trim()).filter((value) => value !== ''),
    HEADING_VALUES,
  ).map(escapeLine);
  return [
    `### ${number}. ${FINDING_LABELS[finding.type]}${values.length > 0 ? `: ${values.join(' / ')}` : ''}`,
    says,
    ...witnesses(finding, cited),
    ...(finding.explained && judgement?.verdict !== 'confirmed'
      ? [`The sources themselves explain it: ${escapeLine(finding.explained)}`]
      : []),
    judgementLine(entry),
    `Rule: \`${finding.rule}\``,
  ];
}

const witnesses = (finding: Finding | null, cited: readonly Cited[]) =>
  gatherPlaces(finding?.places ?? []).map((places) => witness(places, cited));

/** The quotation of places that say the same words, and every place: `A [@key, headline; @key, par. 3]`. */
function witness(places: readonly [Evidence, ...Evidence[]], cited: readonly Cited[]): string {
  const [place] = places;
  const { source, outline, key, origin } = cited.find((candidate) => candidate.source.id === place.source)!;
  const unknown = source.passageOf !== null && !origin ? ' of the passage' : '';
  const locations = countLabels(
    places
      .map((one) => locator(outline, one, origin, source.locators))
      .map((where) => where && `${where}${unknown}`),
  );
  const citation = locations.map((where) => `@${key}${where === '' ? '' : `, ${where}`}`).join('; ');
  const link = source.url ? textFragmentUrl(source.url, place.quote) : null;
  const from = [`${outline.letter} [${citation}]`, ...(link ? [`[at the source](<${link}>)`] : [])];
  return quotation(place.quote, from.join(', '), wordsToMark(place));
}

function judgementLine({ judgement, verdict }: Entry): string {
  const reason = judgement?.reason.trim();
  return `Judgement: **${verdict}**.${reason ? ` Reason: ${escapeBlock(reason)}` : ''}`;
}

/** Eight hexadecimal digits from a finding's id (FNV-1a over its UTF-16 units), since block ids take few characters. */
function blockId(id: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
  return `finding-${hash.toString(16).padStart(8, '0')}`;
}

function method(dossier: Dossier, cited: readonly Cited[]): string[] {
  const { comparison, program } = dossier;
  const wrong = wrongRules(dossier);
  const letters = cited.map(({ source, outline }) => {
    const sum = source.sha256 ? `SHA-256 \`${source.sha256}\`` : 'without a file of its own';
    const what = source.passageOf === null ? sum : `a passage, ${source.sha256 ? `its source ${sum}` : sum}`;
    const size = isCounted(outline, source)
      ? `${count(outline.words, 'word')}, ${count(outline.sentences.length, 'sentence')}`
      : 'not read to its end';
    const mended = (source.mended ?? []).map(escapeLine);
    return `- ${outline.letter}: ${what}, ${size}${mended.length === 0 ? '' : `; changed in its text: ${mended.join('; ')}`}`;
  });
  return [
    `Compared by ${escapeLine(program)}, engine ${ENGINE_VERSION}. The program nominates differences by the rules named above; a person judges them. Every quotation was checked against the stored text, character for character, before this file was written.`,
    letters.join('\n'),
    counts(comparison),
    comparison.precise
      ? 'The comparison ran to its end.'
      : 'The time for this comparison ran out: its result is coarse, and some differences may be missing.',
    ...(wrong === '' ? [] : [`Rules that were said to be wrong here, and how often: ${wrong}.`]),
  ];
}

function counts(comparison: Comparison): string {
  const list = (kinds: readonly (typeof EDIT_KINDS)[number][]) =>
    kinds.map((kind) => `${kind} ${comparison.hidden[kind]}`).join(', ');
  const shown = EDIT_KINDS.filter((kind) => !NOISE_KINDS.includes(kind));
  return [
    `- ${count(comparison.links.length, 'link')} between sentences that report the same thing`,
    `- Differing words inside them, by kind: ${list(shown)}`,
    `- Counted but not shown, as noise: ${list(NOISE_KINDS)}`,
  ].join('\n');
}
