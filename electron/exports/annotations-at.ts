/** Notes and highlights at places of versions, as places of the texts that a dossier has. */
import type { DossierAnnotation } from '../../engine/dossier/index.ts';
import { findQuote, quoteAt, searchable, type Searchable } from '../../engine/versions/index.ts';

/** A text of a dossier and where it stands in its version; offsets are UTF-16 offsets, `end` exclusive. */
export interface PlacedMember {
  readonly id: string;
  readonly versionId: string;
  readonly text: string;
  readonly stretches: readonly {
    readonly start: number;
    readonly end: number;
    readonly versionStart: number;
  }[];
}

/** A note or highlight as the library has it. */
export interface StoredNote {
  readonly id: string;
  readonly markdown: string;
  readonly colour: string | null;
  readonly tags: readonly string[];
  readonly places: readonly {
    readonly versionId: string;
    readonly start: number;
    readonly end: number;
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  }[];
  readonly about: { readonly says: string } | null;
  readonly author: string;
  readonly createdAt: string;
}

/** A place of a note in a text that is read. `status` says how it was found, as in {@link findQuote}. */
export interface FoundPlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly status: 'exact' | 'moved' | 'changed';
}

/** Texts in which places of notes are looked for, made ready once. */
export class PlaceFinder {
  readonly #members: readonly PlacedMember[];
  readonly #sameSource: (one: string, other: string) => boolean;
  readonly #searchable = new Map<string, Searchable>();

  /** @param sameSource whether two versions are of one source, so that a place of the one is looked for in the other */
  constructor(
    members: readonly PlacedMember[],
    sameSource: (one: string, other: string) => boolean = (one, other) => one === other,
  ) {
    this.#members = members;
    this.#sameSource = sameSource;
  }

  /** Where a place of a note stands in the texts: in its own version, and by its words in other versions of the same source. */
  find(place: StoredNote['places'][number]): FoundPlace[] {
    return this.#members.flatMap((member): FoundPlace[] => {
      if (member.versionId === place.versionId) {
        const stretch = member.stretches.find(
          ({ start, end, versionStart }) =>
            place.start >= versionStart && place.end <= versionStart + end - start,
        );
        if (stretch === undefined) return [];
        const shift = stretch.start - stretch.versionStart;
        return [{ text: member.id, start: place.start + shift, end: place.end + shift, status: 'exact' }];
      }
      if (!this.#sameSource(member.versionId, place.versionId)) return [];
      let ready = this.#searchable.get(member.id);
      if (ready === undefined) this.#searchable.set(member.id, (ready = searchable(member.text)));
      const { exact, prefix, suffix, start } = place;
      const found = findQuote({ exact, prefix, suffix, start }, ready);
      return found.status === 'lost'
        ? []
        : [{ text: member.id, start: found.start, end: found.end, status: found.status }];
    });
  }
}

/** The notes that stand in the texts, and the free ones. */
export function annotationsAt(
  notes: readonly StoredNote[],
  members: readonly PlacedMember[],
  sameSource?: (one: string, other: string) => boolean,
): DossierAnnotation[] {
  const finder = new PlaceFinder(members, sameSource);
  return notes.flatMap((note): DossierAnnotation[] => {
    const places = note.places.flatMap((place) => {
      const [found] = finder.find(place);
      const text = members.find(({ id }) => id === found?.text)?.text;
      if (found === undefined || text === undefined) return [];
      const { start, end } = found;
      return [{ source: found.text, start, end, quote: quoteAt(text, { start, end }).exact }];
    });
    if (places.length === 0 && note.places.length > 0) return [];
    const { id, markdown, colour, tags, author, createdAt, about } = note;
    return [{ id, markdown, colour, tags, author, createdAt, about: about?.says ?? null, places }];
  });
}
