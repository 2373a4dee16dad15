/** A comparison as one page that needs nothing else: no script, no font, no address. */
import { escapeHtml } from '../../electron/exports/html/html-words.ts';
import { FINDING_LABELS } from '../../engine/dossier/index.ts';
import { NOISE_KINDS } from '../../engine/index.ts';
import { comparedWords } from '../../engine/view/index.ts';
import type { Comparison, Finding, Link, Place, Span, TextOutline } from '../../engine/index.ts';
import type { SecondReading } from '../../engine/second-reader/index.ts';
import { methodLines, proposalLines, saidOfFinding } from './second-reader-text.ts';
import { markedEdits, pairsOfTexts, unsharedSentences } from './links.ts';
import { markParts } from './marks.ts';
import { byline, COARSE, counted, quotedPlaces, readSources, wordsOf } from './source.ts';
import type { ReadSource, ReportSource } from './source.ts';

const STYLE = `
:root { color-scheme: light dark; --ink: #1d1f24; --quiet: #5b6068; --paper: #fbfaf7; --line: #d9d5cb; --mark: #ffe9a8; --card: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e6e1; --quiet: #a5a8ae; --paper: #17181b; --line: #3a3c41; --mark: #5b4a12; --card: #1f2024; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 72rem; color: var(--ink); background: var(--paper);
  font: 1.05rem/1.6 'Source Serif 4', 'Iowan Old Style', Palatino, Georgia, serif; overflow-wrap: break-word; }
h1, h2, h3, .label, .facts, .compared, .coarse, footer { font-family: Inter, system-ui, sans-serif; }
h1 { font-size: 1.4rem; line-height: 1.3; }
h2 { font-size: 1.1rem; margin: 2.5rem 0 1rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
h3 { font-size: 1rem; margin: 0 0 .4rem; }
p { margin: .4rem 0; }
.sources { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); padding: 0; list-style: none; }
.sources li, article { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem 1.2rem; }
article { margin: 0 0 1rem; max-width: 46rem; }
.coarse { max-width: 46rem; padding: .6rem .9rem; border: 1px solid var(--quiet); border-radius: .5rem; font-weight: 600; }
.compared { max-width: 46rem; }
.facts, .label, .compared, footer { color: var(--quiet); font-size: .85rem; }
blockquote { margin: .6rem 0; padding: 0 0 0 .9rem; border-inline-start: 3px solid var(--line); white-space: pre-wrap; }
mark { background: var(--mark); color: inherit; text-decoration: underline dotted; text-underline-offset: .2em; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { text-align: start; vertical-align: top; padding: .6rem .8rem .6rem 0; border-bottom: 1px solid var(--line); }
th { font: 600 .85rem Inter, system-ui, sans-serif; }
td { white-space: pre-wrap; }
footer { margin-top: 3rem; }
`.trim();

