/** Made-up articles whose words are as frequent as those of English prose (Zipf), the same in every run. */
import { PLAIN_DETAILS } from '../../electron/importers/document.ts';
import type { NewDocument } from '../../electron/library/adding.ts';
import type { Library } from '../../electron/library/library.ts';

/** Words of an article. */
export const WORDS = 700;
const VOCABULARY = 60_000;
const AT_ONCE = 100;

/** Numbers in [0, 1) that are the same in every run. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');
/** The word of a rank: the more frequent the shorter, as in a language. */
export function word(rank: number): string {
  let rest = rank;
  let made = '';
  do {
    made += syllables[rest % syllables.length]!;
    rest = Math.floor(rest / syllables.length);
  } while (rest > 0);
  return made;
}

function article(random: () => number): string {
  const sentences: string[] = [];
  let sentence: string[] = [];
  for (let at = 0; at < WORDS; at += 1) {
    sentence.push(word(Math.floor(VOCABULARY ** random()) - 1));
    if (sentence.length >= 12 + random() * 16 || at === WORDS - 1) {
      sentences.push(`${sentence[0]![0]!.toUpperCase()}${sentence.join(' ').slice(1)}.`);
      sentence = [];
    }
  }
  return sentences.join(' ');
}

const document = (number: number, text: string): NewDocument => ({
  bytes: Buffer.from(text, 'utf8'),
  origin: 'file',
  document: {
    title: `Article ${number}`,
    text,
    warnings: [],
    details: PLAIN_DETAILS,
    sections: [],
    fileName: `article-${number}.txt`,
    part: null,
    reading: '',
  },
});

/** Adds so many articles to a library, tells of the text of each, and answers the milliseconds that adding took. */
export async function addArticles(
  library: Pick<Library, 'addDocuments'>,
  count: number,
  random: () => number,
  made: (text: string) => void = () => {},
): Promise<number> {
  let adding = 0;
  for (let from = 0; from < count; from += AT_ONCE) {
    const batch = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, at) => {
      const text = article(random);
      made(text);
      return document(from + at, text);
    });
    const began = performance.now();
    library.addDocuments(batch);
    adding += performance.now() - began;
    // Lets a checkpoint that was made beside this process be taken over.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return adding;
}
