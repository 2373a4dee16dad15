/** Ordinal numerals written as words. English; "second" is one too, where an ordinal can stand. */
const WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
  'seventeenth eighteenth nineteenth twentieth';

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...WORDS.split(' ').map((word, index): [string, number] => [word, index + 1]),
  ...'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'
    .split(' ')
    .map((word, index): [string, number] => [word, 30 + index * 10]),
]);

/** The place in a series that a word in comparison form names ("third", "3rd"); null for any other word. */
export function ordinalOf(key: string): number | null {
  const figure = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(key);
  return figure !== null ? Number(figure[1]) : (ORDINALS.get(key) ?? null);
}
