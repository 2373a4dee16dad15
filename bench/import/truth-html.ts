import type { Truth, TruthBlock } from './made-up.ts';

export const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The blocks of a truth as plain HTML; the note of number n is marked at the end of the paragraph of number 5 n. */
export function bodyOf(truth: Truth, marks: boolean): string {
  let paragraphs = 0;
  let lists = '';
  let out = '';
  const closeList = () => {
    out += lists === '' ? '' : `<ul>${lists}</ul>\n`;
    lists = '';
  };
  const notes = truth.blocks.filter(({ kind }) => kind === 'note');
  const write = ({ kind, text }: TruthBlock) => {
    if (kind === 'item') {
      lists += `<li>${escaped(text)}</li>`;
      return;
    }
    closeList();
    if (kind === 'heading') out += `<h2>${escaped(text)}</h2>\n`;
    else if (kind === 'quote') out += `<blockquote><p>${escaped(text)}</p></blockquote>\n`;
    else if (kind === 'paragraph') {
      paragraphs += 1;
      const note = paragraphs % 5 === 0 && paragraphs / 5 <= notes.length ? paragraphs / 5 : 0;
      const mark = marks && note > 0 ? `<sup><a href="#fn${note}" id="r${note}">${note}</a></sup>` : '';
      out += `<p>${escaped(text)}${mark}</p>\n`;
    }
  };
  truth.blocks.forEach(write);
  closeList();
  if (notes.length > 0 && marks)
    out += `<section class="footnotes"><ol>${notes.map(({ text }, index) => `<li id="fn${index + 1}">${escaped(text)} <a href="#r${index + 1}">↩</a></li>`).join('')}</ol></section>`;
  return out;
}

/** In Markdown of Pandoc, with its notes. */
export function markdownOf(truth: Truth): string {
  const notes = truth.blocks.filter(({ kind }) => kind === 'note');
  let paragraphs = 0;
  const blocks = truth.blocks.flatMap(({ kind, text }) => {
    if (kind === 'heading') return [`## ${text}`];
    if (kind === 'quote') return [`> ${text}`];
    if (kind === 'item') return [`- ${text}`];
    if (kind === 'note') return [];
    paragraphs += 1;
    const note = paragraphs % 5 === 0 && paragraphs / 5 <= notes.length ? paragraphs / 5 : 0;
    return [`${text}${note > 0 ? `[^${note}]` : ''}`];
  });
  const front = `---\ntitle: ${JSON.stringify(truth.title)}\nauthor: ${JSON.stringify(truth.author)}\ndate: ${JSON.stringify(truth.published)}\nlang: ${truth.language}\n---`;
  const after = notes.map(({ text }, index) => `[^${index + 1}]: ${text}`);
  return [front, ...blocks, ...after].join('\n\n') + '\n';
}
