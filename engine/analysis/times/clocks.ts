import { isDash, phraseAt, type AmountText } from '../quantities/pieces.ts';
import { draft, type TimeDraft } from './draft.ts';

interface Moment {
  readonly hour: number;
  readonly minute: number;
  readonly to: number;
  /** Nothing but figures tells it: "9.40" needs words around. */
  readonly bare: boolean;
}

/** "9 a.m.", "9:40", "9.40 local time", "18:00", "14.30 Uhr", "14h30", "noon", "half past nine", "nine o'clock". */
export function clockAt(text: AmountText, at: number): TimeDraft | null {
  const { pieces, words } = text;
  const moment = momentAt(text, at);
  if (moment === null) return null;
  // "with 9:31 left in the half": the clock of a game.
  if (/^(?:left|remaining|elapsed)$/.test(pieces[moment.to]?.key ?? '')) return null;
  const zone = zoneAt(text, moment.to);
  // "6.40 local time": the zone tells that it is a clock.
  if (moment.bare && zone === null) return null;
  let to = zone?.to ?? moment.to;
  let until: Moment | null = null;
  const joint = pieces[to];
  if (
    joint !== undefined &&
    (isDash(joint) ||
      words?.qualifiers.to.has(joint.key) === true ||
      (joint.key === 'and' && pieces[at - 1]?.key === 'between'))
  ) {
    until = momentAt(text, to + 1);
    if (until !== null && !until.bare) to = zoneAt(text, until.to)?.to ?? until.to;
    else until = null;
  }
  const fields = { hour: moment.hour, minute: moment.minute, zone: zone?.value ?? null };
  return draft('clock', at, to, {
    ...fields,
    ...(until === null
      ? {}
      : {
          until: {
            ...fields,
            hour: until.hour,
            minute: until.minute,
            year: null,
            month: null,
            day: null,
            weekday: null,
            partOfDay: null,
            season: null,
          },
        }),
  });
}

function zoneAt({ pieces, words }: AmountText, at: number): { value: string; to: number } | null {
  if (words === null) return null;
  const open = pieces[at]?.text === '(' ? at + 1 : at;
  const zone = phraseAt(pieces, open, words.calendar.zones);
  if (zone === null) return null;
  const piece = pieces[open]!;
  // "et" and "local" are words as well: a zone has capitals, or "time" behind it.
  if (zone.to === open + 1 && !/^\p{Lu}{2,}$/u.test(piece.text) && piece.key !== 'locally') {
    if (piece.key !== 'eastern' && piece.key !== 'pacific') return null;
    if (pieces[zone.to]?.kind === 'word') return null;
  }
  return open > at ? (pieces[zone.to]?.text === ')' ? null : null) : { value: zone.value, to: zone.to };
}

