/** A stretch of a text, in UTF-16 offsets, `end` exclusive, and what stands in its place afterwards. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Edited {
  readonly text: string;
  /** Where an offset of the text before stands now; one inside of what was replaced stands at its beginning. */
  readonly moved: (offset: number) => number;
}

/** @param edits in order, apart from each other */
export function withEdits(text: string, edits: readonly Edit[]): Edited {
  let out = '';
  let at = 0;
  const begins: number[] = [];
  for (const { start, end, text: other } of edits) {
    out += text.slice(at, start);
    begins.push(out.length);
    out += other;
    at = end;
  }
  out += text.slice(at);
  const moved = (offset: number): number => {
    let low = 0;
    let high = edits.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (edits[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    const edit = edits[low - 1];
    if (edit === undefined) return offset;
    const begin = begins[low - 1]!;
    return offset < edit.end ? begin : begin + edit.text.length + (offset - edit.end);
  };
  return { text: out, moved };
}
