import type { ViewState } from '../bridge/contract.ts';
import { comparisonById, setComparisonView } from './comparisons.ts';
import type { Writable } from './database.ts';
import { judgedPlaces, listJudgements, putJudgement } from './judgements.ts';
import { noteOf, putNote } from './notes.ts';

/**
 * Carries what was made of one comparison on to another, of which texts were added or taken away. Of two judgements of one
 * finding the later holds. A note takes the place of one that it begins with, and of no other; pins go with the texts they
 * join. What is left behind stays where it was. Answers whether anything that a search finds has changed.
 */
export function continueWork(db: Writable, from: string, to: string, at: string): boolean {
  const [left, next] = [comparisonById(db, from)?.comparison, comparisonById(db, to)?.comparison];
  if (!left || !next) return false;
  let changed = false;

  const known = new Map(listJudgements(db, to).map((judgement) => [judgement.findingId, judgement]));
  const places = judgedPlaces(db, from);
  for (const judgement of listJudgements(db, from)) {
    const there = known.get(judgement.findingId);
    if (there && there.judgedAt >= judgement.judgedAt) continue;
    putJudgement(db, to, judgement, places.get(judgement.findingId) ?? null);
    changed = true;
  }

  const [note, noteThere] = [noteOf(db, from).markdown, noteOf(db, to)];
  if (note !== noteThere.markdown && note.startsWith(noteThere.markdown.trimEnd())) {
    putNote(db, to, { markdown: note, revision: noteThere.revision + 1 }, at);
    changed = true;
  }

  const view = continuedView(left.view, next.view, new Set(next.members.map(({ id }) => id)));
  if (view !== next.view) setComparisonView(db, to, view);
  return changed;
}

function continuedView(left: ViewState, next: ViewState, members: ReadonlySet<string>): ViewState {
  const known = new Set((next.pins ?? []).map((pin) => JSON.stringify(pin)));
  const pins = (left.pins ?? []).filter(
    (pin) => pin.places.every(({ source }) => members.has(source)) && !known.has(JSON.stringify(pin)),
  );
  const fresh = Object.keys(next).length === 0;
  if (pins.length === 0 && !fresh) return next;
  return {
    ...next,
    ...(pins.length === 0 ? {} : { pins: [...pins, ...(next.pins ?? [])] }),
    ...(fresh && left.hiddenKinds ? { hiddenKinds: left.hiddenKinds } : {}),
    ...(fresh && left.ignored ? { ignored: left.ignored } : {}),
    ...(fresh && left.filter ? { filter: left.filter } : {}),
  };
}
