/** Texts side by side as one page that needs nothing else: no script, no font, no address is fetched. It opens offline. */
import {
  contentsOf,
  dateInWords,
  FINDING_LABELS,
  locator,
  type Dossier,
  type DossierKind,
  type NamedSource,
} from '../../../engine/dossier/index.ts';
import { alignedRows, markedWords, toldEdits, type AlignedRow } from '../../../engine/view/index.ts';
import { overlapping } from '../../../engine/algorithms/index.ts';
import type { Span } from '../../../engine/index.ts';
import { partsHtml } from './blocks-html.ts';
import { escapeHtml, htmlWords, type MarkedSpan } from './html-words.ts';
import { SIDE_BY_SIDE_STYLE } from './side-by-side-style.ts';

/** The parts that stand behind the texts: in front of them is what is disputed. */
const BEHIND: ReadonlySet<string> = new Set([
  'second-reader',
  'told-by-one',
  'notes',
  'annotations',
  'sources',
]);

/**
 * The page of a comparison: what is disputed, first; then the texts, partners level, with the words that differ marked; then notes,
 * sources and method. Every quotation in it was checked.
 *
 * @throws {QuotationMismatch} when any quotation differs from its source's text; then nothing is to be written
 */
export function sideBySidePage(dossier: Dossier, kind: DossierKind): string {
  const contents = contentsOf(dossier, kind);
  const { title, author, date } = contents.facts;
  const parts = contents.parts.filter(({ name }) => name !== 'byline');
  const texts = dossier.sources.length === 1 ? 'The text' : 'The texts side by side';
  const behind = parts.findIndex(({ name }) => BEHIND.has(name));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="generator" content="${escapeHtml(dossier.program)}">
<title>${escapeHtml(title)}</title>
<style>
${SIDE_BY_SIDE_STYLE}
</style>
</head>
<body>
<header>
<h1 dir="auto">${escapeHtml(title)}</h1>
<p class="facts">${escapeHtml([dateInWords(date), author].filter((one) => one !== null).join(' · '))}</p>
<nav><a href="#disputed">What is disputed</a> <a href="#side-by-side">${texts}</a> <a href="#sources">Sources</a> <a href="#method">Method</a></nav>
</header>
<main>
${partsHtml(parts.slice(0, behind), contents)}
<div id="side-by-side">
<h2>${texts}</h2>
${table(dossier, contents.sources)}
</div>
${partsHtml(parts.slice(behind), contents)}
</main>
</body>
</html>
`;
}

function table(dossier: Dossier, sources: readonly NamedSource[]): string {
  const { comparison } = dossier;
  const texts = dossier.sources.map(({ id, text }) => ({ id, text }));
  const { items } = alignedRows(comparison, { texts });
  const marks = marksOf(dossier);
  const rows = items.flatMap((item) => (item.kind === 'row' ? [row(item, dossier, marks)] : []));
  const head = sources
    .map(
      ({ letter, name }) =>
        `<th scope="col"><span class="letter">${escapeHtml(letter)}</span> ${escapeHtml(name)}</th>`,
    )
    .join('');
  return `<div class="wide"><table class="texts">
<thead><tr>${head}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>
<p class="facts">Marked: words that differ between sentences that report the same thing. An empty cell: the text does not say it there.</p>`;
}

function row(item: AlignedRow, dossier: Dossier, marks: readonly (readonly MarkedSpan[])[]): string {
  const cells = item.cells.map((sentences, at) => {
    const source = dossier.sources[at]!;
    const outline = dossier.comparison.texts.find(({ id }) => id === source.id)!;
    const [first] = sentences;
    if (first === undefined) return '<td class="silent"></td>';
    const words = sentences
      .map((sentence) => {
        const span = outline.sentences[sentence]!;
        return htmlWords(source.text, span, marks[at]!.slice(...overlapping(marks[at]!, span)));
      })
      .join(' ');
    const where = locator(outline, outline.sentences[first]!, null, source.locators);
    const moved = item.moved.includes(at) ? '<span class="where">moved</span>' : '';
    return `<td lang="${escapeHtml(outline.language)}" dir="auto">${words} <span class="where">${escapeHtml(where)}</span>${moved}</td>`;
  });
  return `<tr class="${item.status}">${cells.join('')}</tr>`;
}

/** By text, the words that differ in a link or that a finding is about, in order. */
function marksOf({ comparison, sources, judgements }: Dossier): (readonly MarkedSpan[])[] {
  const dismissed = new Set(
    judgements.filter(({ verdict }) => verdict === 'dismissed').map(({ findingId }) => findingId),
  );
  const hidden = new Set<string>([
    'space',
    'case',
    'punctuation',
    'quote-style',
    'dash-style',
    'recognition',
  ]);
  const marks = new Map(sources.map(({ id }) => [id, [] as MarkedSpan[]]));
  const add = (place: (Span & { readonly source: string }) | undefined, kind: string) => {
    if (place && place.start < place.end)
      marks.get(place.source)?.push({ start: place.start, end: place.end, kind });
  };
  for (const finding of comparison.findings) {
    if (finding.type === 'omission' || finding.type === 'version' || dismissed.has(finding.id)) continue;
    for (const place of finding.places)
      for (const span of markedWords(place))
        add({ ...span, source: place.source }, FINDING_LABELS[finding.type]);
  }
  for (const link of comparison.links)
    for (const edit of toldEdits(link)) {
      if (hidden.has(edit.kind)) continue;
      add(edit.a, edit.kind);
      add(edit.b, edit.kind);
    }
  return sources.map(({ id }) => apart(marks.get(id)!));
}

/** In order and apart from each other: of marks that overlap the first holds, of those that begin together the longest. */
function apart(marks: readonly MarkedSpan[]): MarkedSpan[] {
  const all: MarkedSpan[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(mark.start, all.at(-1)?.end ?? 0);
    if (start < mark.end) all.push({ ...mark, start });
  }
  return all;
}
