/** One subtitle. Times are seconds from the beginning of the recording. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  /** Whether a tag names the speaker: of this cue, and of no other. */
  readonly isTagged: boolean;
  /** Begun with a dash, as a change of speaker is marked. */
  readonly isNewSpeech: boolean;
  readonly words: string;
}

const TIMES =
  /^[ \t]*((?:\d{1,3}:)?\d{1,2}:\d{2}[,.]\d{1,3})[ \t]+-->[ \t]+((?:\d{1,3}:)?\d{1,2}:\d{2}[,.]\d{1,3})/;
/** `ANNA:` or `Anna Berg:` at the beginning of a line, as transcripts name who speaks. */
const NAMED = /^(\p{Lu}[\p{L}\p{M}.'’-]*(?:[ ][\p{Lu}\d][\p{L}\p{M}\d.'’-]*){0,3}):[ \t]+(?=\S)/u;

/** The cues of SubRip or WebVTT, in the order of the file; what is neither, such as styles and notes, is passed over. */
export function parseCues(text: string): Cue[] {
  const cues: Cue[] = [];
  for (const block of text.split(/\n[ \t]*\n+/)) {
    const lines = block.split('\n');
    const at = lines.findIndex((line) => TIMES.test(line));
    if (at < 0 || at > 1) continue;
    const [, start, end] = TIMES.exec(lines[at]!)!;
    for (const part of partsOf(lines.slice(at + 1)))
      cues.push({ start: secondsOf(start!), end: secondsOf(end!), ...part });
  }
  return cues;
}

type Part = Pick<Cue, 'speaker' | 'isTagged' | 'isNewSpeech' | 'words'>;

/** The words of a cue; lines with a speaker or a dash of their own are parts of their own. */
function partsOf(lines: readonly string[]): Part[] {
  const parts: { speaker: string | null; isTagged: boolean; isNewSpeech: boolean; words: string }[] = [];
  for (const line of lines) {
    // WebVTT names a speaker in a tag: `<v Anna Berg>Good morning.</v>`.
    for (const voiced of line.split(/(?=<v[ .][^>]*>)/)) {
      const voice = /^<v(?:\.[^\s>]*)?\s+([^>]+)>/.exec(voiced)?.[1]?.trim() ?? null;
      const dashed = plain(voiced);
      const words = dashed.replace(/^[-–—]\s*/, '');
      if (words === '') continue;
      const named = voice === null ? NAMED.exec(words) : null;
      const speaker = voice ?? named?.[1] ?? null;
      const isNewSpeech = words !== dashed;
      const said = named === null ? words : words.slice(named[0].length);
      const last = parts.at(-1);
      if (last && speaker === null && !isNewSpeech) last.words += ` ${said}`;
      else parts.push({ speaker, isTagged: voice !== null, isNewSpeech, words: said });
    }
  }
  return parts;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
};

/** Without tags, the places of ASS in braces, and entities. */
const plain = (line: string): string =>
  line
    .replace(/<\/?[a-zA-Z][^>]{0,200}>|<\d{2}:[\d:.]+>|\{\\[^}]{0,200}\}/g, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => ENTITIES[name]!)
    .replace(/\s+/g, ' ')
    .trim();

function secondsOf(time: string): number {
  const parts = time.replace(',', '.').split(':').map(Number);
  return parts.reduce((sum, part) => sum * 60 + part, 0);
}
