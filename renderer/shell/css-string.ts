/** Words as a string of a style sheet, with what would end it escaped (CSS Syntax, "consume a string token"). */
export const cssString = (words: string): string =>
  `"${words.replace(/["\\\n\r\f]/g, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`;
