import type { AmountExtras, Bound, Nearness, PartOfDay, Season, TimeUnit } from '../amount-words.ts';
import { NO_TIME_CUES } from '../no-time-cues.ts';

const forms = <T>(table: readonly (readonly [T, string])[]): Map<string, T> =>
  new Map(table.flatMap(([value, printed]) => printed.split('|').map((form): [string, T] => [form, value])));

/** Spanish. */
export const SPANISH_AMOUNTS: AmountExtras = {
  numerals: {
    scaleLetters: new Map(),
    links: new Set(['y']),
    articles: new Set(['un', 'una']),
    ordinalEndings: new Set(['º', 'ª', 'er', 'o', 'a']),
    vague: new Map(Object.entries<readonly [number, number]>({ decenas: [20, 100], docenas: [24, 200], cientos: [200, 2000], centenares: [200, 2000], miles: [2000, 1e6], millones: [2e6, 1e9] })), // prettier-ignore
    some: new Map(Object.entries<readonly [number, number]>({ varios: [3, 9], unos: [2, 9] })),
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
    currencies: forms<string>([
      ['EUR', 'euro|euros'],
      ['USD', 'dólar|dólares'],
      ['MXN', 'peso|pesos'],
      ['ESP', 'peseta|pesetas'],
      ['GBP', 'libras esterlinas|libras'],
    ]),
  },
  calendar: {
    doubtfulMonths: new Set(),
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
