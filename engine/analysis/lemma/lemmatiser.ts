import { applyScript } from './edit-script.ts';

/** The dictionary form of a word with its universal part of speech and the tag of its language. */
export type Lemmatiser = (word: string, pos: string, tag: string) => string;

interface Endings {
  /** Whether forms are looked up as printed: names. */
  readonly printed: boolean;
  readonly scripts: ReadonlyMap<string, string>;
}

const LONGEST_ENDING = 7;

/**
 * A lemmatiser from a learned table: a line per part of speech, "NOUN", then endings with their edit scripts, "en>1". The
 * longest ending decides; "^" marks a whole form. "PROPN=" keeps capitals.
 */
export function lemmatiserOf(table: readonly string[]): Lemmatiser {
  const parts = new Map<string, Endings>();
  for (const line of table) {
    const [head = '', ...entries] = line.split(' ');
    const scripts = new Map<string, string>();
    for (const entry of entries) {
      const at = entry.lastIndexOf('>');
      scripts.set(entry.slice(0, at), entry.slice(at + 1));
    }
    const printed = head.endsWith('=');
    parts.set(printed ? head.slice(0, -1) : head, { printed, scripts });
  }
  return (word, pos) => {
    const endings = parts.get(pos);
    if (endings === undefined) return pos === 'PROPN' ? word : word.toLowerCase();
    const form = endings.printed ? word : word.toLowerCase();
    const whole = endings.scripts.get(`^${form}`);
    const lemma = whole === undefined ? undefined : applyScript(form, whole);
    if (lemma !== undefined) return lemma;
    for (let length = Math.min(LONGEST_ENDING, form.length); length >= 0; length -= 1) {
      const script = endings.scripts.get(form.slice(form.length - length));
      const found = script === undefined ? undefined : applyScript(form, script);
      if (found !== undefined && found !== '') return found;
    }
    return form;
  };
}
