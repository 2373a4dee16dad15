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
