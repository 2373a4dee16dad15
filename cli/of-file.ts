/** A sentence about a file, with the name of the file before it where it does not say it: `letters/a.txt: Its encoding is not certain.` */
export const ofFile = (name: string, sentence: string): string =>
  sentence.includes(`“${name}”`) ? sentence : `${name}: ${sentence}`;
