import type { AmountWords, Bound, Nearness, PartOfDay, Season, TimeUnit } from '../amount-words.ts';
import { NO_TIME_CUES } from '../no-time-cues.ts';

const UNITS = 'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' '); // prettier-ignore
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
const MONTHS = 'januar februar märz april mai juni juli august september oktober november dezember'.split(
  ' ',
);
const WEEKDAYS = 'montag dienstag mittwoch donnerstag freitag samstag sonntag'.split(' ');
const forms = <T>(table: readonly (readonly [T, string])[]): Map<string, T> =>
  new Map(table.flatMap(([value, printed]) => printed.split('|').map((form): [string, T] => [form, value])));

/** "dreiundzwanzig", "hundertzwölf", "zweitausend": up to 999 in one word; thousands are put together by the reader. */
function cardinals(): Map<string, number> {
  const small = new Map<string, number>(UNITS.map((word, value) => [word, value]));
  small.set('ein', 1).set('zwo', 2).set('dreissig', 30);
  TENS.forEach((ten, at) => {
    small.set(ten, 20 + at * 10);
    UNITS.slice(1, 10).forEach((one, unit) =>
      small.set(`${unit === 0 ? 'ein' : one}und${ten}`, 21 + at * 10 + unit),
    );
  });
  const all = new Map(small);
  for (let hundreds = 1; hundreds < 10; hundreds += 1)
    for (const head of hundreds === 1 ? ['hundert', 'einhundert'] : [`${UNITS[hundreds]!}hundert`]) {
      all.set(head, hundreds * 100);
      for (const [word, value] of small) if (value > 0) all.set(head + word, hundreds * 100 + value);
    }
  for (const hundreds of [11, 12, 13, 14, 15, 16, 17, 18, 19])
    for (const [word, value] of [['', 0] as const, ...small])
      all.set(`${UNITS[hundreds]!}hundert${word}`, hundreds * 100 + value);
  for (const [word, value] of small) if (value > 0) all.set(`hundertund${word}`, 100 + value);
  for (const word of ['ein', 'eine', 'einem', 'einen', 'einer']) all.delete(word);
  return all;
}

/** "zweite", "dreißigsten". */
function ordinals(): Map<string, number> {
  const stems = ['erst', 'zweit', 'dritt', 'viert', 'fünft', 'sechst', 'siebt', 'acht', 'neunt', 'zehnt', 'elft', 'zwölft']; // prettier-ignore
  stems.push(...UNITS.slice(13).map((word) => `${word}t`));
  const all = new Map<string, number>();
  const add = (stem: string, value: number) =>
    ['e', 'en', 'er', 'es', 'em'].forEach((ending) => all.set(stem + ending, value));
  stems.forEach((stem, at) => add(stem, at + 1));
  TENS.forEach((ten, at) => add(`${ten}st`, 20 + at * 10));
  return all;
}

