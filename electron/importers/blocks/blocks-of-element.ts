import { Refusal } from '../../errors.ts';
import { MAX_ELEMENT_DEPTH } from '../limits.ts';
import { isFigure, loweredFigure, raisedFigure } from '../raised-figures.ts';
import type { Block, BlockKind } from './block.ts';
import { isElement, isText, nameOf, textIn, type PageElement, type PageNode } from './element.ts';

/** A block, and the element that its text stands in. */
export interface PlacedBlock extends Block {
  readonly element: PageElement;
}

const set = (names: string) => new Set(names.split(' '));

/** Never shown, or shown as something other than text. */
const SKIPPED = set(
  'script style noscript template head title meta link svg math canvas iframe object embed applet audio video map button input select option textarea datalist progress meter dialog',
);
/** Begins and ends a line. */
const OF_BLOCKS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
);
const LISTS = set('ul ol menu dir');
/** What a page shows as taken back, though its words are there. */
const STRUCK = set('del s strike');
/** What makes a cell of a table a part of the page's layout, and no cell of data. */
const IN_LAYOUT = set('p div table ul ol h1 h2 h3 h4 blockquote article section');

interface Context {
  /** What a run of text becomes here. */
  readonly kind: BlockKind;
  /** Of a heading: 1 is the highest. */
  readonly level?: number;
  /** Of the innermost list: what stands before an item, such as `2. `. */
  readonly marker: { text: string } | null;
  readonly depth: number;
}

export interface BlockOptions {
  /** For messages. */
  readonly name: string;
  /** Told of every mark of a footnote that is left out of its sentence. */
  readonly onNoteMark?: (mark: string) => void;
  /** Told of all words that are struck out; they stand in the text if it says so, and do not where it is not given. */
  readonly keepsStruck?: (words: string, element: PageElement) => boolean;
}

/**
 * The blocks of an element in the order of the page: each paragraph, heading, item of a list and row of a table is one.
 * What a browser would not show is left out, and so are the raised numbers of footnotes in a sentence and words that are struck out.
 *
 * @throws {Refusal} `file-nested`
 */
export function blocksOfElement(root: PageElement, options: BlockOptions): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  let words = '';
  let holder = root;
  let quotations = 0;
  let context: Context = { kind: 'paragraph', marker: null, depth: 0 };

  const emit = (kind: BlockKind, text: string, element: PageElement) => {
    if (text === '') return;
    const { level } = context;
    blocks.push({ kind, text, element, ...(kind === 'heading' && level !== undefined && { level }) });
  };

  function flush(): void {
    // An empty line inside a run of text, made of line breaks, ends a paragraph.
    for (const paragraph of words.split(/\n[ \t]*\n\s*/)) {
      const text = tidy(paragraph);
      if (text === '') continue;
      const before = context.marker?.text ?? '';
      if (context.marker) context.marker.text = '';
      emit(context.kind, before + text, holder);
    }
    words = '';
  }

  function within(element: PageElement, changed: Partial<Context>, work: () => void): void {
    flush();
    const [outer, outerHolder] = [context, holder];
    context = { ...context, ...changed, depth: context.depth + 1 };
    holder = element;
    if (context.depth > MAX_ELEMENT_DEPTH) throw new Refusal('file-nested', { name: options.name });
    work();
    flush();
    context = outer;
    holder = outerHolder;
  }

  const walkAll = (parent: PageNode, depth: number) => {
    for (const child of Array.from(parent.childNodes)) walk(child, depth);
  };

  function walk(node: PageNode, depth: number): void {
    if (depth > MAX_ELEMENT_DEPTH) throw new Refusal('file-nested', { name: options.name });
    if (isText(node)) {
      words += (node.nodeValue ?? '').replace(/[ \t\n\r\f]+/g, ' ');
      return;
    }
    if (!isElement(node)) return;
    const name = nameOf(node);
    if (SKIPPED.has(name) || isHidden(node)) return;
    if (isStruck(node, name) && !isKeptStruck(node)) return;
    if (name === 'br') {
      words += '\n';
    } else if (name === 'q') {
      quotation(node, depth);
    } else if (name === 'img') {
      return;
    } else if (isNoteMark(node, name)) {
      const mark = textIn(node).trim();
      if (/[\p{L}\p{N}*†‡§]/u.test(mark)) options.onNoteMark?.(mark);
    } else if ((name === 'sup' || name === 'sub') && isFigure(textIn(node))) {
      words += name === 'sup' ? raisedFigure(textIn(node)) : loweredFigure(textIn(node));
    } else if (!OF_BLOCKS.has(name)) {
      walkAll(node, depth + 1);
    } else if (name === 'pre') {
      within(node, {}, () =>
        emit(
          'preformatted',
          textIn(node)
            .replace(/\r\n?/g, '\n')
            .replace(/^\n+|\s+$/g, ''),
          node,
        ),
      );
    } else if (name === 'tr') {
      row(node, depth);
    } else {
      within(node, changeFor(name, node), () => {
        if (LISTS.has(name)) list(node, name, depth);
        else walkAll(node, depth + 1);
      });
    }
  }

  function isKeptStruck(element: PageElement): boolean {
    const struck = textIn(element).replace(/\s+/g, ' ').trim();
    return struck === '' || (options.keepsStruck?.(struck, element) ?? false);
  }

  /** A browser prints the marks of a quotation within a sentence. */
  function quotation(element: PageElement, depth: number): void {
    const [open, close] = quotations % 2 === 0 ? ['“', '”'] : ['‘', '’'];
    words += open;
    quotations += 1;
    walkAll(element, depth + 1);
    quotations -= 1;
    words += close;
  }

  function changeFor(name: string, element: PageElement): Partial<Context> {
    if (/^h[1-6]$/.test(name)) return { kind: 'heading', level: Number(name[1]) };
    if (name === 'blockquote') return { kind: 'quote', marker: null };
    if (isNotes(element)) return { kind: 'note' };
    return {};
  }

  /** The items of a list; numbers are written as a browser shows them, and begin at `start`. */
  function list(element: PageElement, name: string, depth: number): void {
    let number = Number(element.getAttribute('start') ?? 1) || 1;
    for (const child of Array.from(element.childNodes)) {
      if (!isElement(child) || nameOf(child) !== 'li') {
        walk(child, depth + 1);
        continue;
      }
      if (isHidden(child)) continue;
      const value = Number(child.getAttribute('value') ?? NaN);
      if (Number.isInteger(value)) number = value;
      const text = name === 'ol' ? `${number}. ` : '• ';
      number += 1;
      const kind = context.kind === 'note' || isNotes(child) ? 'note' : 'item';
      within(child, { kind, marker: { text } }, () => walkAll(child, depth + 1));
    }
  }

  /** The cells of a row with tabs between them; the cells of a table that only arranges a page are read one by one. */
  function row(element: PageElement, depth: number): void {
    flush();
    const cells = Array.from(element.childNodes)
      .filter(isElement)
      .filter((cell) => !isHidden(cell));
    if (cells.some((cell) => Array.from(cell.childNodes).filter(isElement).length > 1 && holdsLayout(cell))) {
      for (const cell of cells) within(cell, {}, () => walkAll(cell, depth + 1));
      return;
    }
    const texts = cells.map((cell) =>
      blocksOfElement(cell, options)
        .map((block) => block.text.replace(/\s+/g, ' '))
        .join(' '),
    );
    emit('row', texts.join('\t').trim(), element);
  }

  walkAll(root, 0);
  flush();
  return blocks;
}

