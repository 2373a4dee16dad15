/** The calls about notes at places, highlights, pictures of notes, and investigations in one file. */
import { readFileSync, statSync } from 'node:fs';
import { quoteAt } from '../../engine/versions/index.ts';
import type { AnnotatedPlace, PictureType } from '../bridge/contract.ts';
import { Refusal } from '../errors.ts';
import {
  annotationById,
  annotationRecord,
  listAnnotations,
  markAnnotation,
  putAnnotation,
  putPicture,
} from './annotations.ts';
import type { CallsBase, CallsOf } from './calls-base.ts';
import {
  investigationFilePath,
  mergeCopy,
  investigationInClear,
  previewCopy,
  saveInvestigation,
  type CopyingBase,
} from './copying.ts';
import { HandedFiles } from './handed-files.ts';
import { investigationById } from './investigations.ts';
import { signJudgements } from './judgements.ts';
import { sha256Of } from './originals.ts';
import { pictureType } from './picture-type.ts';
import { tidyRanges } from './ranges.ts';
import { putSettings, readSettings } from './settings.ts';

type AnnotationCall =
  | 'annotations'
  | 'saveAnnotation'
  | 'deleteAnnotation'
  | 'restoreAnnotation'
  | 'keepPicture'
  | 'picture'
  | 'investigationFile'
  | 'handFile'
  | 'handPiece'
  | 'handBack'
  | 'mergeInvestigation'
  | 'previewInvestigation';

/** A larger file is not handed to the window, which could not hand it back. */
const LARGEST_HANDED = 20_000_000;

export function annotationCalls({
  stored,
  db,
  paths,
  original,
  making: { instant, newId },
  change,
  look,
  search,
  adding,
  erasing,
}: CallsBase): CallsOf<AnnotationCall> {
  const copying: CopyingBase = { ...erasing, stored, change, newId };
  const handed = new HandedFiles(newId);
  const live = (id: string) => {
    const found = annotationById(db, id);
    if (found === null || found.deleted) throw new Refusal('not-found', { what: 'note' });
    return found;
  };
  const liveInvestigation = (id: string) => {
    const found = investigationById(db, id);
    if (found === null || found.deleted) throw new Refusal('not-found', { what: 'investigation' });
    return found.investigation;
  };
  const placeOf = ({
    versionId,
    start,
    end,
  }: Pick<AnnotatedPlace, 'versionId' | 'start' | 'end'>): AnnotatedPlace => {
    const { text } = look.liveVersion(versionId).version;
    const [range] = tidyRanges([{ start, end }], text);
    const { exact, prefix, suffix } = quoteAt(text, range!);
    return { versionId, ...range!, exact, prefix, suffix };
  };

  return {
    annotations: ({ investigation }) =>
      listAnnotations(db)
        .filter((one) => one.investigation === investigation || one.investigation === null)
        .map(annotationRecord),

    saveAnnotation({ id, updatedAt, investigation, markdown, colour, tags, places, about }) {
      const before = id === undefined ? null : live(id);
      if (before !== null && updatedAt !== undefined && before.updatedAt !== updatedAt)
        throw new Refusal('note-changed-elsewhere');
      if (investigation !== null) liveInvestigation(investigation);
      const words = {
        markdown,
        colour,
        tags: [...new Set(tags)],
        places: places.map(placeOf),
        about,
      };
      if (markdown.trim() === '' && places.length === 0 && about === null)
        throw new Refusal('bad-input', { detail: 'a note without a place needs words' });
      const at = instant();
      const own = id ?? newId();
      return change((tx) => {
        putAnnotation(tx, {
          ...words,
          id: own,
          investigation: before === null ? investigation : before.investigation,
          author: before?.author || (readSettings(db).initials ?? ''),
          createdAt: before?.createdAt ?? at,
          // Two changes within one millisecond are still told apart.
          updatedAt: before !== null && before.updatedAt >= at ? later(before.updatedAt) : at,
          base: before?.base ?? null,
        });
        return annotationRecord(annotationById(tx, own)!);
      });
    },

    deleteAnnotation: ({ id }) =>
      change((tx) => {
        live(id);
        markAnnotation(tx, id, instant());
        return null;
      }),

    restoreAnnotation: ({ id }) =>
      change((tx) => {
        const found = annotationById(db, id);
        if (found === null) throw new Refusal('not-found', { what: 'note' });
        if (found.deleted) markAnnotation(tx, id, null);
        return annotationRecord({ ...found, deleted: false });
      }),

    keepPicture({ base64 }) {
      const bytes = Buffer.from(base64, 'base64');
      // What it is called does not say what it is.
      const type = pictureType(bytes);
      if (type === null)
        throw new Refusal('bad-input', { detail: 'this is no picture that a note can hold' });
      const sha256 = sha256Of(bytes);
      stored.keepOriginals([bytes]);
      change((tx) => putPicture(tx, { sha256, type, bytes: bytes.length, addedAt: instant() }));
      return { sha256 };
    },

    picture({ sha256 }) {
      const row = db.get('SELECT type FROM pictures WHERE sha256 = ?', sha256);
      const bytes = row === undefined ? null : original(sha256);
      if (row === undefined || bytes === null) return null;
      return { type: row['type'] as PictureType, base64: Buffer.from(bytes).toString('base64') };
    },

    investigationFile({ id, initials }) {
      const { title } = liveInvestigation(id);
      if (readSettings(db).initials !== initials)
        change((tx) => {
          if (!readSettings(db).initials) signJudgements(tx, initials);
          putSettings(tx, { initials });
        });
      const { name, path } = investigationFilePath(paths, title, instant());
      const missing = saveInvestigation(copying, id, path);
      const { size } = statSync(path);
      const toHand = (): Uint8Array =>
        // Whoever it is given to does not have the passphrase of this library.
        copying.cipher.encrypts ? investigationInClear(copying, id) : readFileSync(path);
      const base64 = size > LARGEST_HANDED ? null : Buffer.from(toHand()).toString('base64');
      return { name, path, bytes: size, base64, missing };
    },

    handFile: ({ name, bytes }) => ({ handed: handed.begin(name, bytes) }),

    handPiece({ handed: file, at, base64 }) {
      handed.add(file, at, Buffer.from(base64, 'base64'));
      return null;
    },

    handBack({ handed: file }) {
      handed.drop(file);
      return null;
    },

    previewInvestigation: ({ handed: file }) => previewCopy(copying, handed.whole(file)),

    mergeInvestigation({ handed: file }) {
      const merged = mergeCopy(copying, handed.whole(file));
      handed.drop(file);
      search.forget();
      adding.likenesses.forget();
      return merged;
    },
  };
}

/** The next millisecond. */
const later = (at: string) => new Date(Date.parse(at) + 1).toISOString();