function momentAt(text: AmountText, at: number): Moment | null {
  const { pieces, words } = text;
  const piece = pieces[at];
  if (piece === undefined || words === null) return piece === undefined ? null : colon(text, at);
  const { calendar, numerals } = words;
  const named = calendar.clockNames.get(piece.key);
  if (named !== undefined) {
    const past = phraseAt(pieces, at + 1, calendar.spokenBehind ?? NO_PHRASES);
    return moment(named * 60 + (past?.value ?? 0), past?.to ?? at + 1);
  }
  const spoken = spokenAt(text, at);
  if (spoken !== null) return spoken;
  const past = pastAt(text, at);
  if (past !== null) return past;
  if (piece.glued && at > 0 && !/^[("“‘'–—-]$/u.test(pieces[at - 1]!.text)) return null;
  const figures = /^(\d{1,2})(?:([.:])([0-5]\d)(?::[0-5]\d)?)?$/.exec(piece.text);
  const word = numerals.cardinals.get(piece.key);
  if (figures === null) {
    if (/^[012]\d[0-5]\d$/.test(piece.text) && Number(piece.text) < 2400) {
      // "0900 hours", "1430 GMT".
      const behind = pieces[at + 1];
      if (behind === undefined || !(calendar.clockMarks.has(behind.key) || zoneAt(text, at + 1) !== null))
        return null;
      const to = calendar.clockMarks.has(behind.key) ? at + 2 : at + 1;
      return { hour: Number(piece.text.slice(0, 2)), minute: Number(piece.text.slice(2)), to, bare: false };
    }
    if (word === undefined || word < 1 || word > 12) return null;
  }
  const hour = figures === null ? word! : Number(figures[1]);
  let minute = Number(figures?.[3] ?? 0);
  if (hour > 24) return null;
  let to = at + 1;
  const h = pieces[to];
  // "14h30", "14 h 30".
  if (figures !== null && figures[2] === undefined && h?.key === 'h' && calendar.clockMarks.has('h')) {
    const minutes = pieces[to + 1];
    const told = minutes !== undefined && /^[0-5]\d$/.test(minutes.text) && minutes.start - h.end <= 1;
    return { hour, minute: told ? Number(minutes.text) : 0, to: told ? to + 2 : to + 1, bare: false };
  }
  const half = phraseAt(pieces, to, calendar.halves);
  if (
    half !== null &&
    hour <= 12 &&
    !(
      half.to === to + 1 &&
      pieces[to]!.key === 'am' &&
      !pieces[to]!.glued &&
      pieces[to]!.text === 'am' &&
      figures === null
    )
  ) {
    const end =
      /\.$/.test(pieces[half.to - 1]!.text) ||
      pieces[half.to]?.text !== '.' ||
      pieces[half.to + 1] === undefined ||
      !/^[ap]\.m$/.test(pieces[half.to - 1]!.key)
        ? half.to
        : half.to + 1;
    return { hour: (hour % 12) + half.value, minute, to: end, bare: false };
  }
  if (
    calendar.clockMarks.has(h?.key ?? '') &&
    !(h!.key === 'hours' && words.numerals.decimal === '.') &&
    h!.key !== 'hrs'
  ) {
    if (
      h!.key === 'h' ||
      (words.numerals.decimal === ',' &&
        /^hor|^heur/.test(h!.key) &&
        !/^(?:à|a|las|los|vers|dès|avant|après)$/.test(pieces[at - 1]?.key ?? ''))
    )
      return null;
    to += 1;
    // "14 Uhr 30", "8 heures 15".
    const minutes = pieces[to];
    if (
      figures !== null &&
      figures[2] === undefined &&
      minutes !== undefined &&
      /^[0-5]?\d$/.test(minutes.text)
    )
      [minute, to] = [Number(minutes.text), to + 1];
    const later = phraseAt(pieces, to, calendar.halves);
    const end = later?.to ?? to;
    return {
      hour: later === null || hour > 12 ? hour % 24 : (hour % 12) + later.value,
      minute,
      to: end,
      bare: false,
    };
  }
  if (figures?.[2] === ':' && hour < 24) return { hour, minute, to, bare: false };
  if (figures?.[2] === '.' && hour < 24) return { hour, minute, to, bare: true };
  if (figures === null && isHourly(text, at)) return { hour, minute, to, bare: false };
  return figures !== null &&
    zoneAt(text, to) !== null &&
    hour < 24 &&
    /^(?:at|by|around|until|from|about)$/.test(pieces[at - 1]?.key ?? '')
    ? { hour, minute, to, bare: true }
    : null;
}

/** "we rise at five": a number word behind a verb of the day's course, with nothing that it could count. */
function isHourly({ pieces, tree, words }: AmountText, at: number): boolean {
  const { hourly, beforeHour, behindHour } = words!.calendar.cues;
  const next = pieces[at + 1];
  if (!beforeHour.has(pieces[at - 1]?.key ?? '')) return false;
  if (next !== undefined && next.kind !== 'mark' && !behindHour.has(next.key)) return false;
  if (isDash(next)) return false;
  return pieces
    .slice(Math.max(0, at - 5), at - 1)
    .some(({ token }) => hourly.has(tree.tokens[token]!.lemma.toLowerCase()));
}

const NO_PHRASES: ReadonlyMap<string, number> = new Map();

/** @param minutes from midnight, before it or after */
function moment(minutes: number, to: number): Moment {
  const within = (minutes + 1440) % 1440;
  return { hour: Math.floor(within / 60), minute: within % 60, to, bare: false };
}

/** "halb drei", "Viertel nach sieben"; "(las) tres y media", "neuf heures moins le quart". */
function spokenAt({ pieces, words }: AmountText, at: number): Moment | null {
  const { calendar, numerals } = words!;
  const before = phraseAt(pieces, at, calendar.spokenBefore ?? NO_PHRASES);
  const from = before?.to ?? at;
  const key = pieces[from]?.key ?? '';
  const hour = /^\d{1,2}$/.test(key)
    ? Number(key)
    : (numerals.cardinals.get(key) ?? (numerals.articles.has(key) ? 1 : undefined));
  if (hour === undefined || hour < 1 || hour > (before === null ? 24 : 12)) return null;
  let to = from + 1;
  let minutes = hour * 60 + (before?.value ?? 0);
  if (before === null) {
    const marked = calendar.clockMarks.has(pieces[to]?.key ?? '');
    if (!marked && calendar.hourArticles?.has(pieces[at - 1]?.key ?? '') !== true) return null;
    const behind = phraseAt(pieces, marked ? to + 1 : to, calendar.spokenBehind ?? NO_PHRASES);
    if (behind === null) return null;
    [minutes, to] = [minutes + behind.value, behind.to];
  }
  const half = phraseAt(pieces, to, calendar.halves);
  if (half === null) return moment(minutes, to);
  return moment(minutes >= 780 ? minutes : (minutes % 720) + half.value * 60, half.to);
}

/** "18:00" in a language without words. */
function colon({ pieces }: AmountText, at: number): Moment | null {
  const found = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(pieces[at]!.text);
  return found === null
    ? null
    : { hour: Number(found[1]), minute: Number(found[2]), to: at + 1, bare: false };
}

/** "half past nine", "a quarter to five", "ten past six". English. */
function pastAt({ pieces, words }: AmountText, at: number): Moment | null {
  const { numerals } = words!;
  const article = numerals.articles.has(pieces[at]!.key) ? 1 : 0;
  const minutes = pieces[at + article]!;
  const part =
    minutes === undefined
      ? undefined
      : /^(?:half|quarter)$/.test(minutes.key)
        ? (numerals.fractions.get(minutes.key) ?? 0) * 60
        : numerals.cardinals.get(minutes.key);
  const way = pieces[at + article + 1]?.key;
  if (part === undefined || (way !== 'past' && way !== 'to')) return null;
  if (way === 'to' && !/^quarter$/.test(minutes!.key)) return null;
  const next = pieces[at + article + 2];
  const hour =
    next === undefined
      ? undefined
      : (numerals.cardinals.get(next.key) ?? (/^\d{1,2}$/.test(next.text) ? Number(next.text) : undefined));
  if (hour === undefined || hour < 1 || hour > 12) return null;
  const half = phraseAt(pieces, at + article + 3, words!.calendar.halves);
  const base = half === null ? hour : (hour % 12) + half.value;
  return {
    hour: way === 'past' ? base : (base + 23) % 24,
    minute: way === 'past' ? part : 60 - part,
    to: half?.to ?? at + article + 3,
    bare: false,
  };
}
