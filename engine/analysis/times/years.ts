import { isDash, phraseAt, type AmountText, type Piece } from '../quantities/pieces.ts';
import { draft, type TimeDraft } from './draft.ts';

/** "1941", "1941-45" after words that years follow, in brackets and before nouns; "the 1990s"; "the 20th century". */
export function yearAt(text: AmountText, at: number): TimeDraft | null {
  const { pieces, words } = text;
  const piece = pieces[at]!;
  const century = centuryAt(text, at);
  if (century !== null) return century;
  const decade = decadeAt(text, at);
  if (decade !== null) return decade;
  const era = eraAt(text, at);
  if (era !== null) return era;
  if (piece.kind !== 'figure' || !/^(?:1\d|20)\d\d$/.test(piece.text)) return null;
  const before = pieces[at - 1];
  if (piece.glued && !/^[([“"‘'/–—-]$/u.test(before?.text ?? '')) return null;
  const second = yearRange(pieces, at);
  const to = second?.to ?? at + 1;
  if (!isYear(text, at, to, second !== null)) return null;
  const year = Number(piece.text);
  const fields = {
    year,
    month: null,
    day: null,
    weekday: null,
    hour: null,
    minute: null,
    zone: null,
    partOfDay: null,
    season: null,
  };
  return draft('year', at, to, {
    year,
    ...(second === null || words === undefined ? {} : { until: { ...fields, year: second.value } }),
  });
}

/** "221 BCE", "44 B.C.", "70 AD": years before the first are negative. */
function eraAt({ pieces, words }: AmountText, at: number): TimeDraft | null {
  if (words === null) return null;
  // "A.D. 79"
  const before = words.calendar.eras.get(pieces[at]!.key);
  const behind = pieces[at + 1];
  if (before === 1 && pieces[at]!.text !== pieces[at]!.key && /^\d{1,4}$/.test(behind?.text ?? ''))
    return draft('year', at, at + 2, { year: Number(behind!.text) });
  if (!/^\d{1,4}$/.test(pieces[at]!.text)) return null;
  const era = phraseAt(pieces, at + 1, words.calendar.eras);
  return era === null ? null : draft('year', at, era.to, { year: era.value * Number(pieces[at]!.text) });
}

interface LastYear {
  readonly value: number;
  readonly to: number;
}

/** "1941-45", "1941–1945". */
function yearRange(pieces: readonly Piece[], at: number): LastYear | null {
  const [joint, last] = [pieces[at + 1], pieces[at + 2]];
  if (last === undefined || !(isDash(joint) || joint!.text === '/') || !joint!.glued || !last.glued)
    return null;
  if (!/^(?:\d{2}|\d{4})$/.test(last.text)) return null;
  const first = Number(pieces[at]!.text);
  const value =
    last.text.length === 4 ? Number(last.text) : Math.floor(first / 100) * 100 + Number(last.text);
  return value > first && value < 2101 ? { value, to: at + 3 } : null;
}

function isYear({ pieces, words, tree }: AmountText, at: number, to: number, range: boolean): boolean {
  const value = Number(pieces[at]!.text);
  const before = pieces[at - 1];
  const next = pieces[to];
  if (range) return true;
  // In a language without words a year is told by its brackets alone.
  if (words === null) return value >= 1500 && before?.text === '(' && next?.text === ')';
  if (next?.glued === true && /^[%:°/]$/.test(next.text)) return false;
  if (next?.glued === true && next.kind === 'word' && next.key !== "'s") return false;
  if (
    /^[$€£#]$/u.test(before?.text ?? '') ||
    /^(?:no|nos|route|flight|room|than|about|some|least|nearly|only|over)$/.test(before?.key ?? '')
  )
    return false;
  const tag = next === undefined ? '' : (tree.tokens[next.token]?.tag ?? '');
  const plural =
    next?.kind === 'word' &&
    (/^(?:NNS|percent)$/.test(tag) ||
      /^(?:people|men|women|children|km|miles|feet|metres|meters|tons|tonnes|pounds|dollars|euros|percent)$/.test(
        next.key,
      ));
  if (words.calendar.units.has(next?.key ?? '') === true && plural) return false;
  if (before !== undefined && words.calendar.beforeYear.has(before.key) === true)
    return (
      !plural ||
      (value >= 1500 &&
        !/^(?:people|men|women|children)$/.test(next!.key) &&
        before.key !== 'of' &&
        before.key !== 'to' &&
        before.key !== 'by' &&
        value % 100 !== 0)
    );
  if (value < 1500 || plural)
    return (
      value >= 1900 && plural && /^(?:the|'s|his|her|their|its)$/.test(before?.key ?? '') && value % 100 !== 0
    );
  if (before === undefined || before.kind === 'mark')
    return next === undefined || next.kind === 'mark' || value >= 1800;
  if (words.calendar.weekdays.has(before.key) === true || words.calendar.seasons.has(before.key) === true)
    return true;
  // "the 2012 election", "London 2012".
  return (
    value >= 1800 &&
    (next === undefined ||
      next.kind === 'mark' ||
      /^(?:NN|NNP|NNPS|JJ|IN|VB|MD|CC|WDT)/.test(tag) ||
      tag === '')
  );
}

/** "the 1990s", "the '90s", "the nineteen sixties". */
function decadeAt({ pieces, words }: AmountText, at: number): TimeDraft | null {
  const tens = words?.calendar.cues.agesInTens.get(pieces[at + 1]?.key ?? '');
  const hundreds = tens === undefined ? undefined : words!.numerals.cardinals.get(pieces[at]!.key);
  if (tens !== undefined && hundreds !== undefined && hundreds > 10 && hundreds < 21 && tens % 10 === 0)
    return draft('decade', at, at + 2, { year: hundreds * 100 + tens });
  const piece = pieces[at]!;
  if (/^(?:1\d|20)\d0$/.test(piece.text)) {
    const behind = pieces[at + 1];
    if (behind?.glued === true && /^'?s$/.test(behind.key))
      return draft('decade', at, at + 2, { year: Number(piece.text) });
  }
  // "in the 60s"
  if (
    /^[2-9]0$/.test(piece.text) &&
    pieces[at + 1]?.glued === true &&
    pieces[at + 1]!.key === 's' &&
    words?.calendar.cues.beforeDecade.has(pieces[at - 1]?.key ?? '') === true
  )
    return draft('decade', at, at + 2, { year: 1900 + Number(piece.text) });
  if (
    /^['’‘]$/u.test(piece.text) &&
    /^\d0$/.test(pieces[at + 1]?.text ?? '') &&
    pieces[at + 2]?.key === 's' &&
    pieces[at + 2]!.glued
  )
    return draft('decade', at, at + 3, { year: 1900 + Number(pieces[at + 1]!.text) });
  return null;
}

const ROMAN: ReadonlyMap<string, number> = new Map(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'
    .split(' ')
    .map((roman, at) => [roman, at + 1]),
);

/** "the 20th century", "twelfth-century", "19. Jahrhundert", "XIXe siècle", "siglo XIX". */
function centuryAt({ pieces, words }: AmountText, at: number): TimeDraft | null {
  if (words === null) return null;
  const { numerals, calendar } = words;
  const piece = pieces[at]!;
  let [value, to] = [0, at + 1];
  if (calendar.centuries.has(piece.key)) {
    const behind = ROMAN.get(pieces[at + 1]?.key ?? '');
    return behind === undefined || numerals.decimal === '.'
      ? null
      : draft('century', at, at + 2, { year: (behind - 1) * 100 + 1 });
  }
  if (/^\d{1,2}$/.test(piece.text)) {
    value = Number(piece.text);
    const suffix = pieces[to];
    if (suffix === undefined || !suffix.glued) return null;
    if (!numerals.ordinalEndings.has(suffix.key) && suffix.text !== '.') return null;
    to += 1;
  } else if (/^[ivx]+(?:e|è)?$/.test(piece.key) && numerals.decimal === ',') {
    value = ROMAN.get(piece.key.replace(/[eè]$/, '')) ?? 0;
    if (pieces[to]?.glued === true && numerals.ordinalEndings.has(pieces[to]!.key)) to += 1;
  } else {
    value = numerals.ordinals.get(piece.key) ?? 0;
    const ten = numerals.cardinals.get(piece.key);
    if (ten === 20) {
      to = isDash(pieces[to]) ? to + 1 : to;
      const one = numerals.ordinals.get(pieces[to]?.key ?? '') ?? 0;
      if (one === 1) [value, to] = [21, to + 1];
    }
  }
  if (value < 1 || value > 22) return null;
  if (isDash(pieces[to])) to += 1;
  if (!calendar.centuries.has(pieces[to]?.key ?? '')) return null;
  return draft('century', at, to + 1, { year: (value - 1) * 100 + 1 });
}
