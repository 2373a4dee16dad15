import { migration as firstTables } from './0001-first-tables.ts';
import { migration as imports } from './0002-imports.ts';
import { migration as versionsOfSources } from './0003-versions-of-sources.ts';
import { migration as digestsOfTexts } from './0004-digests-of-texts.ts';
import { migration as filing } from './0005-filing.ts';
import { migration as investigations } from './0006-investigations.ts';
import { migration as notesOfInvestigations } from './0007-notes-of-investigations.ts';
import { migration as notesOfNoInvestigation } from './0008-notes-of-no-investigation.ts';

/**
 * The steps from an empty database to the newest schema, in order: the first takes `user_version` from 0 to 1.
 * A step that has shipped is never changed, and uses no code outside its own file.
 */
export const MIGRATIONS: readonly string[] = [
  firstTables,
  imports,
  versionsOfSources,
  digestsOfTexts,
  filing,
  investigations,
  notesOfInvestigations,
  notesOfNoInvestigation,
];
