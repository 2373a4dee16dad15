/** What was copied from a page or a document as Markdown: its headings, lists, quotations, links and emphasis; all else is its words. */
import { escapeLine } from '../../engine/dossier/index.ts';

/** Nothing of these is words that were seen. */
const UNSEEN = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'HEAD',
  'NOSCRIPT',
  'OBJECT',
  'IFRAME',
  'SVG',
  'MATH',
]);
const BLOCKS = new Set([
  'ADDRESS', 'ARTICLE', 'ASIDE', 'DD', 'DIV', 'DL', 'DT', 'FIGCAPTION', 'FIGURE', 'FOOTER', 'HEADER', 'MAIN', 'NAV', 'P', 'SECTION',
  'TABLE', 'THEAD', 'TBODY', 'TFOOT', 'TR', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'UL', 'OL', 'BLOCKQUOTE', 'PRE', 'HR',
]); // prettier-ignore
/** Only these say more than their words: without one, what is pasted is taken as plain text. */
const RICH = 'h1, h2, h3, h4, h5, h6, ul, ol, blockquote, pre, a[href], b, strong, em, i, table';
const DEEPEST = 200;

/**
 * The Markdown of HTML from the clipboard; null where its plain text says the same. The HTML is parsed into a document that runs nothing and
 * loads nothing, and its words are escaped.
 */
export function pastedMarkdown(html: string): string | null {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  if (body.querySelector(RICH) === null) return null;
  const markdown = blocksOf(body, 0).join('\n\n').trim();
  return markdown === '' ? null : markdown;
}

/** The blocks of an element; words that stand between blocks are a paragraph. */
function blocksOf(parent: Element, depth: number): string[] {
  if (depth > DEEPEST) return [];
  const blocks: string[] = [];
  let words = '';
  const endParagraph = () => {
    const paragraph = words.replace(/[ \t]*\n[ \t]*/g, '\n').trim();
    if (paragraph !== '') blocks.push(paragraph);
    words = '';
  };
  for (const node of parent.childNodes) {
    if (!(node instanceof Element) || !holdsBlock(node)) {
      words += inlineOf(node, depth);
      continue;
    }
    endParagraph();
    blocks.push(...blockOf(node, depth + 1));
  }
  endParagraph();
  return blocks;
}

const holdsBlock = (element: Element): boolean =>
  BLOCKS.has(element.tagName) || [...element.children].some((child) => BLOCKS.has(child.tagName));

function blockOf(element: Element, depth: number): string[] {
  const { tagName } = element;
  if (UNSEEN.has(tagName)) return [];
  const heading = /^H([1-6])$/.exec(tagName);
  if (heading) {
    const words = onOneLine(inlineOfAll(element, depth));
    return words === '' ? [] : [`${'#'.repeat(Number(heading[1]))} ${words}`];
  }
  switch (tagName) {
    case 'UL':
    case 'OL':
      return [listOf(element, depth)].filter((list) => list !== '');
    case 'BLOCKQUOTE':
      return blocksOf(element, depth).length === 0
        ? []
        : [prefixed(blocksOf(element, depth).join('\n\n'), '> ', '> ')];
    case 'PRE':
      return [fenced(element.textContent)];
    case 'HR':
      return ['---'];
    case 'TR':
      return [
        onOneLine([...element.children].map((cell) => onOneLine(inlineOfAll(cell, depth))).join(' | ')),
      ];
    default:
      return blocksOf(element, depth);
  }
}

function listOf(list: Element, depth: number): string {
  let number = 0;
  return [...list.children]
    .flatMap((item) => {
      if (item.tagName !== 'LI') return blockOf(item, depth + 1).map((block) => prefixed(block, '  ', '  '));
      number += 1;
      const mark = list.tagName === 'OL' ? `${number}. ` : '- ';
      const blocks = blocksOf(item, depth + 1);
      return blocks.length === 0 ? [] : [prefixed(blocks.join('\n'), mark, ' '.repeat(mark.length))];
    })
    .join('\n');
}

/** Lines behind a mark: `first` before the first one, `rest` before the others. */
const prefixed = (text: string, first: string, rest: string) =>
  text
    .split('\n')
    .map((line, at) => `${at === 0 ? first : rest}${line}`.trimEnd())
    .join('\n');

function fenced(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${code.replace(/\n$/, '')}\n${fence}`;
}

const inlineOfAll = (element: Element, depth: number) =>
  [...element.childNodes].map((node) => inlineOf(node, depth + 1)).join('');

function inlineOf(node: Node, depth: number): string {
  if (node instanceof Text) return escaped(node.data.replace(/\s+/g, ' '));
  if (!(node instanceof Element) || UNSEEN.has(node.tagName) || depth > DEEPEST) return '';
  switch (node.tagName) {
    case 'BR':
      return '\n';
    case 'B':
      // Some put all that was copied into one that is not bold.
      if (/font-weight:\s*(?:normal|400)/i.test(node.getAttribute('style') ?? ''))
        return inlineOfAll(node, depth);
      return around('**', inlineOfAll(node, depth));
    case 'STRONG':
      return around('**', inlineOfAll(node, depth));
    case 'I':
    case 'EM':
      return around('*', inlineOfAll(node, depth));
    case 'A':
      return linkOf(node, inlineOfAll(node, depth));
    default:
      return inlineOfAll(node, depth);
  }
}

/** Words that are no markup; what only mathematics of other programs would read is written as one types it. */
function escaped(words: string): string {
  const [, before, inner, behind] = /^(\s*)([^]*?)(\s*)$/.exec(words)!;
  return `${before}${escapeLine(inner!).replace(/\\([$^{])/g, '$1')}${behind}`;
}

/** A mark stands at the words, not at the spaces around them. */
function around(mark: string, words: string): string {
  const [, before, inner, behind] = /^(\s*)([^]*?)(\s*)$/.exec(words)!;
  return inner === '' ? words : `${before}${mark}${inner}${mark}${behind}`;
}

function linkOf(element: Element, words: string): string {
  const href = element.getAttribute('href') ?? '';
  if (!/^(?:https?|mailto):/i.test(href) || words.trim() === '') return words;
  return `[${onOneLine(words)}](<${href.replace(/[<>\\\s]/g, (one) => encodeURIComponent(one))}>)`;
}

const onOneLine = (words: string) => words.replace(/\s+/g, ' ').trim();
