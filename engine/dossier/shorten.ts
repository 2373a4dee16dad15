/** At most `most` characters of a text, cut at the end of a word where there is one in the latter half. */
export function cutAtWord(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const cut = characters.slice(0, most).join('');
  if (/\s/.test(characters[most]!)) return cut.trimEnd();
  const word = /^[^]*\S(?=\s+\S*$)/.exec(cut)?.[0] ?? '';
  return word.length >= cut.length / 2 ? word : cut;
}

/** The same, with an ellipsis where something was left out. */
export function shorten(text: string, most: number): string {
  const cut = cutAtWord(text, most);
  return cut === text ? text : `${cut.replace(/[\s\p{Pd},;:]+$/u, '')}…`;
}

/** Texts that are to stand on one line of about `most` characters: the short ones leave their room to the long ones. */
export function shortenAll(texts: readonly string[], most: number): string[] {
  const shortened = [...texts];
  let room = most;
  [...texts.entries()]
    .sort(([, a], [, b]) => a.length - b.length)
    .forEach(([at, text], done) => {
      shortened[at] = shorten(text, Math.max(12, Math.floor(room / (texts.length - done))));
      room -= shortened[at].length;
    });
  return shortened;
}

/** So much of a text whose beginning others share is told before what tells it apart, of the whole. */
const SHARED = 0.4;

/**
 * Each text in at most about `most` characters, cut as {@link shorten} cuts it; texts that would then read alike and are not the same have
 * what they share cut in their midst instead: `Harbour Bridge to… in Northern Pier`.
 */
export function shortenApart(texts: readonly string[], most: number): string[] {
  const plain = texts.map((text) => shorten(text, most));
  return plain.map((cut, at) => {
    const text = texts[at]!;
    const alike = texts.filter((other, one) => plain[one] === cut && other !== text);
    if (alike.length === 0 || cut === text) return cut;
    const words = text.split(' ');
    const shared = Math.max(...alike.map((other) => sharedWords(words, other.split(' '))));
    // One that others go on from ends in its last words.
    const from = Math.min(Math.max(shared - 1, 0), words.length - 2);
    if (from < 2) return cut;
    const head = firstWords(words, Math.floor(most * SHARED)).replace(/[\s\p{Pd},;:]+$/u, '');
    const tail = words.slice(from).join(' ');
    return `${head}… ${shorten(tail, most - [...head].length - 2)}`;
  });
}

/** As many whole words as fit, one at least. */
function firstWords([first = '', ...words]: readonly string[], most: number): string {
  let head = first;
  for (const word of words) {
    if ([...head].length + 1 + [...word].length > most) break;
    head += ` ${word}`;
  }
  return head;
}

function sharedWords(one: readonly string[], other: readonly string[]): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
