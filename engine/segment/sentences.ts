import { AFTER_TIME, ELSEWHERE, OPENERS, SPEECH_AFTER_NAME } from '../lexicon/en/abbreviations.ts';
import { packOf, type Abbreviations } from '../lexicon/language-pack.ts';
import { hasOrdinalStop } from '../lexicon/orthography.ts';
import { stopWords } from '../lexicon/stop-words.ts';
import type { Paragraph, Sentence, Span } from '../types.ts';
import type { Manner } from './boundary-features.ts';
import { mannerOf, reviseBoundaries } from './learned-boundaries.ts';
import { cutLong, lastSpace, LONGEST } from './long-sentences.ts';
import { trim } from './paragraphs.ts';
import { isInsideFigure } from './printed-apart.ts';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/** The sentences of paragraphs that were split already, by language and manner, then by text: offsets into it. Versions share most. */
export type KnownParagraphs = Map<string, Map<string, readonly Span[]>>;

/**
 * Splits paragraphs into sentences: `Intl.Segmenter` proposes, what it overlooks is split, and proposals that no reader
 * would accept are joined again. Sentences carry no white space at their ends, never cross a paragraph, and none is longer
 * than {@link cutLong} allows.
 *
 * @param language a BCP 47 tag; unknown but well-formed tags fall back to the root rules
 * @param expired see `CompareOptions`; from then on a paragraph is one sentence, if not too long a one
 * @param known what was split before; it is added to
 */
export function splitSentences(
  text: string,
  paragraphs: readonly Paragraph[],
  language: string,
  expired: () => boolean = () => false,
  known: KnownParagraphs = new Map(),
): Sentence[] {
  const sentences: Sentence[] = [];
  const manner = mannerOf(text);
  const kind = `${language} ${manner}`;
  const alike = known.get(kind) ?? new Map<string, readonly Span[]>();
  known.set(kind, alike);
  for (const paragraph of paragraphs) {
    for (const whole of sentencesOf(text, paragraph, { language, manner, expired, alike })) {
      for (const { start, end } of cutLong(text, whole))
        sentences.push({ index: sentences.length, paragraph: paragraph.index, start, end });
    }
  }
  return sentences;
}

/** How much of a boundary's surroundings is looked at, in UTF-16 units: a few words. */
const BEFORE = 60;
const AFTER = 60;
const LINE_END = /[\n\r\u0085\u2028\u2029]/g;

interface Splitting {
  readonly language: string;
  readonly manner: Manner;
  readonly expired: () => boolean;
  readonly alike: Map<string, readonly Span[]>;
}

function sentencesOf(text: string, paragraph: Paragraph, splitting: Splitting): Span[] {
  const { start, end, role } = paragraph;
  const { expired, alike } = splitting;
  if (role === 'headline' || expired()) return [{ start, end }];
  // In a paragraph of hard-wrapped lines the end of a line is a space.
  const body = text.slice(start, end).replace(LINE_END, ' ');
  let spans = alike.get(body);
  if (spans === undefined) {
    spans = splitBody(body, splitting);
    // What was begun before time ran out is coarse.
    if (!expired()) alike.set(body, spans);
  }
  return spans.map((span) => ({ start: start + span.start, end: start + span.end }));
}

function splitBody(body: string, { language, manner, expired }: Splitting): Span[] {
  const ruled = splitByRules(body, language, expired);
  return language.startsWith('en') && !expired() ? reviseBoundaries(body, ruled, manner) : ruled;
}

/** The sentences of one paragraph by rules alone, offsets into it. */
export function splitByRules(body: string, language: string, expired: () => boolean = () => false): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const span = trim(body, start, end);
    if (span.start < span.end) spans.push(span);
    start = end;
  };
  for (const proposed of boundariesOf(body, language)) {
    if (expired()) break;
    const end = withQuotationMarks(body, start, proposed);
    if (end <= start || end >= body.length) continue;
    const from = Math.max(start, end - BEFORE);
    if (!goesOn(body.slice(from, end), body.slice(end, end + AFTER), from === start, language)) close(end);
  }
  close(body.length);
  return spans;
}

/**
 * What the root rules overlook: a dash that opens speech after a finished sentence ("Vous venez ? — Oui."), bullets and
 * lettered items inside a line, a smiley, and a note mark behind the stop ("It was free.[4] It was new.", "the war.2 In Somalia").
 */
