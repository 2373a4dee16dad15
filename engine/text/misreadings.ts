/**
 * Shapes that recognition of printed words takes for each other, in comparison form: the pairs that are listed most often (Kukich 1992,
 * "Techniques for automatically correcting words in text", 2.2; the ambiguities that Tesseract ships for English). Either may stand for the other.
 */
// prettier-ignore
const CONFUSED: readonly (readonly [string, string])[] = [
  ['rn', 'm'], ['in', 'm'], ['nn', 'm'], ['ni', 'm'], ['iii', 'm'], ['ri', 'n'], ['ii', 'n'], ['ii', 'u'], ['li', 'h'], ['il', 'u'],
  ['cl', 'd'], ['ci', 'd'], ['vv', 'w'], ['c', 'e'], ['c', 'o'], ['e', 'o'], ['b', 'h'], ['u', 'n'], ['g', 'q'], ['v', 'y'],
  ['l', 'i'], ['l', 't'], ['i', 't'], ['f', 't'], ['f', 's'], ['l', '1'], ['i', '1'], ['l', '|'], ['i', '|'], ['1', '|'],
  ['o', '0'], ['s', '5'], ['b', '8'], ['z', '2'], ['g', '9'], ['q', '9'],
];

/** By its first letter, what stands for a shape and what for that; both ways. */
const SHAPES = new Map<string, [string, string][]>();
for (const [one, other] of CONFUSED)
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const)
    SHAPES.set(from.charAt(0), [...(SHAPES.get(from.charAt(0)) ?? []), [from, to]]);

/** One letter of so many may be misread, and one of every word. */
const LETTERS_A_MISTAKE = 4;
/** Longer words are no words. */
const LONGEST = 40;

/**
 * Whether two keys can be one word of which one side was misread. Symmetric; false for two that are the same. The fewest shapes that make the
 * one of the other, as in an edit distance that knows these substitutions alone.
 */
export function areMisreadings(a: string, b: string): boolean {
  if (a === b || Math.max(a.length, b.length) > LONGEST) return false;
  const most = Math.max(1, Math.floor(Math.max(a.length, b.length) / LETTERS_A_MISTAKE));
  if (Math.abs(a.length - b.length) > most * 2) return false;
  const width = b.length + 1;
  const fewest = new Uint8Array((a.length + 1) * width).fill(most + 1);
  fewest[0] = 0;
  const reach = (i: number, j: number, shapes: number) => {
    const at = i * width + j;
    if (shapes < fewest[at]!) fewest[at] = shapes;
  };
  for (let i = 0; i <= a.length; i += 1)
    for (let j = 0; j <= b.length; j += 1) {
      const shapes = fewest[i * width + j]!;
      if (shapes > most || i === a.length || j === b.length) continue;
      if (a[i] === b[j]) reach(i + 1, j + 1, shapes);
      if (shapes === most) continue;
      for (const [from, to] of SHAPES.get(a.charAt(i)) ?? [])
        if (a.startsWith(from, i) && b.startsWith(to, j)) reach(i + from.length, j + to.length, shapes + 1);
    }
  return fewest[a.length * width + b.length]! <= most;
}

/** What a key may stand for with one of its shapes put right; each once, without the key. */
export function readingsOf(key: string): Set<string> {
  const readings = new Set<string>();
  for (let at = 0; at < key.length; at += 1)
    for (const [from, to] of SHAPES.get(key.charAt(at)) ?? [])
      if (key.startsWith(from, at)) readings.add(key.slice(0, at) + to + key.slice(at + from.length));
  return readings;
}
