/** Words and their abbreviations or signs, in comparison form: any two of a line can stand for the same. English. */
const LINES: readonly string[] = [
  '% percent pc',
  '$ dollar dollars usd',
  '€ euro euros eur',
  '£ pound pounds gbp',
  'us usa america american',
  'uk britain british',
  'eu european',
  'gov governor',
  'gen general',
  'sen senator',
  'rep representative',
  'pres president',
  'prof professor',
  'dr doctor',
  'col colonel',
  'lt lieutenant',
  'capt captain',
  'sgt sergeant',
  'pm premier',
  'vs versus',
  'govt gov government',
  'dept department',
  'intl international',
  'co company',
  'corp corporation',
  'ltd limited',
  'km kilometre kilometer kilometres kilometers',
  'kg kilogram kilograms',
  'm mn million',
  'bn billion',
  'tv television',
  'jan january',
  'feb february',
  'mar march',
  'apr april',
  'aug august',
  'sept sep september',
  'oct october',
  'nov november',
  'dec december',
];

/** No short form has more letters. */
const LONGEST = 4;

const lines = new Map<string, number[]>();
for (const [number, line] of LINES.entries()) {
  for (const word of line.split(' ')) lines.set(word, [...(lines.get(word) ?? []), number]);
}

/** Whether one of two words in comparison form can be short for the other ("Gov.", "Governor"; "%", "percent"). */
export function shortFormOf(a: string, b: string): boolean {
  if (a.length > LONGEST && b.length > LONGEST) return false;
  const one = lines.get(a);
  if (one === undefined) return false;
  const other = lines.get(b);
  return other !== undefined && one.some((line) => other.includes(line));
}
