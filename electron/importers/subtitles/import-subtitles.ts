import type { LocatorMark } from '../../bridge/contract.ts';
import type { FileToImport, Importer } from '../document.ts';
import { baseName } from '../file-name.ts';
import { oneDocument } from '../make-document.ts';
import { decodeText } from '../plain/import-text.ts';
import { readingOf } from '../reading-of.ts';
import { parseCues, type Cue } from './parse-cues.ts';
import { withoutRolledUp } from './roll-up.ts';

/** A speech is cut into paragraphs where nobody speaks for this long, in seconds. */
const PAUSE_SECONDS = 4;

/**
 * Reads subtitles (SubRip, WebVTT): a paragraph for each speech, begun with the name of its speaker where that is told,
 * and cited by the time at which its words are spoken.
 *
 * @throws {Refusal} as `decodeText`
 */
export const importSubtitles: Importer = (file: FileToImport) => {
  const name = baseName(file.name);
  const { text: raw, warnings, encoding } = decodeText(file);
  const { text, locators } = speechesOf(withoutRolledUp(parseCues(raw)));
  const format = /^\s*WEBVTT/.test(raw) ? 'Subtitles (WebVTT)' : 'Subtitles (SubRip)';
  const title = { value: name.replace(/\.\w{2,4}$/, ''), where: 'the name of the file' };
  return oneDocument({
    format,
    name,
    text,
    found: { title },
    warnings,
    reading: readingOf(file.choices),
    details: { locators, encoding },
  });
};

function speechesOf(cues: readonly Cue[]): { text: string; locators: LocatorMark[] } {
  let text = '';
  const locators: LocatorMark[] = [];
  let before: Cue | null = null;
  for (const cue of cues) {
    const goesOn: boolean =
      before !== null &&
      // A tag names who speaks in its own cue alone; after `ANNA:` she speaks on.
      (cue.speaker === before.speaker || (cue.speaker === null && !before.isTagged)) &&
      !cue.isNewSpeech &&
      cue.start - before.end < PAUSE_SECONDS;
    if (before !== null) text += goesOn ? ' ' : '\n\n';
    locators.push({ start: text.length, label: clock(cue.start) });
    const names = cue.speaker !== null && !goesOn;
    text += names ? `${cue.speaker}: ${cue.words}` : cue.words;
    before = { ...cue, speaker: cue.speaker ?? (goesOn ? before!.speaker : null) };
  }
  return { text, locators };
}

/** Whole seconds as `00:12:05`. */
function clock(seconds: number): string {
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  return `${two(seconds / 3_600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
}
