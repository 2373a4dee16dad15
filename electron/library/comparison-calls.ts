/** The calls about comparisons, and what the user makes in them. */
import { isDeepStrictEqual } from 'node:util';
import { Refusal } from '../errors.ts';
import type { CallsBase, CallsOf } from './calls-base.ts';
import {
  comparisonOf,
  insertComparison,
  keepComparison,
  markComparison,
  retitleComparison,
  setComparisonView,
  touchComparison,
} from './comparisons.ts';
import { continueWork } from './continue-work.ts';
import { dropOpinion, judgementOn, listOpinions, putJudgement, putOpinion } from './judgements.ts';
import { noteOf, putNote } from './notes.ts';
import { readSettings } from './settings.ts';

type ComparisonCall =
  | 'openComparison'
  | 'comparison'
  | 'keepComparison'
  | 'renameComparison'
  | 'deleteComparison'
  | 'restoreComparison'
  | 'saveView'
  | 'saveNote'
  | 'judge';

export function comparisonCalls({
  db,
  making: { instant, newId },
  change,
  look: { anyComparison, comparisonRecord, memberText, summaryOf, undeletedComparison },
  search,
}: CallsBase): CallsOf<ComparisonCall> {
  return {
    openComparison({ members, from, investigation = null }) {
      for (const member of members) memberText(member);
      if (new Set(members.map(({ kind, id }) => `${kind} ${id}`)).size < members.length) {
        throw new Refusal('bad-input', { detail: 'a text is named twice' });
      }
      const existing = comparisonOf(db, members, investigation);
      if (existing !== null && (from === undefined || from === existing)) return comparisonRecord(existing);
      return change((tx) => {
        const id = existing ?? newId();
        const createdAt = instant();
        if (existing === null)
          insertComparison(tx, {
            id,
            // None until the user gives one: it is told from what its members are called.
            title: '',
            members,
            view: {},
            investigation,
            kept: false,
            createdAt,
            updatedAt: createdAt,
          });
        if (from !== undefined && continueWork(tx, undeletedComparison(from).id, id, createdAt)) {
          keepComparison(tx, id);
          search.touchComparison(id);
        }
        return comparisonRecord(id);
      });
    },

    comparison: ({ id }) => comparisonRecord(id),

    keepComparison: ({ id }) =>
      change((tx) => {
        if (!undeletedComparison(id).kept) keepComparison(tx, id);
        return null;
      }),

    renameComparison: ({ id, title }) =>
      change((tx) => {
        if (undeletedComparison(id).title !== title) {
          retitleComparison(tx, id, title);
          search.touchComparison(id);
          touchComparison(tx, id, instant());
        }
        return summaryOf(id);
      }),

    deleteComparison: ({ id }) =>
      change((tx) => {
        if (!anyComparison(id).deleted) markComparison(tx, id, instant());
        return null;
      }),

    restoreComparison: ({ id }) =>
      change((tx) => {
        if (anyComparison(id).deleted) markComparison(tx, id, null);
        return summaryOf(id);
      }),

    saveView: ({ id, view }) =>
      change((tx) => {
        const kept = JSON.parse(JSON.stringify(view)) as typeof view;
        if (isDeepStrictEqual(undeletedComparison(id).view, kept)) return null;
        setComparisonView(tx, id, kept);
        // How it is read is no work; what the user said corresponds is.
        if ((kept.pins ?? []).length > 0) keepComparison(tx, id);
        return null;
      }),

    saveNote: ({ id, markdown, revision }) =>
      change((tx) => {
        undeletedComparison(id);
        const note = noteOf(db, id);
        // The same words again, for instance after an answer that got lost, are no conflict.
        if (note.markdown === markdown) return note;
        if (note.revision !== revision) throw new Refusal('note-changed-elsewhere');
        search.touchComparison(id);
        putNote(tx, id, { markdown, revision: revision + 1 }, instant());
        touchComparison(tx, id, instant());
        return noteOf(db, id);
      }),

    judge: ({ id, findingId, verdict, reason, says, places }) =>
      change((tx) => {
        undeletedComparison(id);
        const before = judgementOn(db, id, findingId);
        if (before?.verdict === verdict && before.reason === reason && before.says === says) return before;
        const author = readSettings(db).initials ?? '';
        const judgement = {
          findingId,
          verdict,
          reason,
          says,
          judgedAt: instant(),
          ...(author && { author }),
        };
        // What another person judged is not overwritten: it stands beside the own judgement from now on.
        if (before?.author !== undefined && before.author !== author)
          putOpinion(tx, id, { ...before, author: before.author });
        dropOpinion(tx, id, findingId, author);
        search.touchComparison(id);
        putJudgement(tx, id, judgement, places ?? null);
        touchComparison(tx, id, judgement.judgedAt);
        const opinions = listOpinions(db, id)
          .filter((one) => one.findingId === findingId)
          .map(({ author: by, verdict: theirs, reason: why, judgedAt }) => ({
            author: by,
            verdict: theirs,
            reason: why,
            judgedAt,
          }));
        return { ...judgement, ...(opinions.length > 0 && { opinions }) };
      }),
  };
}
