import { mergeNotes } from '../../../engine/dossier/index.ts';
import type { Database, Writable } from '../database.ts';
import { baseOfNote, noteOf, putBaseOfNote, putNote } from '../notes.ts';
import type { MergingComparison } from './telling.ts';

/** Stands in place of initials where whoever saved the copy gave none. */
const UNSIGNED = 'from a copy';

/**
 * The note of a comparison: an empty one takes the other's words; of two with words the paragraphs of both stand, each that one of them
 * wrote with their initials, and what either took away of what both have had is gone.
 *
 * @returns whether the note here is another one now, as a number
 */
export function mergeNote(
  tx: Writable,
  other: Database,
  { there, here, title, people, told, instant }: MergingComparison & { readonly instant: string },
): number {
  const [ours, theirs] = [noteOf(tx, here), noteOf(other, there)];
  const lastGot = baseOfNote(tx, here);
  if (theirs.markdown.trim() === '' || theirs.markdown === lastGot) return 0;
  const bases = [lastGot, baseOfNote(other, there)].filter((base) => base !== null);
  const isEmpty = ours.markdown.trim() === '';
  const markdown = isEmpty
    ? theirs.markdown
    : mergeNotes(bases, { ...ours, by: people.here }, { ...theirs, by: people.there || UNSIGNED });
  const isChanged = markdown !== ours.markdown;
  if (isChanged) {
    putNote(tx, here, { markdown, revision: ours.revision + 1 }, instant);
    told.notes.push({ of: title, both: !isEmpty && !bases.includes(ours.markdown) });
  }
  putBaseOfNote(tx, here, theirs.markdown);
  return isChanged ? 1 : 0;
}
