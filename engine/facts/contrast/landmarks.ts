import type { Tree } from '../../analysis/tree/tree.ts';
import type { NameParts } from '../lexical/index.ts';
import type { FactSide } from './fact-side.ts';
import { areOneName } from './names.ts';

/** Over so many words a distance or a direction reaches its landmark: "14 miles north-north-east of Ferring". */
const REACH = 7;
/** What may stand between them, besides the preposition. */
const BETWEEN = /^(?:ADP|ADV|ADJ|DET|NOUN|PUNCT)$/;

/**
 * Whether two distances or directions are told from two places: "three miles south-west of Ferring", "26 miles north of Morrow" may both be
 * true of one spot.
 */
export function areFromOtherLandmarks(a: FactSide, b: FactSide): boolean {
  const [one, other] = [landmarkOf(a), landmarkOf(b)];
  return one !== null && other !== null && !areOneName(one, other);
}

/** The name behind a preposition from which a distance or a direction is told; null for none. */
function landmarkOf({ fact, sentence: { tree, facts } }: FactSide): NameParts | null {
  for (const { value, start } of facts) {
    if (value.family !== 'name' || start < fact.end) continue;
    const between = tokensBetween(tree, fact.end, start);
    const leads =
      between.length <= REACH &&
      between.at(-1)?.pos === 'ADP' &&
      between.every(({ pos, text }) => BETWEEN.test(pos) && (pos !== 'PUNCT' || /^[-‑–]$/u.test(text)));
    return leads ? value.name.parts : null;
  }
  return null;
}

function tokensBetween({ tokens }: Tree, start: number, end: number) {
  return tokens.filter((token) => token.start >= start && token.end <= end);
}
