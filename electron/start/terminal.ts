/** What is said in the terminal: the two lines a user looks for, and notes beside them. */
export interface Terminal {
  /** One line to standard output. */
  readonly say: (line: string) => void;
  /** To standard error, so that standard output keeps to the two lines. */
  readonly note: (words: string) => void;
}

export const processTerminal: Terminal = {
  say: (line) => process.stdout.write(`${line}\n`),
  note: (words) => process.stderr.write(`${words}\n`),
};
