import type { AnnotationRecord, TagColour, Verdict } from '../../../electron/bridge/contract.ts';

/** Which notes and highlights are listed; null and '' let all through. */
export interface AnnotationFilter {
  readonly words: string;
  readonly source: string | null;
  readonly tag: string | null;
  readonly colour: TagColour | null;
  /** Those about findings, differences or facts alone, or about findings that were judged so. */
  readonly about: 'finding' | 'difference' | 'fact' | Verdict | null;
}

export const EVERY_ANNOTATION: AnnotationFilter = {
  words: '',
  source: null,
  tag: null,
  colour: null,
  about: null,
};

const folded = (words: string) => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** What a filter needs to know of a library and a comparison. */
export interface AnnotationSurroundings {
  readonly sourceOfVersion: (version: string) => string | undefined;
  readonly verdictOf: (finding: string) => Verdict;
}

/** Whether a note passes: every word that is searched for stands in it, its quotations, its tags or what it is about. */
export function passesFilter(
  note: AnnotationRecord,
  { words, source, tag, colour, about }: AnnotationFilter,
  { sourceOfVersion, verdictOf }: AnnotationSurroundings,
): boolean {
  if (source !== null && !note.places.some(({ versionId }) => sourceOfVersion(versionId) === source))
    return false;
  if (tag !== null && !note.tags.includes(tag)) return false;
  if (colour !== null && note.colour !== colour) return false;
  if (about === 'finding' || about === 'difference' || about === 'fact') {
    if (note.about?.kind !== about) return false;
  } else if (about !== null && (note.about?.kind !== 'finding' || verdictOf(note.about.id) !== about))
    return false;
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return true;
  const all = folded(
    [note.markdown, ...note.tags, note.about?.says ?? '', ...note.places.map(({ exact }) => exact)].join(
      '\n',
    ),
  );
  return wanted.every((word) => all.includes(word));
}
