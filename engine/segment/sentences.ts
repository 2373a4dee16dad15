import type { Paragraph, Sentence, Span } from '../types.ts';
import { ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { trim } from './paragraphs.ts';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/**
 * Splits paragraphs into sentences: `Intl.Segmenter` proposes, and proposals that no reader would accept are joined
 * again. Sentences carry no white space at their ends and never cross a paragraph.
 *
 * @param language a BCP 47 tag; unknown but well-formed tags fall back to the root rules
 */
export function splitSentences(text: string, paragraphs: readonly Paragraph[], language: string): Sentence[] {
  const segmenter = segmenterFor(language);
  const sentences: Sentence[] = [];
  for (const paragraph of paragraphs) {
    for (const span of sentencesOf(text, paragraph, segmenter)) {
      sentences.push({ ...span, index: sentences.length, paragraph: paragraph.index });
    }
  }
  return sentences;
}

function sentencesOf(text: string, paragraph: Paragraph, segmenter: Intl.Segmenter): Span[] {
  const whole = { start: paragraph.start, end: paragraph.end };
  if (paragraph.role === 'headline') return [whole];
  const spans: Span[] = [];
  let start = paragraph.start;
  const body = text.slice(paragraph.start, paragraph.end);
  for (const segment of segmenter.segment(body)) {
    // An opening quotation mark belongs to what follows it; the root rules leave it behind.
    const stray = STRAY_OPENING.exec(segment.segment)?.[0].length ?? 0;
    const end = paragraph.start + segment.index + segment.segment.length - stray;
    if (
      end < paragraph.end &&
      joins(text.slice(start, end), text.slice(end, Math.min(end + 40, paragraph.end)))
    )
      continue;
    const span = trim(text, start, end);
    if (span.start < span.end) spans.push(span);
    start = end;
  }
  const rest = trim(text, start, paragraph.end);
  if (rest.start < rest.end) spans.push(rest);
  return spans;
}

const STRAY_OPENING = /[“„「『《]+$/u;
/** "“…？”他问": Chinese and Japanese speech with its verb behind it is one sentence. */
const SPEECH_CLOSED = /[。！？…][”」』]$/u;
const SPEECH_VERB = /^\p{Script=Han}{0,3}[说說问問道曰答喊叫言]/u;
const LAST_WORD = /([\p{L}\p{M}][\p{L}\p{M}.]*)\.\s*$/u;
const CLOSED_QUOTATION = /[.!?…]["”’»]\s*$/u;

/** Whether the boundary between these two stretches is none: an abbreviation, an initial, a sentence that goes on. */
function joins(before: string, after: string): boolean {
  // "diplomats. three countries": whatever stopped there, the sentence goes on in lower case.
  if (/^\s*["“‘'(]*\p{Ll}/u.test(after) && !/[\n\r]\s*$/.test(before) && !/[!?。！？]\s*$/u.test(before))
    return true;
  // "“Stop!” he said": speech closes, its sentence does not.
  if (CLOSED_QUOTATION.test(before) && /^\s*\p{Ll}/u.test(after)) return true;
  if (SPEECH_CLOSED.test(before) && SPEECH_VERB.test(after)) return true;
  const word = LAST_WORD.exec(before)?.[1];
  if (word === undefined) return false;
  const key = word.toLowerCase();
  if (ABBREVIATIONS.always.has(key)) return true;
  if (ABBREVIATIONS.beforeNumber.has(key)) return /^\s*\d/.test(after);
  // "J. Smith", "George W. Bush": a single capital is an initial when a name follows; "I" is also a word.
  if (/^\p{Lu}$/u.test(word) && word !== 'I') return /^\s*\p{Lu}/u.test(after);
  // "the U.N. High Commissioner", "the U.S. Army": dotted initials go on unless a common sentence opener follows.
  if (/^\p{Lu}(?:\.\p{Lu})+$/u.test(word)) return !ABBREVIATIONS.openers.test(after);
  return false;
}
