import { phrases } from '../word-lists.ts';

/** Verbs that say little beside the act their object names ("made a decision", "carried out an attack"). English, dictionary forms. */
export const LIGHT_VERBS: ReadonlySet<string> = phrases(
  'make, take, give, have, do, hold, conduct, carry out, launch, mount, stage, perform, undertake, commit, suffer, sustain, ' +
    'see, experience, show, record, post, report, issue, deliver, lodge, file, pay, offer, enter, reach, put up, put in, engage in, ' +
    'undergo, witness, face, effect, execute',
);
