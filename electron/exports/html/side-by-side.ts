/** Texts side by side as one page that needs nothing else: no script, no font, no address is fetched. It opens offline. */
import {
  contentsOf,
  FINDING_LABELS,
  locator,
  type CitedPlace,
  type Contents,
  type Dossier,
  type Inline,
  type NamedSource,
} from '../../../engine/dossier/index.ts';
import { alignedRows, markedWords, toldEdits, type AlignedRow } from '../../../engine/view/index.ts';
import type { Span } from '../../../engine/index.ts';
import { escapeHtml, htmlWords, type MarkedSpan } from './html-words.ts';
import { SIDE_BY_SIDE_STYLE } from './side-by-side-style.ts';
import { writtenHtml } from './written-html.ts';

/**
 * The page of a comparison: what is disputed, first; then the texts, partners level, with the words that differ marked; then notes,
 * sources and method. Every quotation in it was checked.
 *
 * @throws {QuotationMismatch} when any quotation differs from its source's text; then nothing is to be written
 */
export function sideBySidePage(dossier: Dossier): string {
  const contents = contentsOf(dossier, 'editor');
  const { title, author, date } = contents.facts;
  const part = (name: string) => contents.parts.find((one) => one.name === name);
  const section = (name: string) => {
    const found = part(name);
    return found === undefined
      ? ''
      : `<section>\n${found.blocks.map((one) => block(one, contents)).join('\n')}\n</section>`;
  };
  const findings = contents.parts.filter(({ name }) => name.startsWith('finding-'));
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
<p class="facts">${escapeHtml([date, author].filter((one) => one !== null).join(' · '))}</p>
<nav><a href="#disputed">What is disputed</a> <a href="#texts">The texts side by side</a> <a href="#sources">Sources</a> <a href="#method">Method</a></nav>
</header>
<main>
${section('summary')}
<div id="disputed">
${section('disputed')}
${findings.map(({ blocks }) => `<article>\n${blocks.map((one) => block(one, contents)).join('\n')}\n</article>`).join('\n')}
</div>
<div id="texts">
<h2>The texts side by side</h2>
${table(dossier, contents.sources)}
</div>
${['second-reader', 'told-by-one'].map(section).filter(Boolean).join('\n')}
${section('notes')}
${section('annotations')}
<div id="sources">
${section('sources')}
</div>
<div id="method">
${section('method')}
</div>
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
      .map((sentence) => htmlWords(source.text, outline.sentences[sentence]!, marks[at]!))
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
  return sources.map(({ id }) => marks.get(id)!.sort((a, b) => a.start - b.start || b.end - a.end));
}

type Block = Contents['parts'][number]['blocks'][number];

function block(one: Block, contents: Contents): string {
  switch (one.kind) {
    case 'heading': {
      const level = one.level + 1;
      const id = one.anchor ? ` id="${escapeHtml(one.anchor.id)}"` : '';
      return `<h${level}${id} dir="auto">${inline(one.content, contents)}</h${level}>`;
    }
    case 'paragraph':
      return `<p dir="auto">${inline(one.content, contents)}</p>`;
    case 'quotation': {
      const marks = one.marks.map((span) => ({ ...span, kind: 'differs' }));
      return `<blockquote dir="auto">${htmlWords(one.quote, { start: 0, end: one.quote.length }, marks)}
<footer>${cited(one.cited, contents)}</footer></blockquote>`;
    }
    case 'list':
      return `<ul>\n${one.items.map((item) => `<li dir="auto">${inline(item, contents)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return `<div class="wide"><table>
<thead><tr>${one.head.map((cell) => `<th scope="col">${inline(cell, contents)}</th>`).join('')}</tr></thead>
<tbody>
${one.rows.map((cells) => `<tr>${cells.map((cell) => `<td dir="auto">${inline(cell, contents)}</td>`).join('')}</tr>`).join('\n')}
</tbody></table></div>`;
    case 'verbatim':
      return `<pre dir="auto">${escapeHtml(one.text)}</pre>`;
    case 'written':
      return `<div class="written">${writtenHtml(one.markdown)}</div>`;
  }
}

function cited(places: readonly CitedPlace[], { sources }: Contents): string {
  const [first] = places;
  const where = [...new Set(places.map(({ locator: one }) => one))].filter((one) => one !== '').join('; ');
  const words = escapeHtml(`${sources[first!.source]!.name}${where === '' ? '' : `, ${where}`}`);
  return first!.url === null ? words : `<a href="${escapeHtml(first!.url)}">${words}</a>`;
}

function inline(content: readonly Inline[], contents: Contents): string {
  return content
    .map((one) => {
      switch (one.kind) {
        case 'text': {
          const tag = one.look === 'strong' ? 'strong' : one.look === 'emphasis' ? 'em' : one.look;
          const words = escapeHtml(one.text);
          return tag === undefined ? words : `<${tag}>${words}</${tag}>`;
        }
        case 'words':
          return htmlWords(
            one.text,
            { start: 0, end: one.text.length },
            one.marks.map((span) => ({ ...span, kind: 'differs' })),
          );
        case 'link':
          return /^https?:/i.test(one.url)
            ? `<a href="${escapeHtml(one.url)}">${escapeHtml(one.text)}</a>`
            : escapeHtml(one.text);
        case 'citation':
          return cited(one.places, contents);
        case 'reference':
          return one.to.kind === 'finding'
            ? `<a href="#${escapeHtml(one.to.id)}">${escapeHtml(one.text)}</a>`
            : `<strong>${escapeHtml(one.text)}</strong>`;
      }
    })
    .join('');
}
