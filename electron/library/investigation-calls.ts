/** The calls about investigations. */
import type { Member } from '../bridge/contract.ts';
import { Refusal } from '../errors.ts';
import type { CallsBase, CallsOf } from './calls-base.ts';
import { refile } from './filing.ts';
import {
  insertInvestigation,
  investigationById,
  listInvestigations,
  markInvestigation,
  putInvestigationSettings,
  retitleInvestigation,
} from './investigations.ts';
import { passageById } from './passages.ts';
import { fold } from './search/words-of.ts';
import { sourceOfVersion } from './versions.ts';

type InvestigationCall =
  | 'saveInvestigation'
  | 'saveInvestigationSettings'
  | 'deleteInvestigation'
  | 'restoreInvestigation'
  | 'placeSources';

const SOURCES = { table: 'investigation_sources', column: 'investigation_id' } as const;

export function investigationCalls({
  db,
  making: { instant, newId },
  change,
}: CallsBase): CallsOf<InvestigationCall> {
  const any = (id: string) => {
    const found = investigationById(db, id);
    if (found === null) throw new Refusal('not-found', { what: 'investigation' });
    return found;
  };
  const live = (id: string) => {
    const { investigation, deleted } = any(id);
    if (deleted) throw new Refusal('not-found', { what: 'investigation' });
    return investigation;
  };
  const refuseNamesake = (title: string, self?: string) => {
    if (listInvestigations(db).some((other) => other.id !== self && fold(other.title) === fold(title)))
      throw new Refusal('name-taken', { what: 'investigation', name: title });
  };
  const sourceOf = ({ kind, id }: Member): string | null =>
    kind === 'version' ? sourceOfVersion(db, id) : (passageById(db, id)?.passage.sourceId ?? null);
  /** The comparisons of an investigation that hold none but these sources. */
  const comparisonsOfAlone = (investigation: string, sources: readonly string[]): string[] => {
    const those = new Set(sources);
    return db
      .all(
        'SELECT id, members FROM comparisons WHERE investigation_id = ? AND deleted_at IS NULL',
        investigation,
      )
      .filter(({ members }) =>
        (JSON.parse(members as string) as Member[]).every((member) => those.has(sourceOf(member) ?? '')),
      )
      .map(({ id }) => id as string);
  };

  return {
    saveInvestigation: ({ id, title }) =>
      change((tx) => {
        refuseNamesake(title, id);
        const made = id ?? newId();
        if (id === undefined)
          insertInvestigation(tx, { id: made, title, settings: {}, createdAt: instant() });
        else if (live(id).title !== title) retitleInvestigation(tx, id, title);
        return live(made);
      }),

    saveInvestigationSettings: ({ id, settings }) =>
      change((tx) => {
        live(id);
        putInvestigationSettings(tx, id, settings);
        return null;
      }),

    deleteInvestigation: ({ id }) =>
      change((tx) => {
        if (!any(id).deleted) markInvestigation(tx, id, instant());
        return null;
      }),

    restoreInvestigation: ({ id }) =>
      change((tx) => {
        const { investigation, deleted } = any(id);
        if (deleted) {
          refuseNamesake(investigation.title);
          markInvestigation(tx, id, null);
        }
        return live(id);
      }),

    placeSources: ({ into, add, from, remove, comparisons }) =>
      change((tx) => {
        if (into !== null) live(into);
        if (from !== null) live(from);
        const along = from === null || into === null ? [] : (comparisons ?? comparisonsOfAlone(from, remove));
        const { added } = into === null ? { added: [] } : refile(tx, SOURCES, into, { add, remove: [] });
        const { removed } = from === null ? { removed: [] } : refile(tx, SOURCES, from, { add: [], remove });
        if (along.length > 0)
          tx.run(
            `UPDATE comparisons SET investigation_id = ?
             WHERE investigation_id = ? AND id IN (SELECT value FROM json_each(?))`,
            into,
            from,
            JSON.stringify(along),
          );
        return { added, removed, comparisons: along };
      }),
  };
}
