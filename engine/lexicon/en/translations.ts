import type { TranslationCues } from '../pack-shape.ts';
import { words } from '../word-lists.ts';

/** What tells that words were said in another language: "through an interpreter", "said in Turkish", "as translated by". */
export const translations: TranslationCues = {
  cues: words(
    'translator translators interpreter interpreters translation translations translated translating',
  ),
  before: words('in from'),
  languages: words(
    'arabic armenian azeri bengali bosnian bulgarian burmese cantonese catalan chinese croatian czech danish dari dutch english estonian farsi finnish flemish french georgian german greek gujarati hausa hebrew hindi hungarian icelandic igbo indonesian italian japanese kazakh khmer korean kurdish lao latin latvian lithuanian malay mandarin mongolian nepali norwegian pashto persian polish portuguese punjabi romanian russian serbian sinhala slovak slovene slovenian somali spanish swahili swedish tagalog tamil telugu thai tibetan tigrinya turkish ukrainian urdu uyghur uzbek vietnamese welsh yiddish yoruba zulu',
  ),
};
