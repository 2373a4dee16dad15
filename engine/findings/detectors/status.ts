import { commentAfterAll } from './comment.ts';
import type { Detector } from '../detector.ts';
import { publication } from './publication.ts';
import { differentStates } from './state.ts';

/** Rules of what has happened in one place and is still to come, or was refused, in another. */
export const status: Detector = (context) => [
  ...publication(context),
  ...commentAfterAll(context),
  ...differentStates(context),
];
