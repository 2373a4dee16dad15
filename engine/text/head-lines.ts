/**
 * What the lines below the title of a text say of it: by whom it is, where it was printed and when. A pasted report often begins with them.
 * Only lines that say nothing else are read, so that no subtitle is taken for an outlet.
 */
import type { Span } from '../types.ts';
import { dateOf } from './written-dates.ts';

/** What a text says of itself; null for what it does not. */
export interface HeadLines {
  readonly author: string | null;
  readonly outlet: string | null;
  /** `2022`, `2022-07` or `2022-07-19`. */
  readonly published: string | null;
  /** The day as it is printed where no year stands with it: `March 12`. */
  readonly dayWithoutYear: string | null;
  /** The lines that say this, as UTF-16 offsets; the report begins behind them. A dateline is part of the report. */
  readonly lines: readonly Span[];
}

/** So many lines below the title are looked at, empty ones aside. */
const MOST_LINES = 4;
/** Longer lines are sentences, in UTF-16 units. */
const LONGEST_LINE = 120;

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Januar|Jänner|Februar|März|Mai|Juni|Juli|Oktober|Dezember|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)';
/** A full date as it is printed. */
const DATE = new RegExp(
  `(?:\\d{1,2}(?:\\.|st|nd|rd|th|er)?(?: (?:of|de))? ${MONTH}\\.?,?(?: del?)? \\d{4}|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})(?![\\d/])`,
  'iu',
);
/** What stands around a date on such a line and says no more than it: the day of the week, the hour, that it is when it was published. */
const AROUND_DATE =
  /\b(?:first |last )?(?:published|posted|updated|modified|filed|printed|dated?|veröffentlicht|publié|publicado)\b:?(?: (?:on|at|am|le|el)\b)?|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?(?:GMT|UTC|BST|CET|CEST|[ECMP][SD]T|ET))?|\bat\b|\bon\b/giu;
/** What parts of such a line stand between. */
const BETWEEN = /\s*[|•·;]\s*|\s+[–—-]+\s+|\s*,\s*/u;
const BY = /^(?:by|von|par|por|di)\s+(?=\p{Lu})/iu;
/** Two to five words with capital letters, and what stands between names. */
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|der|van|von|da|al|bin|la|del|di)){1,5}$/u;
const SEVERAL = /\s+(?:and|und|et|y|e|&)\s+/u;
/** What a writer is and no outlet. */
const POST =
  /\b(?:writer|reporter|correspondent|editor|staff|journalist|columnist|analyst|contributor|redakteur|korrespondent)\b/iu;
/** Words that the names of newspapers, agencies and stations end in. */
const PRESS =
  /\b(?:Post|Times|News|Herald|Tribune|Gazette|Courier|Press|Daily|Journal|Observer|Chronicle|Guardian|Telegraph|Mail|Star|Sun|Mirror|Standard|Independent|Reuters|AFP|BBC|CNN|NPR|Xinhua|Bloomberg|Weekly|Review|Today|Agency|Magazine|Radio|Broadcasting|Globe|Examiner|Inquirer|Dispatch|Bulletin|Record|Register|Argus|Echo|Monitor|Mercury|Sentinel|Advertiser|Citizen|Messenger|Leader|Recorder|Enterprise|Statesman|Beacon|Packet|Pioneer|Intelligencer|Ledger|Wire|Voice|Gleaner|Freeman|Islander|Express|Bugle|Zeitung|Tageblatt|Anzeiger|Nachrichten|Rundschau|Presse|Kurier|Monde|Figaro|Temps|País|Mundo|Corriere|Repubblica)$/u;
const DOMAIN = /^(?:[a-z0-9-]+\.)+[a-z]{2,12}$/u;
/** The name of an outlet that stands behind an author: words with capital letters. */
const OUTLET =
  /^(?:The )?\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*(?: (?:\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*|of|and|the|de|der)){0,5}$/u;
