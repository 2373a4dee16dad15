/** "1 word mended", "12 words mended": a number and what is counted, for what an import tells of itself; nothing for none. */
export const counted = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

/** The numbers of footnotes are left out of sentences, in every format alike. */
export const noteMarksTaken = (count: number): string[] =>
  counted(count, 'mark of a note taken out of its sentence', 'marks of notes taken out of their sentences');
