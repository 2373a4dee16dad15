type MarkSide = 'opens' | 'closes' | 'either' | 'inches';

interface Mark {
  readonly at: number;
  readonly text: string;
  readonly side: MarkSide;
}

/** Asks where the quotation that is opened at a mark ends, -1 where the mark opens none. */
export interface CloseDouble {
  (open: number): number;
  /** Whether the mark at an offset is one that opens. */
  readonly opens: (at: number) => boolean;
}

/** What the first of the marks “, ” and " of a paragraph does; null where it has none. */
export function firstDoubleMark(printed: string): 'opens' | 'closes' | 'unsure' | null {
  const first = withHabit(marksOf(printed))[0];
  if (first === undefined) return null;
  return first.side === 'opens' || first.side === 'closes' ? first.side : 'unsure';
}

const SPACE = /^\s?$/u;
/** Before an opening mark there may stand a bracket or a dash. */
const BEFORE_OPENING = /^[\s([{—–-]?$/u;

/**
 * Reads the marks “, ” and " of one paragraph, which people mix: “We were never told," she wrote. A straight mark opens behind a space and
 * before a word, and closes behind a word or a point. One behind a figure that would leave a quotation without its end is inches.
 *
 * @param goesOn whether the next paragraph begins with an opening mark: then the last quotation of this one may lack its closing one
 */
export function doubleMarksIn(printed: string, goesOn: boolean): CloseDouble {
  const marks = withHabit(marksOf(printed));
  const positions = new Map(marks.map(({ at }, index) => [at, index]));
  const close = (open: number): number => {
    const first = positions.get(open);
    if (first === undefined || !mayOpen(marks[first]!)) return -1;
    return marks[first]!.text === '“' ? curlyEnd(first) : straightEnd(first);
  };
  return Object.assign(close, {
    opens: (at: number) => {
      const mark = marks[positions.get(at) ?? -1];
      return mark !== undefined && (mark.text === '“' || mark.side === 'opens');
    },
  });

  /** A curly opening mark: a curly or a lone straight closing one, else the end of the paragraph. */
  function curlyEnd(first: number): number {
    let nested = 0;
    for (let index = first + 1; index < marks.length; index += 1) {
      const { at, text, side } = marks[index]!;
      if (text === '”') return at;
      if (text === '“') {
        // A second opening mark behind the end of a sentence: the speech goes on.
        if (endsSentence(printed, at)) return at;
        continue;
      }
      if (side === 'opens') nested += 1;
      else if (nested > 0) nested -= 1;
      else if (side === 'closes' || side === 'either') return at;
    }
    return printed.length;
  }

  function straightEnd(first: number): number {
    for (let index = first + 1; index < marks.length; index += 1) {
      const { at, text, side } = marks[index]!;
      if (text === '”' || side === 'closes') return at;
      if (text === '“' || side === 'opens') return endsSentence(printed, at) ? at : -1;
      if (side === 'inches' && closesAfter(index)) continue;
      return at;
    }
    return goesOn ? printed.length : -1;
  }

  /** Whether behind a mark one closes before another opens. */
  function closesAfter(index: number): boolean {
    const next = marks[index + 1];
    return next !== undefined && next.side !== 'opens' && next.text !== '“';
  }
}

function marksOf(printed: string): Mark[] {
  return [...printed.matchAll(/["“”]/gu)].map(({ 0: text, index: at }) => ({
    at,
    text,
    side: sideOf(printed, at, text),
  }));
}

/**
 * What the marks between two spaces are: in turn, where opening and closing ones then follow each other to the end of the paragraph ('" We go,
 * " he said. " Now."'). Otherwise, where a paragraph sets a space behind its opening marks alone, or before its closing ones, it is told by that.
 */
function withHabit(marks: readonly Mark[]): readonly Mark[] {
  const straight = (side: MarkSide) => marks.some((mark) => mark.text === '"' && mark.side === side);
  if (!straight('either')) return marks;
  const turns = inTurn(marks);
  if (turns !== null) return turns;
  if (straight('opens') === straight('closes')) return marks;
  const side = straight('closes') ? 'opens' : 'closes';
  return marks.map((mark) => (mark.side === 'either' ? { ...mark, side } : mark));
}

/** The marks with those between two spaces opening and closing in turn; null where they and the others do not go together. */
function inTurn(marks: readonly Mark[]): Mark[] | null {
  if (marks.some(({ side }) => side === 'inches') || marks.length % 2 !== 0) return null;
  const turns = marks.map((mark, at): Mark => ({ ...mark, side: at % 2 === 0 ? 'opens' : 'closes' }));
  return marks.every(({ side }, at) => side === 'either' || side === turns[at]!.side) ? turns : null;
}

const mayOpen = ({ text, side }: Mark) =>
  text === '“' || (text === '"' && (side === 'opens' || side === 'either'));

function sideOf(printed: string, at: number, text: string): MarkSide {
  if (text === '“') return 'opens';
  if (text === '”') return 'closes';
  const [before, after] = [printed.charAt(at - 1), printed.charAt(at + 1)];
  if (/^\p{N}$/u.test(before) && /^[\s,.;x)-]?$/u.test(after)) return 'inches';
  if (BEFORE_OPENING.test(before)) return SPACE.test(after) ? (after === '' ? 'closes' : 'either') : 'opens';
  return 'closes';
}

function endsSentence(printed: string, at: number): boolean {
  return /[.!?…]\s*$/u.test(printed.slice(Math.max(0, at - 4), at));
}
