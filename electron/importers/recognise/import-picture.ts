import { Refusal } from '../../errors.ts';
import type { Importer } from '../document.ts';
import { baseName } from '../file-name.ts';
import { openRecogniser } from './recogniser.ts';
import { recognisedDocument } from './recognised-document.ts';

/**
 * Recognises the words of a picture of a text, when the user asks for it.
 *
 * @throws {Refusal} `picture` when it was not asked for; `picture-too-large`, `picture-without-words`
 */
export const importPicture: Importer = async (file) => {
  const name = baseName(file.name);
  const language = file.choices?.recognise;
  if (language === undefined) throw new Refusal('picture', { name });
  const recogniser = await openRecogniser(language);
  try {
    const words = recogniser.wordsIn(file.bytes, name);
    return recognisedDocument({ name, format: 'Picture of a text', pages: [words], language, labels: null });
  } finally {
    recogniser.close();
  }
};
