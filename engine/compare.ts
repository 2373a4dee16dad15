import { AnalysedTexts } from './analysed-texts.ts';
import { canonicalOrder } from './canonical-order.ts';
import { coarseEdit } from './diff/coarse-edit.ts';
import { diffLink } from './diff/diff-link.ts';
import { detect } from './findings/detect.ts';
import { maskTexts, withPrintedWords } from './ignored-stretches.ts';
import { inInputOrder, sideOf } from './in-input-order.ts';
import type { PairedTexts } from './link/choose.ts';
import { linkTexts } from './link-texts.ts';
import type { LinkedTexts } from './link/linked-texts.ts';
import type { CompareOptions, Comparison, SourceText } from './types.ts';

/** How some texts are compared, by a host that may have analysed them before. */
export interface CompareSettings extends CompareOptions {
  /** Keeps what is analysed, for the next comparison of the same texts and for their ledgers; without it each is analysed anew. */
  readonly analysed?: AnalysedTexts;
}

/**
 * Compares one text with itself or several with each other: segment, tokenise, normalise, find candidates, link, arrange
 * in rows, diff inside links, detect findings.
 *
 * Texts are worked on in an order that depends on their content alone, so that the order of the input changes only letters
 * and the sides of links. The engine reads no clock and no random source: the same input gives the same output.
 *
 * @throws RangeError when two texts have the same id; RangeError or SyntaxError of a pattern that cannot be used
 */
export function compare(texts: readonly SourceText[], options: CompareSettings = {}): Comparison {
  if (options.ignored && options.ignored.length > 0) return compareMasked(texts, options);
  const expired = deadline(options.expired);
  const progress = options.progress ?? (() => {});
  if (new Set(texts.map((text) => text.id)).size !== texts.length)
    throw new RangeError('Two texts have the same id.');

  progress(0, 'read');
  const canonical = texts
    .map((source, position) => ({ source, position }))
    .sort((x, y) => canonicalOrder(x.source, y.source));
  const analysed = options.analysed ?? new AnalysedTexts();
  const documents = analysed.documentsOf(
    canonical.map(({ source }) => source),
    expired,
  );
  const positions = canonical.map(({ position }) => position);

  progress(0.3, 'link');
  /** The comparison as it stands when these texts are linked so far. */
  const soFar = (pairs: readonly PairedTexts[]) =>
    inInputOrder({ documents, paired: pairs, edits: null, found: null, precise: false }, positions);
  const { partial } = options;
  const linked = linkTexts(documents, {
    pins: options.pins ?? [],
    expired,
    partial: partial && ((pairs) => partial(() => soFar(pairs))),
  });
  const { paired } = linked;
  options.partial?.(() => soFar(paired));

  progress(0.6, 'diff');
  const edits = paired.map(({ a, b, pairings }) =>
    pairings.map((pairing) => {
      const [one, other] = [sideOf(documents[a]!, pairing.a), sideOf(documents[b]!, pairing.b)];
      return expired() ? coarseEdit(one, other) : diffLink(one, other);
    }),
  );

  progress(0.8, 'findings');
  const different = firstOfEachText(documents);
  const { findings, told } = detect(among(different, linked), expired);
  progress(1, 'done');
  const found = { among: different, findings, told };
  const comparison = inInputOrder({ documents, paired, edits, found, precise: !expired() }, positions);
  analysed.settle();
  return comparison;
}

/** Compares without what the user said does not count; places quote the texts as they are printed. */
function compareMasked(
  texts: readonly SourceText[],
  { ignored = [], ...options }: CompareSettings,
): Comparison {
  const { texts: masked, stretches } = maskTexts(texts, ignored);
  const { partial } = options;
  const comparison = compare(masked, {
    ...options,
    ...(partial && { partial: (make) => partial(() => withPrintedWords(make(), texts)) }),
  });
  return { ...withPrintedWords(comparison, texts), ignored: { patterns: ignored, stretches } };
}

/** The caller's deadline, asked no more once it has passed: no later pass may find time again. */
function deadline(expired: () => boolean = () => false): () => boolean {
  let passed = false;
  return () => (passed ||= expired());
}

/** Which texts stand for all: a text that is there twice contradicts itself once, and never its copy. */
function firstOfEachText(documents: readonly { readonly text: string }[]): number[] {
  return documents.flatMap(({ text }, index) =>
    index > 0 && documents[index - 1]!.text === text ? [] : [index],
  );
}

/** What concerns some of the texts. */
function among(kept: readonly number[], linked: LinkedTexts): LinkedTexts {
  if (kept.length === linked.documents.length) return linked;
  const pick = <T>(values: readonly T[]) => kept.map((index) => values[index]!);
  return {
    documents: pick(linked.documents),
    features: pick(linked.features),
    weights: linked.weights,
    paired: linked.paired
      .filter(({ a, b }) => kept.includes(a) && kept.includes(b))
      .map((pair) => ({ ...pair, a: kept.indexOf(pair.a), b: kept.indexOf(pair.b) })),
  };
}