export function htmlReport(
  comparison: Comparison,
  sources: readonly ReportSource[],
  reading: SecondReading | null = null,
): string {
  const read = readSources(comparison, sources);
  const title = read.map(({ source }) => source.title.trim()).join(' / ');
  const { whole, noFindings } = comparedWords(comparison);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
<h1>What differs</h1>
${comparison.precise ? '' : `<p class="coarse" role="note">${COARSE}</p>\n`}<ol class="sources">
${read.map(sourceItem).join('\n')}
</ol>
<h2>Findings (${comparison.findings.length})</h2>
${comparison.findings.map((finding) => findingArticle(finding, read, saidOfFinding(reading, finding.id))).join('\n') || `<p>${escapeHtml(noFindings)}</p>`}
<p class="compared">${escapeHtml(whole)}</p>
${reading === null ? '' : proposals(reading, read)}${pairsOfTexts(comparison)
    .map((pair) => linkTable(pair, read))
    .join('\n')}
${read.length > 1 ? onlyInOne(comparison) : ''}
</main>
${footer(comparison)}
</body>
</html>
`;
}

function sourceItem(one: ReadSource): string {
  const { source, outline } = one;
  const facts = [byline(source), wordsOf(one)].filter(Boolean).join(' · ');
  const passage = source.passageOf ? `<p class="facts">Passage of “${escapeHtml(source.passageOf)}”</p>` : '';
  return `<li><h3 dir="auto">${outline.letter}. ${escapeHtml(source.title)}</h3>${passage}<p class="facts">${escapeHtml(facts)}</p></li>`;
}

/** What the second reader proposes, and how it was asked. */
function proposals(reading: SecondReading, read: readonly ReadSource[]): string {
  const articles = proposalLines(reading).map(
    ({ title, says, places }) => `<article>
<h3>${title}</h3>
<p>${escapeHtml(says)}</p>
${quotations({ places }, read)}
</article>`,
  );
  return `<h2>Proposed by the second reader (${articles.length})</h2>
${articles.join('\n')}
${methodLines(reading)
  .map((line) => `<p class="compared">${escapeHtml(line)}</p>`)
  .join('\n')}
`;
}

function findingArticle(finding: Finding, read: readonly ReadSource[], said: string | null): string {
  const explained = finding.explained
    ? `<p>Explained by the sources: ${escapeHtml(finding.explained)}</p>`
    : '';
  return `<article>
<h3>${FINDING_LABELS[finding.type]}</h3>
<p>${escapeHtml(finding.says)}</p>
${explained}${quotations(finding, read)}${said === null ? '' : `\n<p>${escapeHtml(said)}</p>`}
</article>`;
}

function quotations(finding: Pick<Finding, 'places'>, read: readonly ReadSource[]): string {
  const quotes = quotedPlaces(finding, read).map(
    ({ place, from, label }) =>
      `<blockquote lang="${escapeHtml(from.outline.language)}" dir="auto">${marked(place, place.focus)}</blockquote>
<p class="label">${escapeHtml(label)}</p>`,
  );
  return quotes.join('\n');
}

const marked = (place: Place, spans: readonly Span[]) =>
  markParts(place, spans)
    .map(({ text, marked }) => (marked ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text)))
    .join('');

function linkTable(
  { a, b, links }: { a: TextOutline; b: TextOutline; links: readonly Link[] },
  read: readonly ReadSource[],
): string {
  const labelOf = (text: TextOutline) => read.find(({ outline }) => outline === text)!.labelOf;
  const rows = links.map((link) => {
    const edits = markedEdits(link);
    const cell = (outline: TextOutline, places: readonly Place[], spans: readonly Span[]) =>
      `<td lang="${escapeHtml(outline.language)}" dir="auto">${places.map((place) => marked(place, spans)).join(' ')}
<p class="label">${escapeHtml(labelOf(outline)(places[0]!))}${link.moved ? ', moved' : ''}</p></td>`;
    const ofA = cell(
      a,
      link.a,
      edits.flatMap((edit) => edit.a ?? []),
    );
    const ofB = cell(
      b,
      link.b,
      edits.flatMap((edit) => edit.b ?? []),
    );
    return `<tr>${ofA}${ofB}<td class="label">${Math.round(link.strength * 100)} %</td></tr>`;
  });
  return `<h2>Said in ${a.letter} and ${b.letter} (${links.length})</h2>
<table>
<colgroup><col><col><col style="width: 4.5rem"></colgroup>
<thead><tr><th scope="col">${a.letter}</th><th scope="col">${b.letter}</th><th scope="col">Alike</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

function onlyInOne(comparison: Comparison): string {
  const items = unsharedSentences(comparison).map(
    ({ text, sentences }) =>
      `<li>${text.letter}: ${sentences.length} of ${counted(text.sentences.length, 'sentence')}</li>`,
  );
  return `<h2>Found in one only</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}

function footer({ hidden }: Comparison): string {
  const noise = NOISE_KINDS.map((kind) => `${kind} ${hidden[kind]}`).join(', ');
  return `<footer>
<p>Counted but not marked: ${noise}. In freely worded sentences only words that answer each other are marked.</p>
<p>Variorum says what differs, not what is true.</p>
</footer>`;
}