/** So many names may stand beside a day of which nothing is known. */
const MOST_UNKNOWN = 2;
/** A place, in capital letters. */
const PLACE = /^\p{Lu}[\p{Lu}\s.'-]{2,30}$/u;

interface Found {
  author: string | null;
  outlet: string | null;
  published: string | null;
}

/** What the lines below the title of a text, its first line, and the dateline of its report say of it. */
export function readHeadLines(text: string): HeadLines {
  const found: Found = { author: null, outlet: null, published: null };
  const lines: Span[] = [];
  const [title, ...below] = firstLines(text, MOST_LINES + 1);
  // Pasted without its title a report begins with by whom it is, where it was printed and when; no title says all three.
  const top =
    title && title.end - title.start <= LONGEST_LINE ? readLine(text.slice(title.start, title.end)) : null;
  const isTopByline = Boolean(top?.author && top.outlet && top.published);
  for (const span of isTopByline ? [title!, ...below] : below) {
    const words = text.slice(span.start, span.end);
    if (words.length > LONGEST_LINE) break;
    const said = readLine(words);
    if (said === null) continue;
    lines.push(span);
    found.author ??= said.author;
    found.outlet ??= said.outlet;
    found.published ??= said.published;
  }
  // Words alone may be a subtitle: what they are is known by the author or the date beside them.
  const isAlone = found.author === null && found.published === null && !DOMAIN.test(found.outlet ?? '');
  if (isAlone) {
    found.outlet = null;
    lines.length = 0;
  }
  const dateline = datelineIn(text, below, lines);
  return {
    ...found,
    published: found.published ?? (dateline === null ? null : dateOf(dateline) || null),
    dayWithoutYear:
      found.published === null && dateline !== null && dateOf(dateline) === '' ? dateline : null,
    lines,
  };
}

/** The first lines with words on them. */
function firstLines(text: string, most: number): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < text.length && lines.length < most;) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    if (text.slice(start, end).trim() !== '') lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** What a line says of author, outlet and date; null where it says anything else. */
function readLine(line: string): Found | null {
  const words = line.trim();
  const date = DATE.exec(words)?.[0] ?? null;
  const published = date === null ? null : dateOf(date) || null;
  if (date !== null && published === null) return null;
  const rest = (date === null ? words : words.replace(date, ' | ').replace(AROUND_DATE, ' ')).trim();
  const said: Found = { author: null, outlet: null, published };
  const parts = rest
    .split(BETWEEN)
    .map((part) => part.replace(/^[\s:(]+|[\s:)]+$/gu, ''))
    .filter((part) => part !== '');
  // "Mary Hale, The Islander, 17 March 2025": names before an outlet and a day.
  let isByline =
    date !== null &&
    parts.length === 2 &&
    !BY.test(parts[0]!) &&
    parts[0]!.split(SEVERAL).every((name) => NAME.test(name)) &&
    !isPress(parts[0]!) &&
    (isPress(parts[1]!) || /^The /iu.test(parts[1]!));
  if (isByline) said.author = parts.shift()!;
  for (const part of parts) {
    const by = BY.exec(part);
    if (by !== null && said.author === null) {
      const names = part.slice(by[0].length);
      if (!names.split(SEVERAL).every((name) => NAME.test(name)) || POST.test(names)) return null;
      said.author = names;
      isByline = true;
    } else if (POST.test(part) && isByline) continue;
    else if (said.outlet === null && (isPress(part) || (isByline && OUTLET.test(part)))) said.outlet = part;
    // Beside a day alone it may be a writer, an outlet or a place: the day is known, and which of them is not said.
    else if (date !== null && (PLACE.test(part) || (parts.length <= MOST_UNKNOWN && OUTLET.test(part))))
      continue;
    else return null;
  }
  return said.author === null && said.outlet === null && published === null ? null : said;
}

/** What is known to be the name of an outlet without more: an address, or words with capital letters of which the last is of the press. */
const isPress = (words: string) => DOMAIN.test(words) || (OUTLET.test(words) && PRESS.test(words));

/** `PORT ELLEN, March 12 (AP) —`: the day in the dateline that the report begins with; null for none. */
function datelineIn(text: string, below: readonly Span[], lines: readonly Span[]): string | null {
  for (const span of below) {
    if (lines.includes(span)) continue;
    const start = text.slice(span.start, Math.min(span.end, span.start + LONGEST_LINE));
    const day = DATELINE.exec(start)?.[1];
    if (day !== undefined) return day;
  }
  return null;
}

const DATELINE = new RegExp(
  `^\\s*\\p{Lu}[\\p{Lu}\\s.,'’-]{1,40},\\s+((?:\\d{1,2} ${MONTH}\\.?|${MONTH}\\.? \\d{1,2})(?:,? \\d{4})?),?\\s*(?:\\([^)]{1,30}\\)\\s*)?[–—-]`,
  'u',
);
