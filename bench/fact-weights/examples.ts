import { analyse } from '../../engine/analysis/analyse.ts';
import { canonicalOrder } from '../../engine/canonical-order.ts';
import { linkTexts } from '../../engine/link-texts.ts';
import type { Aspect } from '../../engine/facts/contrast/contrast.ts';
import { FactReader } from '../../engine/facts/matching/fact-reader.ts';
import { isCompatible } from '../../engine/facts/contrast/contrast.ts';
import { factPairsOf, type WeighedPair } from '../../engine/facts/matching/fact-pairs.ts';
import type { SourceText, Span } from '../../engine/index.ts';

/** What a labelled set says of two stretches of two texts. */
export interface Label {
  /** By id of the text, where the words stand. */
  readonly at: ReadonlyMap<string, readonly Span[]>;
  readonly category: string;
  /** Whether it is a discrepancy. */
  readonly worth: boolean;
}

/** A pair of facts to learn from. */
export interface Example {
  readonly aspect: Aspect;
  readonly evidence: readonly number[];
  readonly worth: boolean;
  readonly weight: number;
  /** Of which label it is, -1 for none. */
  readonly label: number;
}

/** In which slots a discrepancy of a category can show. */
const ASPECTS_OF: readonly (readonly [RegExp, readonly Aspect[]])[] = [
  [/^number\.(?:age|frequency)/, ['time', 'quantity']],
  [/^number\./, ['quantity', 'time']],
  [/^(?:date\.|time\.(?:clock|duration))/, ['time']],
  [/^time\.order/, ['word', 'time', 'order']],
  [/^time\.tense/, ['tense', 'certainty']],
  [/^place\.distance/, ['quantity', 'time']],
  [/^name\.(?:role|nationality|gender)/, ['office', 'nationality', 'gender', 'name', 'word']],
  [/^(?:place|name)\./, ['name', 'word', 'roles']],
  [/^polarity\./, ['polarity', 'word', 'certainty']],
  [/^condition/, ['condition', 'certainty', 'word', 'polarity']],
  [/^(?:modality|certainty)/, ['certainty', 'word', 'polarity', 'tense', 'teller']],
  [/^status/, ['word', 'certainty', 'tense', 'polarity', 'roles']],
  [/^cause/, ['reason', 'order', 'word', 'certainty', 'polarity', 'roles']],
  [/^scope/, ['scope', 'word', 'quantity', 'polarity']],
  [/^kind/, ['word', 'name', 'roles']],
  [/^attribution/, ['teller', 'name', 'word', 'roles']],
  [/^roles/, ['roles', 'name', 'word']],
  [/^(?:quantifier|count)/, ['quantity', 'word']],
];

function canShowIn(category: string, aspect: Aspect): boolean {
  return ASPECTS_OF.find(([pattern]) => pattern.test(category))?.[1].includes(aspect) ?? false;
}

/**
 * The pairs of facts of some texts as examples. Pairs of equal values teach nothing; pairs inside a labelled stretch that are of another
 * slot are left out, since they may be part of the same discrepancy.
 *
 * @param unlabelled weight of a pair that no label touches; 0 leaves them out
 */
export function examplesOf(
  texts: readonly SourceText[],
  labels: readonly Label[],
  unlabelled: number,
): Example[] {
  const documents = [...texts].sort(canonicalOrder).map((text) => analyse(text));
  const linked = linkTexts(documents, { pins: [], expired: () => false });
  const reader = new FactReader(linked);
  return linked.paired.flatMap(({ a, b }, which) => {
    const [one, other] = [documents[a]!, documents[b]!];
    return factPairsOf(linked, which, reader)
      .filter(({ contrast }) => !isCompatible(contrast.relation))
      .flatMap((pair): Example[] => {
        const touching = labels
          .map((label, at) => ({ label, at }))
          .filter(({ label }) => touches(pair, one.id, other.id, label));
        const right = touching.find(
          ({ label }) => label.worth && canShowIn(label.category, pair.contrast.aspect),
        );
        const wrong = touching.find(({ label }) => !label.worth);
        if (right === undefined && wrong === undefined && touching.length > 0) return [];
        const weight = touching.length > 0 ? 1 : unlabelled;
        if (weight === 0) return [];
        return [
          {
            aspect: pair.contrast.aspect,
            evidence: pair.evidence,
            worth: right !== undefined,
            weight,
            label: (right ?? wrong)?.at ?? -1,
          },
        ];
      });
  });
}

function touches({ a, b, contrast }: WeighedPair, one: string, other: string, { at }: Label): boolean {
  const hits = (id: string, span: Span, marks: readonly Span[] | undefined) =>
    (at.get(id) ?? []).some(({ start, end }) =>
      [span, ...(marks ?? [])].some((mark) => mark.start < end && start < mark.end),
    );
  return hits(one, a, contrast.marks?.a) && hits(other, b, contrast.marks?.b);
}
