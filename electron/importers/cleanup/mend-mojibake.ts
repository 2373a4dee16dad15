import iconv from 'iconv-lite';
import type { Edit } from './edits.ts';

/** Characters that UTF-8 read as windows-1252 turns into two or three: `â€™` for `’`, `Ã©` for `é`. */
const GARBLED =
  /[\u00c2-\u00f4\u0152\u0153\u0160\u0161\u0178\u017d\u017e][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]+/g;

/** Mends text that was written as UTF-8 and read as windows-1252: each run that is sound UTF-8 again becomes what it was. */
export function mendMojibake(text: string): Edit[] {
  const edits: Edit[] = [];
  const cut: Edit[] = [];
  for (const match of text.matchAll(GARBLED)) {
    const [run] = match;
    const mended = asUtf8(run);
    if (mended !== null) edits.push({ start: match.index, end: match.index + run.length, text: mended });
    else if (run === CUT_MARK) cut.push({ start: match.index, end: match.index + run.length, text: '”' });
  }
  // By itself it may be what somebody meant to write.
  return edits.length === 0 ? [] : [...edits, ...cut].sort((a, b) => a.start - b.start);
}

/** What is left of `”` where a program dropped the last of its three bytes, for which windows-1252 has no character. */
const CUT_MARK = 'â€';

/** The byte of each character of windows-1252; what it leaves empty is read as the control character of its number. */
const BYTES = new Map(
  Array.from({ length: 256 }, (_, byte) => {
    const character = iconv.decode(Buffer.from([byte]), 'windows-1252');
    return [character === '\ufffd' ? byte : character.charCodeAt(0), byte] as const;
  }),
);

function asUtf8(run: string): string | null {
  const bytes = Uint8Array.from({ length: run.length }, (_, at) => BYTES.get(run.charCodeAt(at)) ?? 0);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
