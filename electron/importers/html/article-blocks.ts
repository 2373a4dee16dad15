import { Readability } from '@mozilla/readability';
import type { ImportDetails } from '../../bridge/contract.ts';
import { blocksOfElement, type PlacedBlock } from '../blocks/blocks-of-element.ts';
import type { Block } from '../blocks/block.ts';
import { leftOutStruck, struckOut } from '../blocks/struck-out.ts';
import { MAX_ARTICLE_DEPTH, MAX_LEFT_OUT, MAX_LEFT_OUT_UNITS } from '../limits.ts';
import { isBoilerplate, isFurniture, whereIn } from './furniture.ts';
import { linkShares } from './link-shares.ts';
import { parsePage } from './parse-html.ts';

export interface Article {
  readonly blocks: readonly Block[];
  readonly leftOut: ImportDetails['leftOut'];
  /** Blocks that Readability does not count to the article, and that stand in the midst of it. */
  readonly broughtBack: number;
  readonly noteMarks: number;
  /** Its elements lie too deep in each other for telling the article from what stands around it by anything but their names. */
  readonly isTooDeep: boolean;
}

/** Carries the number of an element's blocks through Readability, which keeps attributes of this kind. */
const MARK = 'data-variorum-block';
/** Of the words of what Readability keeps, so many must lie in the element that counts as the article's. */
const SCOPE_SHARE = 0.9;
/** A page is read whole when Readability keeps less than this share of the words that are no furniture. */
const MIN_SHARE = 0.25;
/** Stretches are numbered from 0, and words that are struck out from here. */
const FIRST_STRUCK = 5_000;
/** Of the words of an article no more than this share may be furniture in its midst. */
const MOST_STRAYS = 0.3;

/**
 * The article of a page: what Readability takes for it, checked against the page. A paragraph, quotation, item, row or
 * note that stands in the article's own element and is no furniture is brought back; what is left out is listed.
 *
 * @param wanted numbers of stretches in that list that the user wants in the text all the same
 * @throws {Refusal} `file-nested`
 */
export function articleBlocks(page: Document, name: string, wanted: readonly number[] = []): Article {
  let noteMarks = 0;
  const struck = struckOut(wanted, FIRST_STRUCK);
  const all = blocksOfElement(page.body, {
    name,
    onNoteMark: () => (noteMarks += 1),
    keepsStruck: struck.keepsStruck,
  });
  const linkShare = linkShares();
  const isTooDeep = isTooDeepIn(page.body);
  const kept = isTooDeep ? new Set<PlacedBlock>() : keptByReadability(page, all);
  const plain = all.filter((block) => !isFurniture(block.element));
  const isWhole = isTooDeep || wordsOf(all.filter((block) => kept.has(block))) < MIN_SHARE * wordsOf(plain);
  const chosen = isWhole ? new Set(plain) : withNeighbours(all, kept, linkShare);
  const strays = straysAmong(chosen);
  const isOut = (block: PlacedBlock) =>
    !chosen.has(block) || strays.has(block) || isBoilerplate(block, linkShare(block.element));
  const stretches = stretchesOf(all.filter(isOut));
  const asked = new Set(
    stretches.filter((_, number) => wanted.includes(number)).flatMap(({ blocks }) => blocks),
  );
  return {
    blocks: all.filter((block) => !isOut(block) || asked.has(block)),
    leftOut: [
      ...listed(stretches, wanted),
      ...leftOutStruck(struck.left.filter(({ element }) => !isFurniture(element))),
    ],
    broughtBack: isWhole ? 0 : [...chosen].filter((block) => !kept.has(block)).length,
    noteMarks,
    isTooDeep,
  };
}

function isTooDeepIn(root: Element): boolean {
  let level: readonly Element[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_ARTICLE_DEPTH) return true;
    level = level.flatMap((element) => Array.from(element.children));
  }
  return false;
}

