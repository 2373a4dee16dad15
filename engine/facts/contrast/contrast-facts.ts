import type { Quantity } from '../../analysis/quantities/quantity.ts';
import type { Contrast } from './contrast.ts';
import type { ContrastMemory } from './contrast-memory.ts';
import type { FactSide } from './fact-side.ts';
import { contrastAttributes } from './attributes.ts';
import { contrastCircumstances } from './circumstances.ts';
import { contrastClauses } from './clauses.ts';
import { contrastDirections } from './directions.ts';
import { areFromOtherLandmarks } from './landmarks.ts';
import { contrastNames } from './names.ts';
import { contrastMultipleFacts, contrastQuantityFacts, harmOf, isWhole } from './quantities.ts';
import { contrastTimeFacts } from './times.ts';
import { contrastWords } from './words.ts';

/**
 * How two facts of one group stand to each other, slot by slot; none where they cannot be held against each other at all.
 *
 * @param memory of the comparison
 * @param close their sentences are the nearest to each other: then words in unlike places are held against each other too
 */
export function contrastFacts(
  a: FactSide,
  b: FactSide,
  memory: ContrastMemory,
  close = false,
): readonly Contrast[] {
  const [one, other] = [a.fact.value, b.fact.value];
  if (!areHeldTogether(a.fact.group, b.fact.group)) return [];
  if (one.family === 'single' && other.family === 'quantity')
    return contrastSingle(one.lemma, other.quantity);
  if (one.family === 'quantity' && other.family === 'single')
    return contrastSingle(other.lemma, one.quantity);
  if (one.family === 'quantity' && other.family === 'quantity')
    return a.fact.group === DISTANCES && areFromOtherLandmarks(a, b)
      ? []
      : [
          contrastQuantityFacts(
            { ...one, isWhole: isWhole(a), harm: harmOf(a) },
            { ...other, isWhole: isWhole(b), harm: harmOf(b) },
          ),
        ];
  if (one.family === 'time' && other.family === 'time') return contrastTimeFacts(one, other, a, b);
  if (one.family === 'multiple' && other.family === 'multiple')
    return contrastMultipleFacts(one.multiple, other.multiple);
  if (one.family === 'direction' && other.family === 'direction')
    return areFromOtherLandmarks(a, b) ? [] : [contrastDirections(one.degrees, other.degrees)];
  if (one.family === 'name' && other.family === 'name')
    return contrastNames(one.name, other.name, a, b, close);
  if (one.family === 'attribute' && other.family === 'attribute')
    return contrastAttributes(one.attribute, other.attribute, a);
  if (one.family === 'word' && other.family === 'word') return contrastWords(one, other, a, b, memory, close);
  if (one.family === 'clause' && other.family === 'clause')
    return contrastClauses(one.statement, other.statement, memory);
  if (one.family === 'circumstance' && other.family === 'circumstance')
    return contrastCircumstances(one.circumstance, other.circumstance, memory);
  return [];
}

/** The group of lengths in space. */
const DISTANCES = 'measure length';

/** Whether facts of two groups can be held against each other. */
export function areHeldTogether(one: string, other: string): boolean {
  if (one === other) return one !== 'single';
  return CROSSING.get(one) === other || CROSSING.get(other) === one;
}

const CROSSING: ReadonlyMap<string, string> = new Map([
  ['single', 'amount'],
  ['NOUN', 'ADJ'],
  ['VERB', 'ADJ'],
]);

/** "A satellite", "three satellites": one against a number of the same; a number behind its noun counts nothing, "a woman of 71". */
function contrastSingle(lemma: string, { kind, low, counted, start }: Quantity): Contrast[] {
  if (kind !== 'count' || counted?.lemma !== lemma || low === null || low < 2) return [];
  if (counted.start < start) return [];
  return [{ aspect: 'quantity', relation: 'conflict', why: 'single', distance: 1 - 1 / low }];
}
