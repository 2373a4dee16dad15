import { words } from '../word-lists.ts';

/** Nouns for papers that say something ("the report said"). */
export const documents: ReadonlySet<string> = words(
  'report statement letter document memo memorandum study survey poll paper article post tweet email e-mail message note ' +
    'newspaper magazine website site book indictment complaint lawsuit filing affidavit ruling verdict release bulletin ' +
    'communique resolution transcript text record file log diary journal notice sign headline audit review dossier charter ' +
    'treaty constitution data figure analysis assessment memoir result inquiry investigation draft strategy',
);
