import { words } from '../word-lists.ts';

/** Verbs of English that say little themselves, in dictionary form; see `LanguagePack.lightVerbs`. */
export const lightVerbs = {
  support: words(
    'grant give make take serve consist use show do get receive offer provide hold play act function contain gain have be put carry',
  ),
  empty: words('be have do get go will would can could may might must should shall'),
};
