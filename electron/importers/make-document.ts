import { guessLanguage } from '../../engine/segment/language.ts';
import type { ImportDetails, MetadataField } from '../bridge/contract.ts';
import { Refusal } from '../errors.ts';
import type { FoundMetadata, ImportedDocument, ImportedFile } from './document.ts';
import { baseName } from './file-name.ts';
import { shorten } from './plain/title.ts';
import { isDate, isLanguageTag, isWebAddress } from './metadata-values.ts';
import { tidyText } from './tidy-text.ts';

/** What an importer found out about one text. */
export interface Reading {
  /** Name of the format for people, such as `Word document`. */
  readonly format: string;
  readonly name: string;
  readonly text: string;
  readonly found?: FoundMetadata;
  readonly warnings?: readonly string[];
  readonly sections?: ImportedDocument['sections'];
  readonly part?: Uint8Array | null;
  readonly reading?: string;
  readonly details?: Partial<Omit<ImportDetails, 'format' | 'found'>>;
}

/** At most this many UTF-16 units of a line of metadata are kept. */
const MAX_LINE = 500;

/**
 * A document for the library of what an importer read: metadata that is no date, address or language tag is dropped, and
 * the language is guessed where the file does not tell it.
 *
 * @throws {Refusal} `file-empty` when there are no words in it
 */
export function makeDocument(reading: Reading): ImportedDocument {
  const name = baseName(reading.name);
  const { text } = reading;
  if (tidyText(text) !== text) throw new Error('an importer hands in text that is not tidy');
  if (!/[^\s\p{Cf}\p{Cc}]/u.test(text)) throw new Refusal('file-empty', { name });
  const found = sound(reading.found ?? {});
  const guessed = guessLanguage(text);
  const language = found.language?.value ?? (guessed === 'und' ? undefined : guessed);
  const { title, outlet, author, published, url } = found;
  return {
    title: (title && shorten(title.value)) || shorten(name) || 'Untitled',
    text,
    ...(language && { language }),
    ...(outlet && { outlet: outlet.value }),
    ...(author && { author: author.value }),
    ...(published && { published: published.value }),
    ...(url && { url: url.value }),
    warnings: reading.warnings ?? [],
    details: {
      format: reading.format,
      found: Object.fromEntries(Object.entries(found).map(([field, { where }]) => [field, where])),
      locators: [],
      leftOut: [],
      comments: [],
      mended: [],
      partOf: null,
      ...reading.details,
      remarks: [...(reading.warnings ?? []), ...(reading.details?.remarks ?? [])],
    },
    sections: reading.sections ?? [],
    fileName: shorten(name, 200),
    part: reading.part ?? null,
    reading: reading.reading ?? '',
  };
}

/** A file that held one text. */
export const oneDocument = (reading: Reading): ImportedFile => ({
  documents: [makeDocument(reading)],
  refused: [],
});

const IS_SOUND: { readonly [F in MetadataField]?: (value: string) => boolean } = {
  published: isDate,
  url: isWebAddress,
  language: isLanguageTag,
};

type Found = { [F in MetadataField]?: { readonly value: string; readonly where: string } };

/** Each on one line, and only what the library takes. */
function sound(found: FoundMetadata): Found {
  const kept: Found = {};
  for (const [field, entry] of Object.entries(found) as [MetadataField, Found[MetadataField]][]) {
    const value = tidyText(entry?.value ?? '')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .slice(0, field === 'url' ? 2_000 : MAX_LINE);
    if (entry && value !== '' && (IS_SOUND[field]?.(value) ?? true))
      kept[field] = { value, where: entry.where };
  }
  return kept;
}