const wordsIn = (text: string) => text.match(/\S+/g)?.length ?? 0;
const wordsOf = (blocks: readonly PlacedBlock[]) => blocks.reduce((sum, { text }) => sum + wordsIn(text), 0);

/** The blocks whose elements Readability keeps. */
function keptByReadability(page: Document, all: readonly PlacedBlock[]): Set<PlacedBlock> {
  const numbers = new Map<unknown, number>();
  for (const { element } of all) {
    if (numbers.has(element)) continue;
    numbers.set(element, numbers.size);
    (element as unknown as Element).setAttribute(MARK, String(numbers.get(element)));
  }
  // Readability takes the page apart that it is given.
  const copy = parsePage(page.documentElement.outerHTML);
  const content = new Readability(copy, { charThreshold: 200 }).parse()?.content ?? '';
  const found = new Set(
    [...parsePage(content).querySelectorAll(`[${MARK}]`)].map((element) =>
      Number(element.getAttribute(MARK)),
    ),
  );
  return new Set(all.filter(({ element }) => found.has(numbers.get(element)!)));
}

/** What is kept, and what stands in the same element of the page and is no furniture. */
function withNeighbours(
  all: readonly PlacedBlock[],
  kept: ReadonlySet<PlacedBlock>,
  linkShare: ReturnType<typeof linkShares>,
): Set<PlacedBlock> {
  const scope = scopeOf([...kept]);
  const chosen = new Set(kept);
  if (scope === null) return chosen;
  for (const block of all) {
    if (chosen.has(block) || !scope.contains(block.element as unknown as Node)) continue;
    if (isFurniture(block.element, scope) || linkShare(block.element) > 0.5) continue;
    chosen.add(block);
  }
  return chosen;
}

/**
 * Furniture that Readability takes for the article: buttons, teasers and appeals in its midst. Where they would be a good
 * part of it their names say something else.
 */
function straysAmong(chosen: ReadonlySet<PlacedBlock>): Set<PlacedBlock> {
  const scope = scopeOf([...chosen]);
  const strays = [...chosen].filter(({ element }) => isFurniture(element, scope));
  return new Set(wordsOf(strays) > MOST_STRAYS * wordsOf([...chosen]) ? [] : strays);
}

/** The smallest element that holds nearly all of the words of the article. */
function scopeOf(kept: readonly PlacedBlock[]): Element | null {
  const enough = SCOPE_SHARE * wordsOf(kept);
  const counts = new Map<Element, number>();
  for (const block of kept) {
    const words = wordsIn(block.text);
    for (let at = block.element as unknown as Element | null; at !== null; at = at.parentElement)
      counts.set(at, (counts.get(at) ?? 0) + words);
  }
  let smallest: Element | null = null;
  for (const [element, words] of counts)
    if (words >= enough && (smallest === null || smallest.contains(element))) smallest = element;
  return smallest;
}

interface Stretch {
  readonly what: string;
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];
}

/** Neighbours of one kind together, up to a length. */
function stretchesOf(blocks: readonly PlacedBlock[]): Stretch[] {
  const stretches: { what: string; text: string; blocks: PlacedBlock[] }[] = [];
  for (const block of blocks) {
    const { element, text } = block;
    const what = whereIn(element);
    const last = stretches.at(-1);
    if (last?.what === what && last.text.length + text.length < MAX_LEFT_OUT_UNITS) {
      last.text += `\n${text}`;
      last.blocks.push(block);
    } else stretches.push({ what, text: text.slice(0, MAX_LEFT_OUT_UNITS), blocks: [block] });
  }
  return stretches;
}

/** Numbered as they stand on the page, so that a number means the same whatever was brought back. */
const listed = (stretches: readonly Stretch[], wanted: readonly number[]): ImportDetails['leftOut'] =>
  stretches
    .map(({ what, text }, number) => ({ what, text, number }))
    .slice(0, MAX_LEFT_OUT)
    .filter(({ number }) => !wanted.includes(number));
