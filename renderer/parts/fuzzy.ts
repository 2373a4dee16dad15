/** How well a text answers a query. `at` are the UTF-16 offsets of the letters that did. */
export interface FuzzyMatch {
  readonly score: number;
  readonly at: readonly number[];
}

/**
 * Every word of `query` must be in `text`: as a stretch of it, best at the beginning of a word, or as letters in the same
 * order that mostly begin words ("nf" finds "Next finding"). Capitals and accents do not count. Null when one is missing.
 */
export function fuzzyMatch(query: string, text: string): FuzzyMatch | null {
  const letters = fold(text);
  const at = new Set<number>();
  let score = 0;
  for (const word of fold(query).split(/\s+/)) {
    if (word === '') continue;
    const found = stretch(word, letters) ?? initials(word, letters);
    if (!found) return null;
    score += found.score;
    for (const position of found.at) at.add(position);
  }
  // Of two texts with the same letters the shorter one says nothing else.
  return { score: score - text.length / 1000, at: [...at].sort((a, b) => a - b) };
}

const WHOLE_WORD = 12;
const WORD_START = 9;
const INSIDE = 4;
const INITIAL = 2;

const isLetter = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
const beginsWord = (text: string, at: number) => !isLetter(text[at - 1]);

function stretch(word: string, text: string): FuzzyMatch | null {
  let best: { score: number; start: number } | null = null;
  for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + 1)) {
    const begins = beginsWord(text, start);
    const ends = !isLetter(text[start + word.length]);
    const score = begins ? (ends ? WHOLE_WORD : WORD_START) : INSIDE;
    if (!best || score > best.score) best = { score, start };
    if (score === WHOLE_WORD) break;
  }
  if (!best) return null;
  const { start } = best;
  return { score: best.score, at: Array.from({ length: word.length }, (_, index) => start + index) };
}

/** Letters that begin words or go on from the letter before: at least every second one must begin a word. */
function initials(word: string, text: string): FuzzyMatch | null {
  const at: number[] = [];
  let begun = 0;
  let from = 0;
  for (const letter of word) {
    let found = -1;
    const before = at.at(-1);
    for (let i = from; i < text.length; i++) {
      if (text[i] === letter && (beginsWord(text, i) || i - 1 === before)) {
        found = i;
        break;
      }
    }
    if (found === -1) return null;
    if (beginsWord(text, found)) begun++;
    at.push(found);
    from = found + 1;
  }
  return begun * 2 >= word.length && begun > 0 ? { score: INITIAL, at } : null;
}

/** One plain letter for each UTF-16 unit, so that offsets stay. */
function fold(text: string): string {
  let folded = '';
  for (const unit of text.toLowerCase().length === text.length ? text.toLowerCase() : text)
    folded += unit.length === 1 ? (unit.normalize('NFKD')[0] ?? unit) : unit;
  return folded;
}
