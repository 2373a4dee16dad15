import { Refusal } from '../../errors.ts';
import type { FoundMetadata, ImportedFile, PictureLanguage } from '../document.ts';
import { counted } from '../counted.ts';
import { oneDocument } from '../make-document.ts';
import { titleOf } from '../plain/title.ts';
import { tidyText } from '../tidy-text.ts';
import { textOfWords } from './text-of-words.ts';
import type { RecognisedWord } from './words-of-table.ts';

const TAGS: Readonly<Record<PictureLanguage, string>> = { eng: 'en', deu: 'de', fra: 'fr', spa: 'es' };
const NAMES: Readonly<Record<PictureLanguage, string>> = {
  eng: 'English',
  deu: 'German',
  fra: 'French',
  spa: 'Spanish',
};
/** A text whose confidence is lower is told to be poor. */
const POOR = 0.8;

export interface RecognisedPages {
  readonly name: string;
  readonly format: string;
  readonly pages: readonly (readonly RecognisedWord[])[];
  readonly language: PictureLanguage;
  /** What each page is cited by; null for a picture alone. */
  readonly labels: readonly string[] | null;
  readonly found?: FoundMetadata;
}

/**
 * A document of the words that were recognised on pages, with how sure the recogniser is.
 *
 * @throws {Refusal} `picture-without-words`
 */
export function recognisedDocument({
  name,
  format,
  pages,
  language,
  labels,
  found = {},
}: RecognisedPages): ImportedFile {
  const read = textOfWords(pages, TAGS[language]);
  const text = tidyText(read.text);
  if (text.trim() === '') throw new Refusal('picture-without-words', { name });
  const { recognised } = read;
  const percent = Math.round(100 * recognised.confidence);
  const remark = `The words were recognised in ${labels === null ? 'a picture' : 'pictures of the pages'}, as ${NAMES[language]}; the recogniser itself puts its confidence at ${percent} %.`;
  return oneDocument({
    format,
    name,
    text,
    reading: `recognised: ${language}`,
    found: {
      title: { value: titleOf(text), where: 'the first line' },
      ...found,
      language: { value: TAGS[language], where: 'what was chosen for the recognition' },
    },
    warnings:
      recognised.confidence < POOR
        ? [`Many words of “${name}” are doubtful. Check them beside the picture of the page.`]
        : [],
    details: {
      recognised,
      locators:
        labels === null
          ? []
          : recognised.pages.map(({ start }, page) => ({ start, label: `p. ${labels[page] ?? page + 1}` })),
      mended: counted(
        read.joined,
        'word joined that was cut at the end of a line',
        'words joined that were cut at the end of a line',
      ),
      remarks: [remark],
    },
  });
}
