/**
 * How many columns of a terminal a text takes: East Asian wide characters and emoji take two, combining marks none.
 * The ranges are those that terminals agree on (Unicode's East Asian Width W and F).
 */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2329, 0x232a],
  [0x23e9, 0x23ec],
  [0x25fd, 0x25fe],
  [0x2614, 0x2615],
  [0x2648, 0x2653],
  [0x26ce, 0x26ce],
  [0x2705, 0x2705],
  [0x274c, 0x274c],
  [0x2795, 0x2797],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18cff],
  [0x1aff0, 0x1b2fb],
  [0x1f004, 0x1f004],
  [0x1f18e, 0x1f19a],
  [0x1f200, 0x1f265],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
];

const ZERO = /^[\p{Mn}\p{Me}\p{Cf}\u200b\u1160-\u11ff]$/u;

/** The columns of one code point. */
export function characterWidth(character: string): number {
  if (ZERO.test(character)) return 0;
  const code = character.codePointAt(0) ?? 0;
  return code >= 0x1100 && WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Characters of scripts that are written without spaces: a line may break on either side of them. */
export const isWide = (character: string) => characterWidth(character) === 2;