/** German. */
export const GERMAN_AMOUNTS: AmountWords = {
  numerals: {
    cardinals: cardinals(),
    scales: forms<number>([
      [12, 'dutzend'],
      [100, 'hundert'],
      [1e3, 'tausend|eintausend'],
      [1e6, 'million|millionen|mio|mio.'],
      [1e9, 'milliarde|milliarden|mrd|mrd.'],
      [1e12, 'billion|billionen'],
    ]),
    scaleLetters: new Map([['mio', 1e6], ['mrd', 1e9]]), // prettier-ignore
    links: new Set(['und']),
    articles: new Set(['ein', 'eine', 'einer', 'einem']),
    ordinals: ordinals(),
    ordinalEndings: new Set(['.']),
    fractions: forms<number>([
      [1 / 2, 'hälfte|halbe|halben|halb|halbes'],
      [1 / 3, 'drittel'],
      [1 / 4, 'viertel'],
      [1 / 5, 'fünftel'],
      [1 / 10, 'zehntel'],
    ]),
    vague: new Map(Object.entries<readonly [number, number]>({ dutzende: [24, 200], dutzenden: [24, 200], hunderte: [200, 2000], hunderten: [200, 2000], tausende: [2000, 1e6], tausenden: [2000, 1e6] })), // prettier-ignore
    some: new Map(Object.entries<readonly [number, number]>({ mehrere: [3, 9], einige: [2, 9] })),
    partitives: new Set(['der', 'des', 'von']),
    halves: { words: new Set(['hälfte']), notBehind: new Set(['andere', 'anderen']), before: new Set() },
    bareParts: { before: new Set(['um']), behind: new Set() },
    joint: { word: 'tausend', value: 1000 },
    decimal: ',',
  },
  qualifiers: {
    approximatorsBefore: forms<Nearness>([
      ['about', 'etwa|rund|ungefähr|circa|ca.|ca|gut|schätzungsweise|zirka|um die'],
      ['nearly', 'fast|knapp|beinahe|nahezu'],
    ]),
    approximatorsAfter: new Map(),
    comparatorsBefore: forms<Bound>([
      ['more', 'mehr als|über'],
      ['at least', 'mindestens|wenigstens|nicht weniger als'],
      ['less', 'weniger als|unter'],
      ['at most', 'höchstens|maximal|bis zu|nicht mehr als'],
    ]),
    comparatorsAfter: forms<Bound>([['at least', 'oder mehr']]),
    between: new Map([['zwischen', 'und']]),
    from: new Map([['von', 'bis']]),
    to: new Set(['bis', 'oder']),
    per: new Set(['pro', 'je']),
    percent: new Set(['%', 'prozent']),
    points: new Set(['prozentpunkte', 'prozentpunkten']),
  },
  measures: {
    moneyParts: new Map([['cent', 0.01]]),
    units: forms<string>([
      ['millimetre', 'millimeter|mm'],
      ['centimetre', 'zentimeter|cm'],
      ['metre', 'meter|metern|m'],
      ['kilometre', 'kilometer|kilometern|km'],
      ['mile', 'meile|meilen'],
      ['gram', 'gramm|g'],
      ['kilogram', 'kilogramm|kilo|kg'],
      ['tonne', 'tonne|tonnen|t'],
      ['square metre', 'quadratmeter|quadratmetern|qm|m²'],
      ['square kilometre', 'quadratkilometer|quadratkilometern|km²'],
      ['hectare', 'hektar|ha'],
      ['litre', 'liter|litern|l'],
      ['cubic metre', 'kubikmeter|kubikmetern'],
      ['kilometre per hour', 'km/h|stundenkilometer|stundenkilometern|kilometer pro stunde'],
      ['degree celsius', 'grad celsius|°c|grad'],
      ['kilowatt hour', 'kilowattstunden|kwh'],
      ['megawatt', 'megawatt|mw'],
    ]),
    smallCoins: new Map(),
    currencies: forms<string>([
      ['EUR', 'euro|euros'],
      ['USD', 'dollar|us-dollar|cent'],
      ['GBP', 'pfund'],
      ['CHF', 'franken'],
      ['DEM', 'mark'],
      ['JPY', 'yen'],
      ['RUB', 'rubel'],
    ]),
  },
  calendar: {
    months: new Map([
      ...MONTHS.map((name, at): [string, number] => [name, at + 1]),
      ['jänner', 1], ['jan', 1], ['feb', 2], ['apr', 4], ['aug', 8], ['sept', 9], ['okt', 10], ['nov', 11], ['dez', 12],
    ]), // prettier-ignore
    doubtfulMonths: new Set(),
    weekdays: new Map([...WEEKDAYS.map((name, at): [string, number] => [name, at + 1]), ['sonnabend', 6]]),
    partsOfDay: forms<PartOfDay>([
      ['morning', 'morgen|vormittag|morgens|früh'],
      ['midday', 'mittag|mittags'],
      ['afternoon', 'nachmittag|nachmittags'],
      ['evening', 'abend|abends'],
      ['night', 'nacht|nachts'],
    ]),
    seasons: forms<Season>([
      ['spring', 'frühling|frühjahr'],
      ['summer', 'sommer'],
      ['autumn', 'herbst'],
      ['winter', 'winter'],
    ]),
    eras: forms<-1 | 1>([
      [-1, 'v. chr.|v.chr.|vor christus'],
      [1, 'n. chr.|n.chr.|nach christus'],
    ]),
    holidays: forms<readonly [number, number]>([
      [[12, 24], 'heiligabend'],
      [[12, 31], 'silvester'],
      [[1, 1], 'neujahr'],
    ]),
    clockNames: new Map([['mitternacht', 0]]),
    halves: forms<0 | 12>([
      [0, 'morgens|früh|vormittags|am morgen|am vormittag'],
      [12, 'nachmittags|abends|am nachmittag|am abend'],
    ]),
    spokenBefore: new Map(Object.entries({ halb: -30, 'viertel nach': 15, 'viertel vor': -15, dreiviertel: -15, 'fünf vor halb': -35, 'fünf nach halb': -25, 'fünf nach': 5, 'fünf vor': -5, 'zehn nach': 10, 'zehn vor': -10, 'zwanzig nach': 20, 'zwanzig vor': -20 })), // prettier-ignore
    clockMarks: new Set(['uhr']),
    zones: forms<string>([
      ['local', 'ortszeit'],
      ['CET', 'mez'],
      ['CEST', 'mesz'],
      ['GMT', 'gmt'],
      ['UTC', 'utc'],
    ]),
    units: forms<TimeUnit>([
      ['second', 'sekunde|sekunden'],
      ['minute', 'minute|minuten'],
      ['hour', 'stunde|stunden'],
      ['day', 'tag|tage|tagen|tages'],
      ['week', 'woche|wochen'],
      ['month', 'monat|monate|monaten|monats'],
      ['year', 'jahr|jahre|jahren|jahres'],
      ['decade', 'jahrzehnt|jahrzehnte|jahrzehnten'],
      ['century', 'jahrhundert|jahrhunderte|jahrhunderten'],
    ]),
    days: new Map(Object.entries({ gestern: -1, vorgestern: -2, heute: 0, übermorgen: 2 })),
    shifts: new Map(Object.entries({ letzte: -1, letzten: -1, letztes: -1, letzter: -1, vergangene: -1, vergangenen: -1, vergangenes: -1, vorigen: -1, nächste: 1, nächsten: 1, nächstes: 1, kommenden: 1, kommende: 1, diese: 0, dieses: 0, diesen: 0 })), // prettier-ignore
    after: new Map<string, readonly [-1 | 1, 'now' | 'then']>([
      ['später', [1, 'then']],
      ['zuvor', [-1, 'then']],
      ['vorher', [-1, 'then']],
      ['danach', [1, 'then']],
    ]),
    before: new Map<string, readonly [-1 | 1, 'now' | 'then']>([['vor', [-1, 'now']]]),
    modifiers: forms<'early' | 'mid' | 'late'>([
      ['early', 'anfang'],
      ['mid', 'mitte'],
      ['late', 'ende'],
    ]),
    frequencies: new Map(Object.entries({ täglich: 'R1/P1D', wöchentlich: 'R1/P1W', monatlich: 'R1/P1M', jährlich: 'R1/P1Y', stündlich: 'R1/PT1H' })), // prettier-ignore
    every: new Set(['pro', 'jede', 'jeden', 'jedes', 'alle']),
    times: new Map(Object.entries({ einmal: 1, zweimal: 2, dreimal: 3 })),
    timesNouns: new Set(['mal']),
    centuries: new Set(['jahrhundert', 'jahrhunderts', 'jahrhunderte']),
    old: new Set(['alt']),
    aged: new Set(),
    beforeYear: new Set(['im', 'in', 'seit', 'bis', 'ab', 'von', 'um', 'und', 'anfang', 'mitte', 'ende', 'jahr', 'jahre', 'jahren', 'jahres', 'nach', 'vor', 'zwischen', 'sommer', 'herbst', 'winter', 'frühjahr']), // prettier-ignore
    beforeSeason: new Set([
      'im',
      'der',
      'den',
      'dem',
      'des',
      'diesem',
      'diesen',
      'letzten',
      'vergangenen',
      'zum',
      'vom',
    ]),
    ofMonth: new Set(),
    numericOrder: 'day first',
    cues: NO_TIME_CUES,
  },
};
