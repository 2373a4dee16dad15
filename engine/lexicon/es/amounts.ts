import type { AmountWords, Bound, Nearness, PartOfDay, Season, TimeUnit } from '../amount-words.ts';
import { NO_TIME_CUES } from '../no-time-cues.ts';

const UNITS = 'cero - dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(' '); // prettier-ignore
const HUNDREDS = 'dosc tresc cuatroc quin seisc setec ochoc novec'.split(' ');
const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const WEEKDAYS = 'lunes martes miércoles jueves viernes sábado domingo'.split(' ');
const LATER_ORDINALS = { undécim: 11, duodécim: 12, vigésim: 20, trigésim: 30, cuadragésim: 40, quincuagésim: 50, centésim: 100 }; // prettier-ignore
const ORDINALS = 'primer segund tercer cuart quint sext séptim octav noven décim'.split(' ');
const forms = <T>(table: readonly (readonly [T, string])[]): Map<string, T> =>
  new Map(table.flatMap(([value, printed]) => printed.split('|').map((form): [string, T] => [form, value])));

/** Spanish. */
export const SPANISH_AMOUNTS: AmountWords = {
  numerals: {
    cardinals: new Map([
      ...UNITS.map((word, value): [string, number] => [word, value]).filter(([word]) => word !== '-'),
      ...'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ').map((word, at): [string, number] => [word, 30 + at * 10]), // prettier-ignore
      ['veintiún', 21],
      ['ciento', 100],
      ...HUNDREDS.flatMap((head, at): [string, number][] => [
        [head === 'quin' ? 'quinientos' : `${head}ientos`, 200 + at * 100],
        [head === 'quin' ? 'quinientas' : `${head}ientas`, 200 + at * 100],
      ]),
    ]),
    scales: forms<number>([
      [12, 'docena'],
      [100, 'cien'],
      [1e3, 'mil'],
      [1e6, 'millón|millones'],
      [1e12, 'billón|billones'],
    ]),
    scaleLetters: new Map(),
    links: new Set(['y']),
    articles: new Set(['un', 'una']),
    ordinals: new Map([...ORDINALS.map((stem, at): [string, number] => [stem, at + 1]), ...Object.entries(LATER_ORDINALS)].flatMap(([stem, value]): [string, number][] => [
      [stem, value], [`${stem}o`, value], [`${stem}a`, value],
    ])), // prettier-ignore
    ordinalEndings: new Set(['º', 'ª', 'er', 'o', 'a']),
    fractions: forms<number>([
      [1 / 2, 'mitad|medio|media'],
      [1 / 3, 'tercio|tercios'],
    ]),
    vague: new Map(Object.entries<readonly [number, number]>({ decenas: [20, 100], docenas: [24, 200], cientos: [200, 2000], centenares: [200, 2000], miles: [2000, 1e6], millones: [2e6, 1e9] })), // prettier-ignore
    some: new Map(Object.entries<readonly [number, number]>({ varios: [3, 9], unos: [2, 9] })),
    partitives: new Set(['de', 'del']),
    halves: { words: new Set(['mitad']), notBehind: new Set(['otra']), before: new Set() },
    bareParts: { before: new Set(['en']), behind: new Set() },
    joint: null,
    decimal: ',',
  },
  qualifiers: {
    approximatorsBefore: forms<Nearness>([
      ['about', 'unos|unas|alrededor de|cerca de|aproximadamente|en torno a|cerca de los'],
      ['nearly', 'casi'],
    ]),
    approximatorsAfter: new Map(),
    comparatorsBefore: forms<Bound>([
      ['more', 'más de'],
      ['at least', 'al menos|por lo menos|como mínimo|no menos de'],
      ['less', 'menos de'],
      ['at most', 'hasta|como máximo|no más de'],
    ]),
    comparatorsAfter: forms<Bound>([['at least', 'o más']]),
    between: new Map([['entre', 'y']]),
    from: new Map([['de', 'a']]),
    to: new Set(['a', 'o']),
    per: new Set(['por', 'al']),
    percent: new Set(['%', 'por ciento']),
    points: new Set(['puntos', 'punto']),
  },
  measures: {
    units: forms<string>([
      ['centimetre', 'centímetro|centímetros|cm'],
      ['metre', 'metro|metros|m'],
      ['kilometre', 'kilómetro|kilómetros|km'],
      ['mile', 'milla|millas'],
      ['gram', 'gramo|gramos|g'],
      ['kilogram', 'kilogramo|kilogramos|kilo|kilos|kg'],
      ['tonne', 'tonelada|toneladas'],
      ['square metre', 'metros cuadrados|m²'],
      ['square kilometre', 'kilómetros cuadrados|km²'],
      ['hectare', 'hectárea|hectáreas'],
      ['litre', 'litro|litros|l'],
      ['kilometre per hour', 'km/h|kilómetros por hora'],
      ['degree celsius', 'grados|grado|°c|grados celsius'],
    ]),
    smallCoins: new Map(),
    currencies: forms<string>([
      ['EUR', 'euro|euros'],
      ['USD', 'dólar|dólares'],
      ['MXN', 'peso|pesos'],
      ['ESP', 'peseta|pesetas'],
      ['GBP', 'libras esterlinas|libras'],
    ]),
  },
  calendar: {
    months: new Map([...MONTHS.map((name, at): [string, number] => [name, at + 1]), ['setiembre', 9]]),
    doubtfulMonths: new Set(),
    weekdays: new Map(WEEKDAYS.map((name, at): [string, number] => [name, at + 1])),
    partsOfDay: forms<PartOfDay>([
      ['morning', 'mañana|madrugada'],
      ['midday', 'mediodía'],
      ['afternoon', 'tarde'],
      ['night', 'noche'],
    ]),
    seasons: forms<Season>([
      ['spring', 'primavera'],
      ['summer', 'verano'],
      ['autumn', 'otoño'],
      ['winter', 'invierno'],
    ]),
    eras: forms<-1 | 1>([[-1, 'a. c.|a.c.|antes de cristo']]),
    holidays: forms<readonly [number, number]>([
      [[12, 25], 'navidad'],
      [[12, 24], 'nochebuena'],
    ]),
    clockNames: new Map([['medianoche', 0]]),
    halves: forms<0 | 12>([
      [0, 'a.m.|am|de la mañana|de la madrugada'],
      [12, 'p.m.|pm|de la tarde|de la noche'],
    ]),
    clockMarks: new Set(['h', 'horas']),
    spokenBehind: new Map(Object.entries({ 'y media': 30, 'y cuarto': 15, 'y cinco': 5, 'y diez': 10, 'y veinte': 20, 'y veinticinco': 25, 'menos cuarto': -15, 'menos cinco': -5, 'menos diez': -10, 'menos veinte': -20, 'menos veinticinco': -25, 'en punto': 0 })), // prettier-ignore
    hourArticles: new Set(['las', 'la']),
    zones: forms<string>([
      ['local', 'hora local'],
      ['GMT', 'gmt'],
      ['UTC', 'utc'],
    ]),
    units: forms<TimeUnit>([
      ['second', 'segundo|segundos'],
      ['minute', 'minuto|minutos'],
      ['hour', 'hora|horas'],
      ['day', 'día|días'],
      ['week', 'semana|semanas'],
      ['month', 'mes|meses'],
      ['year', 'año|años'],
      ['decade', 'década|décadas'],
      ['century', 'siglo|siglos'],
    ]),
    days: new Map(Object.entries({ ayer: -1, anteayer: -2, hoy: 0 })),
    shifts: new Map(Object.entries({ pasado: -1, pasada: -1, último: -1, última: -1, próximo: 1, próxima: 1, este: 0, esta: 0 })), // prettier-ignore
    after: new Map<string, readonly [-1 | 1, 'now' | 'then']>([
      ['después', [1, 'then']],
      ['más tarde', [1, 'then']],
      ['antes', [-1, 'then']],
      ['atrás', [-1, 'now']],
    ]),
    before: new Map<string, readonly [-1 | 1, 'now' | 'then']>([['hace', [-1, 'now']]]),
    modifiers: forms<'early' | 'mid' | 'late'>([
      ['early', 'principios de|comienzos de'],
      ['mid', 'mediados de'],
      ['late', 'finales de|fines de'],
    ]),
    frequencies: new Map(Object.entries({ diariamente: 'R1/P1D', anualmente: 'R1/P1Y' })),
    every: new Set(['por', 'cada', 'al']),
    times: new Map(),
    timesNouns: new Set(['veces', 'vez']),
    centuries: new Set(['siglo', 'siglos']),
    old: new Set(['de edad']),
    aged: new Set(),
    beforeYear: new Set(['en', 'desde', 'hasta', 'de', 'del', 'año', 'y', 'entre', 'hacia', 'verano', 'otoño', 'invierno', 'primavera']), // prettier-ignore
    beforeSeason: new Set(['el', 'del', 'en', 'este', 'un', 'la', 'esta']),
    ofMonth: new Set(['de']),
    numericOrder: 'day first',
    cues: NO_TIME_CUES,
  },
};
