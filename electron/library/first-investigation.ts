/** The investigation that every library begins with, so that nobody is asked for one at a first start. */
import type { Making } from './adding.ts';
import { comparisonTitle, namesInTitle } from './comparison-title.ts';
import { hadInvestigation, insertInvestigation, investigate } from './investigations.ts';
import { readSettings } from './settings.ts';
import { listSources } from './sources.ts';
import type { StoredDatabase } from './stored-database.ts';

/** What an investigation is called that gathers more than the articles that come with the program. */
const TITLE = 'First investigation';

/**
 * Gathers all that is in a library that never had an investigation in one, which is open until another is chosen: the comparisons, and the tabs as they
 * were left. It is named by the articles that come with the program, where there is nothing else.
 */
export function makeFirstInvestigation(stored: StoredDatabase, { newId, instant }: Making): void {
  const { db } = stored;
  if (hadInvestigation(db)) return;
  const sources = listSources(db);
  const seeds = sources.length > 0 && sources.every(({ origin }) => origin === 'seed');
  const { openTabs, lastComparison } = readSettings(db);
  const id = newId();
  stored.change((tx) => {
    insertInvestigation(tx, {
      id,
      title: seeds ? comparisonTitle(namesInTitle(sources)) : TITLE,
      settings: { ...(openTabs && { openTabs }), ...(lastComparison !== undefined && { lastComparison }) },
      createdAt: instant(),
    });
    investigate(
      tx,
      id,
      sources.map((source) => source.id),
    );
    tx.run('UPDATE comparisons SET investigation_id = ?', id);
  });
}
