import { words } from '../word-lists.ts';

/** Before a noun they make another thing of it: a deputy minister is no minister, an attempted murder no murder. English, dictionary forms. */
export const PRIVATIVE: ReadonlySet<string> = words(
  'deputy vice assistant associate former ex ex- erstwhile onetime one-time interim acting designate elect would-be honorary ' +
    'attempted failed aborted fake false counterfeit forged mock toy replica imitation pseudo simulated averted foiled thwarted',
);