const holdsLayout = (cell: PageElement) =>
  Array.from(cell.childNodes).filter((child) => isElement(child) && IN_LAYOUT.has(nameOf(child))).length > 1;

/** Single spaces within lines, none at their ends. No-break spaces are letters of the text and stay. */
const tidy = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').replace(/^[ \u00a0]+|[ \u00a0]+$/g, ''))
    .join('\n')
    .replace(/^\n+|\n+$/g, '');

function isHidden(element: PageElement): boolean {
  if (element.getAttribute('hidden') !== null) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

const isStruck = (element: PageElement, name: string): boolean =>
  STRUCK.has(name) ||
  /text-decoration(?:-line)?\s*:[^;]*\bline-through\b/i.test(element.getAttribute('style') ?? '');

/** A footnote's number in a sentence: raised, or a link to a note. */
function isNoteMark(element: PageElement, name: string): boolean {
  const role = element.getAttribute('role') ?? element.getAttribute('epub:type') ?? '';
  if (/\bdoc-noteref\b|\bnoteref\b/.test(role)) return true;
  if (name !== 'sup' && name !== 'a') return false;
  const text = textIn(element).trim();
  // The way back from a note to its sentence.
  if (name === 'a' && /^[↑↩^][\ufe0e\ufe0f]?$/.test(text)) return isNoteLink(element);
  if (!/^\[?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§]{1,3}|note \d+)\]?$/i.test(text)) return false;
  if (name === 'a') return isNoteLink(element) && /^\[/.test(text);
  return Array.from(element.childNodes).some(
    (child) =>
      isElement(child) &&
      (isNoteLink(child) ||
        Array.from(child.childNodes).some((inner) => isElement(inner) && isNoteLink(inner))),
  );
}

const isNoteLink = (element: PageElement) =>
  nameOf(element) === 'a' && /^[^?#]*#./.test(element.getAttribute('href') ?? '');

/** An element of footnotes, by its role, its class or its id. */
function isNotes(element: PageElement): boolean {
  const role = `${element.getAttribute('role') ?? ''} ${element.getAttribute('epub:type') ?? ''}`;
  if (/\bdoc-(?:endnotes|footnotes?|endnote)\b|\b(?:footnotes?|endnotes?|rearnotes?)\b/.test(role))
    return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return /(?:^|[\s_-])(?:foot|end)-?notes?(?:$|[\s_-])|(?:^|\s)(?:fn|footnote|endnote|cite_note)[-_:]?\d*(?:$|\s|-)/i.test(
    names,
  );
}
