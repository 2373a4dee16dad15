/**
 * Prose by a seeded machine: a vocabulary in Zipf's proportions, sentences, paragraphs, names, figures and quotations, so that
 * speed can be measured at any length without anybody's text. The same seed gives the same text everywhere.
 */

/** How a pair of texts is made. */
export interface ProseSpec {
  readonly words: number;
  /** Share of the words of the first text that are replaced, left out or added in the second. */
  readonly changed: number;
  /** `varied`: every sentence new; `refrains`: most sentences are taken from a small stock, as in liturgy, lyrics and forms. */
  readonly kind: 'varied' | 'refrains';
  readonly seed: number;
}

const COMMONEST =
  'the of and to in a that is was he for it with as his on be at by had not are but from or have they which one you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many before must through back years where much your way well down should because'.split(
    ' ',
  );
const ONSETS = 'b br c ch d dr f fl g gr h j k l m n p pr qu r s sh st t th tr v w'.split(' ');
const RHYMES = 'a an ar e en er est i in ing ion o on or ound u um ure ave ess ight ill'.split(' ');
const VOCABULARY = 40_000;
const STOCK = 60;
const FROM_STOCK = 0.7;

/** mulberry32: a small generator of well-spread numbers 0..1 (T. Ettinger). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

class Writer {
  readonly random: () => number;
  private readonly vocabulary: string[];
  private readonly cumulative: Float64Array;

  constructor(seed: number) {
    this.random = randomFrom(seed);
    const words = new Set(COMMONEST);
    while (words.size < VOCABULARY) {
      const syllables = 1 + Math.floor(this.random() * 3);
      words.add(Array.from({ length: syllables }, () => this.of(ONSETS) + this.of(RHYMES)).join(''));
    }
    this.vocabulary = [...words];
    this.cumulative = new Float64Array(VOCABULARY);
    let total = 0;
    for (let rank = 0; rank < VOCABULARY; rank += 1)
      this.cumulative[rank] = total += 1 / Math.pow(rank + 2.7, 1.05);
  }

  of<T>(values: readonly T[]): T {
    return values[Math.floor(this.random() * values.length)]!;
  }

  word(): string {
    const target = this.random() * this.cumulative[VOCABULARY - 1]!;
    let [low, high] = [0, VOCABULARY - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.cumulative[middle]! < target) low = middle + 1;
      else high = middle;
    }
    return this.vocabulary[low]!;
  }

  sentence(): string[] {
    const length = 6 + Math.floor(this.random() * 12 + this.random() * 12);
    const words = Array.from({ length }, (_, at) => {
      const chance = this.random();
      if (chance < 0.03) return capital(this.word());
      if (chance < 0.04) return String(2 + Math.floor(this.random() * 3_000));
      return at < length - 1 && chance > 0.93 ? `${this.word()},` : this.word();
    });
    words[0] = capital(words[0]!);
    if (this.random() < 0.1) {
      words[2] = `“${words[2]!}`;
      words[length - 2] = `${words[length - 2]!.replace(',', '')}”`;
    }
    words[length - 1] += this.random() < 0.93 ? '.' : '?';
    return words;
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Two texts of one making, the second with words changed. */
export function prosePair({ words, changed, kind, seed }: ProseSpec): readonly [string, string] {
  const writer = new Writer(seed);
  const stock = kind === 'refrains' ? Array.from({ length: STOCK }, () => writer.sentence()) : [];
  const [left, right] = [[], []] as [string[], string[]];
  let written = 0;
  while (written < words) {
    const count = 2 + Math.floor(writer.random() * 5);
    const paragraph = Array.from({ length: count }, () =>
      writer.random() < (kind === 'refrains' ? FROM_STOCK : 0) ? writer.of(stock) : writer.sentence(),
    );
    written += paragraph.reduce((sum, sentence) => sum + sentence.length, 0);
    left.push(paragraph.map((sentence) => sentence.join(' ')).join(' '));
    right.push(paragraph.map((sentence) => alter(sentence, changed, writer).join(' ')).join(' '));
  }
  return [left.join('\n\n'), right.join('\n\n')];
}

function alter(sentence: readonly string[], changed: number, writer: Writer): string[] {
  return sentence.flatMap((word) => {
    if (writer.random() >= changed) return [word];
    const chance = writer.random();
    if (chance < 0.2) return [];
    if (chance < 0.4) return [word, writer.word()];
    // What ends a sentence or a clause stays, so that the texts keep their shape.
    return [writer.word() + (/[.,?”]+$/u.exec(word)?.[0] ?? '')];
  });
}
