import { sorted } from '../word-lists.ts';
import type { HarmDegree } from '../pack-shape.ts';

/** How badly somebody is hurt or something damaged, in English: it tells of a part of all that are. */
export const harmDegrees = sorted<HarmDegree>({
  grave:
    'seriously, badly, severely, critically, gravely, heavily, serious, severe, critical, grave, life-threatening',
  slight: 'slightly, lightly, mildly, superficially, slight, minor, light, mild, superficial',
});