const OVERLOOKED =
  /(?<=[.!?…]["”’»]?)\s+(?=[—–]\s*["“«¿¡]?\p{Lu})|(?<=\S)\s+(?=[•▪●‣]\s)|(?<=[.!?;])\s+(?=\(\p{L}\)\s)|(?<=[.!?]["”’»)]?(?: ?\[[\p{L}\p{N} ]{1,16}\]|[¹²³⁰⁴-⁹]{1,3}|[†‡§])+)\s+(?=["“«‘(]?[\p{Lu}\p{N}])|(?<=\p{Ll}{3}[.!?]["”’»)]?\d{1,3})\s+(?=["“«‘]?\p{Lu})|(?<=\s[:;=]['’]?-?[)(D]+)\s+(?=\p{Lu})/gu;

const DASH_OR_ITEM = /[—–•▪●‣(\]¹²³⁰⁴-⁹†‡§]|[.!?]["”’»)]?\d|[:;=]['’]?-?[)(D]/u;

/** Note marks behind a finished sentence, with or without a space before them: "[4]", "[5][6]", "[note 1]", "¹". */
const NOTES =
  /^(?:\s?(?:\[(?:\d{1,3}|\p{L}|(?:note|nb|sic|citation|clarification|who|when|Anm)[^\]\n]{0,16})\]|[¹²³⁰⁴-⁹]{1,3}))+(?=\s|$)/u;
/** A note's number right behind a closing mark: "“It was lost.”3 Others came." */
const NOTE_NUMBER = /^\d{1,3}(?=\s+["“‘]?\p{Lu})/u;
/** A closing bracket that stands alone behind a finished sentence. */
const LONE_CLOSING = /^\s*[)\]}](?=\s|$)/u;

/**
 * So much is given to the segmenter at once, in UTF-16 units. Its own work grows with the square of a run of short stops
 * ("1. 1. 1."), and a sentence longer than this is cut anyway.
 */
const WINDOW = 4 * LONGEST;

/** Where sentences may end, ascending: behind the white space that follows them. */
function* boundariesOf(body: string, language: string): Generator<number> {
  const segmenter = segmenterFor(language);
  let from = 0;
  while (from < body.length) {
    const window = body.slice(from, from + WINDOW);
    const isLast = from + window.length === body.length;
    let next = from + window.length;
    for (const { segment, index } of segmenter.segment(window)) {
      // What ends with the window may go on behind it: the next window begins with it, or with what follows if it is all.
      if (!isLast && index + segment.length === window.length) {
        if (index > 0) next = from + index;
        break;
      }
      if (DASH_OR_ITEM.test(segment))
        for (const { 0: space, index: at } of segment.matchAll(OVERLOOKED))
          yield from + index + at + space.length;
      yield from + index + segment.length;
    }
    from = next;
  }
}

const STRAY_OPENING = /["“„«「『《‚‘¿¡]+$/u;
const STRAY_CLOSING = /^\s*»\s*/u;

/**
 * A boundary moved past the quotation marks that the root rules leave on the wrong side: an opening mark belongs to what
 * follows, and a French "»" behind a space to the quotation that it closes.
 */
function withQuotationMarks(body: string, start: number, end: number): number {
  const notes = (
    NOTES.exec(body.slice(end - 1, end + AFTER)) ?? NOTES.exec(body.slice(end, end + AFTER))
  )?.[0];
  if (notes !== undefined) return Math.max(end, body.indexOf(notes.trim(), end - 1) + notes.trim().length);
  const note = /[.!?]["”’»)]$/u.test(body.slice(end - 2, end))
    ? NOTE_NUMBER.exec(body.slice(end, end + 6))
    : null;
  if (note !== null) return end + note[0].length;
  const bracket = LONE_CLOSING.exec(body.slice(end, end + 4))?.[0].length ?? 0;
  if (bracket > 0) return end + bracket;
  const closing = STRAY_CLOSING.exec(body.slice(end, end + AFTER))?.[0].length ?? 0;
  if (closing > 0 && body.lastIndexOf('«', end) > Math.max(start - 1, body.lastIndexOf('»', end - 1)))
    return end + closing;
  const opening = STRAY_OPENING.exec(body.slice(Math.max(start, end - 4), end))?.[0] ?? '';
  // Right behind a word or a stop a straight mark closes, and so does the German one whose partner is open.
  const behind = !/\s/u.test(body.charAt(end - opening.length - 1));
  const german =
    opening.startsWith('“') &&
    body.lastIndexOf('„', end) > Math.max(start - 1, body.lastIndexOf('“', end - opening.length - 1));
  const closes = behind && (opening.startsWith('"') || german);
  return closes ? end : end - opening.length;
}

/** A small letter; "(b)" and "b)" are the next item of a list. */
const IN_LOWER_CASE = /^\s*(?!\(?\p{L}\)\s)["“‘'(«]*\p{Ll}/u;
/** "“…？”他问", 「…。」と彼は: Chinese and Japanese speech with its verb behind it is one sentence. */
const SPEECH_CLOSED = /[。！？…][”’」』"＂]\s*$/u;
const SPEECH_VERB = /^(?:\p{Script=Han}{0,3}[说說问問道曰答喊叫言]|と|って)/u;
const LAST_WORD = /^["“„«‘'([]*([\p{L}\p{M}][\p{L}\p{M}.]*)\.$/u;
const ENDS_IN_FIGURE = /\d$/;
const NUMBERED = /(\p{L}+)\.\d{1,3}$/u;
const ASKED = /[!?…]["”’»]\s*$/u;
/** "1.", "(2)", "iv.", "B.": what stands alone at the beginning numbers what follows. */
const NUMBERING = /^\s*\(?(?:\d{1,3}|[ivxlc]{1,5}|[IVXLC]{1,5}|\p{L})[.)]\s*$/u;
const ORDINAL = /(?<![\d.,])\d{1,2}\.\s*$/u;
/** "z. B.", "d. h.", "p. ex.": single letters that abbreviate together. */
const LETTERS = /(?:^|\s)\p{Ll}\.\s\p{L}{1,2}\.\s*$/u;

/**
 * Whether the sentence goes on over this boundary.
 *
 * @param whole whether `before` is all there is of the sentence, not only its end
 */
function goesOn(before: string, after: string, whole: boolean, language: string): boolean {
  // "diplomats. three countries", "“Stop!” he said": whatever stopped there, the sentence goes on in lower case.
  if (IN_LOWER_CASE.test(after)) return true;
  if (SPEECH_CLOSED.test(before) && SPEECH_VERB.test(after)) return true;
  if (ASKED.test(before) && SPEECH_AFTER_NAME.test(after)) return true;
  if (whole && (NUMBERING.test(before) || !/[\p{L}\p{N}]/u.test(before))) return true;
  if (/^\s*&/.test(after) || isInsideFigure(before, after)) return true;
  const code = language.split('-')[0]!;
  if (hasOrdinalStop(code) && ORDINAL.test(before) && !opens(after, code)) return /^\s*\p{Lu}/u.test(after);
  const stopped = before.trimEnd();
  // "fig.2 The" is no note behind a sentence.
  const numbered = ENDS_IN_FIGURE.test(stopped) ? NUMBERED.exec(stopped)?.[1]?.toLowerCase() : undefined;
  if (numbered !== undefined)
    return abbreviationsOf(code).goesOn.has(numbered) || abbreviationsOf(code).beforeNumber.has(numbered);
  if (!stopped.endsWith('.')) return false;
  if (LETTERS.test(before.slice(-12))) return true;
  const word = LAST_WORD.exec(stopped.slice(lastSpace(stopped) + 1))?.[1];
  return word !== undefined && abbreviates(word, after, code);
}

const NO_WORDS: ReadonlySet<string> = new Set();
const WITHOUT_PACK: Abbreviations = {
  goesOn: ELSEWHERE,
  mayEnd: NO_WORDS,
  timeOfDay: NO_WORDS,
  beforeNumber: NO_WORDS,
};

function abbreviationsOf(language: string): Abbreviations {
  return packOf(language === 'und' ? 'en' : language)?.abbreviations ?? WITHOUT_PACK;
}

/** Whether the word before a full stop is shortened by it, with the sentence going on behind. */
function abbreviates(word: string, after: string, language: string): boolean {
  const key = word.toLowerCase();
  const abbreviations = abbreviationsOf(language);
  if (abbreviations.goesOn.has(key)) return true;
  if (abbreviations.timeOfDay.has(key)) return AFTER_TIME.test(after);
  if (key === 'al') return /^\s*[([]|^\s*\d/.test(after);
  if (abbreviations.beforeNumber.has(key)) {
    if (/^\s*[([]?\d/.test(after)) return true;
    // "Mr P. Lund" is no page.
    if (!/^\p{Lu}$/u.test(word)) return false;
  }
  if (abbreviations.mayEnd.has(key)) return !opens(after, language);
  // "J. Smith", "د. أحمد": a single letter is an initial when a name follows; "I" is also a word.
  if (/^\p{L}$/u.test(word)) {
    if (word === 'I' && language === 'en') return /^\s*\p{Lu}\./u.test(after);
    return /^\s*[\p{Lu}\p{Lo}]/u.test(after) && !opens(after, language);
  }
  // "the U.N. High Commissioner", "the U.S. Army": dotted initials go on unless a word that opens a sentence follows.
  return /^\p{Lu}(?:\.\p{Lu})+$/u.test(word) && !opens(after, language);
}

const FIRST_WORD = /^\s*["“«(]*(\p{Lu}[\p{L}\p{M}'’]*)(?![\p{L}\p{M}'’.])/u;

/** Whether what follows begins with a word that opens sentences: a small word of the language with a capital. */
function opens(after: string, language: string): boolean {
  const first = FIRST_WORD.exec(after)?.[1]?.toLowerCase();
  return (
    first !== undefined &&
    (OPENERS.has(first) || stopWords(language).has(first) || stopWords('en').has(first))
  );
}
