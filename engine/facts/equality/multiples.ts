import type { Document, DocumentSentence } from '../../analysis/document.ts';
import type { Quantity } from '../../analysis/quantities/quantity.ts';
import { amountText, phraseBefore, type AmountText } from '../../analysis/quantities/pieces.ts';
import type { Tree, TreeToken } from '../../analysis/tree/tree.ts';
import { packOf } from '../../lexicon/language-pack.ts';
import type { MultipleWords } from '../../lexicon/multiple-words.ts';
import type { Span } from '../../types.ts';
import { equivalent, type SlotContrast } from './contrast.ts';
import type { Extent } from './extent.ts';
import { contrastExtents } from './numbers.ts';
import { quantitySide } from './quantity-side.ts';
import { shareOf } from './shares.ts';

/** How many times of what it was something became: 2 for "doubled" and for "rose by 100 percent", 0.5 for "halved". */
export interface MultipleSide extends Span {
  readonly extent: Extent;
  readonly printed: string;
  /** "Doubled", and not "rose by 100 percent". */
  readonly byWord: boolean;
}

/** The multiples of a sentence, in order; empty without a tree, and in a language without words for them. */
export function multiplesIn(
  document: Pick<Document, 'text' | 'language'>,
  { tree, amounts }: Pick<DocumentSentence, 'tree' | 'amounts'>,
): MultipleSide[] {
  const words = packOf(document.language)?.multiples;
  if (tree === null || words === undefined) return [];
  const found = [
    ...tree.tokens.filter((token) => multiplies(tree, token, words)).map((token) => wordSide(document, tree, token, words)), // prettier-ignore
    ...amounts.quantities.flatMap((quantity) => stepSide(document, tree, quantity, words) ?? []),
  ];
  return found.sort((a, b) => a.start - b.start);
}

/** How two multiples stand: "doubled" / "rose by 100 percent", "twofold" / "threefold". */
export function contrastMultiples(a: MultipleSide, b: MultipleSide): SlotContrast {
  const found = contrastExtents(a.extent, b.extent);
  return found.relation === 'equal' && a.printed.toLowerCase() !== b.printed.toLowerCase()
    ? equivalent('multiple')
    : found;
}

function multiplies(tree: Tree, token: TreeToken, { factors, otherBeforeNoun }: MultipleWords): boolean {
  if (!factors.has(token.lemma)) return false;
  // "a double room"
  return !(otherBeforeNoun.has(token.lemma) && (token.pos === 'ADJ' || token.pos === 'NOUN') && /^NN/.test(tree.tokens[token.index + 1]?.tag ?? '')); // prettier-ignore
}

/** "doubled", with what stands before it: "more than doubled", "nearly halved". */
function wordSide(
  { text }: Pick<Document, 'text'>,
  tree: Tree,
  { lemma, start, end }: TreeToken,
  { factors }: MultipleWords,
): MultipleSide {
  const at = factors.get(lemma)!;
  const { near, bound } = before(amountText(tree), start);
  const precision = { grain: 0.1, digits: 1, scaled: true, round: false, figures: false };
  const printed = text.slice(start, end);
  // "more than halved" fell below one half.
  const up = at >= 1 ? bound === 'more' || bound === 'at least' : bound === 'less' || bound === 'at most';
  const reached = near === null || at >= 1 ? near : near === 'nearly' ? 'just over' : near === 'just over' ? 'nearly' : near; // prettier-ignore
  const extent: Extent =
    bound === null
      ? { form: 'point', at, near: reached, precision, slack: 0 }
      : { form: 'bound', at, up, strict: bound === 'more' || bound === 'less', near: near !== null, precision, whole: false }; // prettier-ignore
  return { start, end, printed, extent, byWord: true };
}

function before({ pieces, words }: AmountText, start: number) {
  const at = pieces.findIndex((piece) => piece.start === start);
  if (words === null || at < 0) return { near: null, bound: null };
  return {
    near: phraseBefore(pieces, at, words.qualifiers.approximatorsBefore)?.value ?? null,
    bound: phraseBefore(pieces, at, words.qualifiers.comparatorsBefore)?.value ?? null,
  };
}

/** "rose by 100 percent", "fell by half": a share that is added or taken away. */
function stepSide(
  document: Pick<Document, 'text' | 'language'>,
  tree: Tree,
  quantity: Quantity,
  { growing, shrinking, towards }: MultipleWords,
): MultipleSide | null {
  if (quantity.kind !== 'percent' && quantity.kind !== 'fraction') return null;
  const verb = tree.tokens[quantity.predicate?.token ?? -1]?.lemma ?? '';
  const [grows, shrinks] = [growing.has(verb), shrinking.has(verb)];
  const ahead = tree.tokens.findLast(({ end }) => end <= quantity.whole.start);
  if ((!grows && !shrinks) || (ahead !== undefined && towards.has(ahead.norm))) return null;
  const share = shareOf(quantitySide(document, quantity));
  if (share === null) return null;
  const { start, end } = quantity;
  return {
    start,
    end,
    printed: document.text.slice(start, end),
    extent: grows ? added(share) : taken(share),
    byWord: false,
  };
}

function added(share: Extent): Extent {
  return share.form === 'range' || share.form === 'vague'
    ? { ...share, low: 1 + share.low, high: 1 + share.high }
    : { ...share, at: 1 + share.at };
}

/** What is left when a share is taken away: the more, the less. */
function taken(share: Extent): Extent {
  if (share.form === 'range' || share.form === 'vague')
    return { ...share, low: 1 - share.high, high: 1 - share.low };
  if (share.form === 'bound') return { ...share, at: 1 - share.at, up: !share.up };
  const near = share.near === 'nearly' ? 'just over' : share.near === 'just over' ? 'nearly' : share.near;
  return { ...share, at: 1 - share.at, near };
}
