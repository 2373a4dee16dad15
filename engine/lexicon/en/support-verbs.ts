import { phrases, words } from '../word-lists.ts';

/** Verbs of English that say little themselves, in dictionary form; see `LanguagePack.lightVerbs`. */
export const lightVerbs = {
  support: words(
    'grant give make take serve consist use show do get receive offer provide hold play act function contain gain have be put carry',
  ),
  empty: words('be have do get go will would can could may might must should shall'),
  acts: phrases(
    'make, take, give, have, do, hold, conduct, carry out, launch, mount, stage, perform, undertake, commit, suffer, sustain, ' +
      'see, experience, show, record, post, report, issue, deliver, lodge, file, pay, offer, enter, reach, put up, put in, engage in, ' +
      'undergo, witness, face, effect, execute',
  ),
};

/** What takes up an act told before, in English: "did not do *so*", "never did *that*". */
export const verbAnaphors = { verbs: words('do'), behind: words('so it that this') };

/** Words of English that tell nothing in any place, in dictionary form; see `LanguagePack.emptyLemmas`. */
export const emptyLemmas = words("be have do not n't the a an that which who it to of");
