/** The labels of a note: of footnotes (`[^1]`) and of addresses (`[report]`), where they are defined and where they are used. */
import { noteBlocks, noteEvents } from './note-events.ts';
import type { NoteEvent } from './note-reader.ts';

export type LabelKind = 'footnote' | 'address';

/** A footnote or an address that a note defines; offsets into it. */
export interface Definition {
  readonly kind: LabelKind;
  /** As labels are told from each other: without regard to case. */
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a note that holds a label, or has room for one. */
export interface LabelPlace {
  readonly kind: LabelKind;
  readonly label: string;
  readonly start: number;
  readonly end: number;
  /** What another label is written between: `[report]` has none of its own and becomes `[report][report-2]`. */
  readonly around: readonly [string, string];
  readonly isUse: boolean;
}

/** A label as labels are told from each other. */
export const labelled = (words: string) => words.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase();

/** What defines nothing need not be read for it. */
const MAY_DEFINE = /^[ \t>]*(?:[-+*]|\d{1,9}[.)])?[ \t>]*\[[^\]\n]+\]:/m;

/** What a note defines, in order. */
export const definitionsIn = (markdown: string): Definition[] =>
  mayDefine(markdown) ? definitionsAmong(noteBlocks(markdown), markdown) : [];

/** Whether a note is worth being read for what it defines. */
export const mayDefine = (markdown: string): boolean => MAY_DEFINE.test(markdown);

/** The same of a note that was read. */
export function definitionsAmong(events: readonly NoteEvent[], markdown: string): Definition[] {
  const definitions: Definition[] = [];
  let label = '';
  for (const [step, { type, start, end }] of events) {
    if (type === 'gfmFootnoteDefinitionLabelString' || type === 'definitionLabelString')
      label = labelled(markdown.slice(start.offset, end.offset));
    if (step === 'exit' && (type === 'gfmFootnoteDefinition' || type === 'definition'))
      definitions.push({
        kind: type === 'definition' ? 'address' : 'footnote',
        label,
        start: start.offset,
        end: end.offset,
      });
  }
  return definitions;
}

/** Every label of a note that defines something. */
export function placesOfLabels(markdown: string): LabelPlace[] {
  const places: LabelPlace[] = [];
  // A link, or a picture, that is not yet known to have a label or an address of its own.
  const open: { text: string; end: number; isSettled: boolean }[] = [];
  let reference: { start: number; end: number; label: string | null } | null = null;
  for (const [step, { type, start, end }] of noteEvents(markdown)) {
    const words = markdown.slice(start.offset, end.offset);
    const place = (kind: LabelKind, isUse: boolean) => {
      places.push({
        kind,
        label: labelled(words),
        start: start.offset,
        end: end.offset,
        around: ['', ''],
        isUse,
      });
    };
    if (step === 'enter')
      switch (type) {
        case 'gfmFootnoteCallString':
          place('footnote', true);
          break;
        case 'gfmFootnoteDefinitionLabelString':
          place('footnote', false);
          break;
        case 'definitionLabelString':
          place('address', false);
          break;
        case 'link':
        case 'image':
          open.push({ text: '', end: end.offset, isSettled: false });
          break;
        case 'labelText':
          if (open.length > 0) open.at(-1)!.text = words;
          break;
        case 'resource':
          if (open.length > 0) open.at(-1)!.isSettled = true;
          break;
        case 'reference':
          reference = { start: start.offset, end: end.offset, label: null };
          break;
        case 'referenceString':
          reference!.label = words;
          place('address', true);
      }
    else
      switch (type) {
        case 'reference':
          // `[report][]`
          if (reference!.label === null)
            places.push({
              kind: 'address',
              label: labelled(open.at(-1)!.text),
              start: reference!.start,
              end: reference!.end,
              around: ['[', ']'],
              isUse: true,
            });
          open.at(-1)!.isSettled = true;
          reference = null;
          break;
        case 'link':
        case 'image': {
          const { text, end: at, isSettled } = open.pop()!;
          if (!isSettled)
            places.push({
              kind: 'address',
              label: labelled(text),
              start: at,
              end: at,
              around: ['[', ']'],
              isUse: true,
            });
        }
      }
  }
  return places;
}
