import type { AmountExtras, Bound, Nearness, PartOfDay, Season, TimeUnit } from '../amount-words.ts';
import { NO_TIME_CUES } from '../no-time-cues.ts';

const forms = <T>(table: readonly (readonly [T, string])[]): Map<string, T> =>
  new Map(table.flatMap(([value, printed]) => printed.split('|').map((form): [string, T] => [form, value])));

/** French. "quatre-vingts" is four times the scale of twenty. */
export const FRENCH_AMOUNTS: AmountExtras = {
  numerals: {
    scaleLetters: new Map([['md', 1e9], ['mds', 1e9]]), // prettier-ignore
    links: new Set(['et']),
    articles: new Set(['un', 'une']),
    ordinalEndings: new Set(['er', 're', 'ère', 'e', 'ème', 'eme', 'è']),
    vague: new Map(Object.entries<readonly [number, number]>({ dizaines: [20, 100], douzaines: [24, 200], centaines: [200, 2000], milliers: [2000, 1e6] })), // prettier-ignore
    some: new Map(Object.entries<readonly [number, number]>({ plusieurs: [3, 9], quelques: [2, 9] })),
    decimal: ',',
  },
  qualifiers: {
    approximatorsBefore: forms<Nearness>([
      ['about', "environ|quelque|quelques|à peu près|autour de|près d'|de l'ordre de|une"],
      ['nearly', 'presque|près de|pas loin de'],
    ]),
    approximatorsAfter: forms<Nearness>([['about', 'environ']]),
    comparatorsBefore: forms<Bound>([
      ['more', "plus de|plus d'|au-delà de"],
      ['at least', 'au moins|au minimum|pas moins de'],
      ['less', "moins de|moins d'"],
      ['at most', "jusqu'à|au plus|au maximum|pas plus de"],
    ]),
    comparatorsAfter: forms<Bound>([
      ['at least', 'au moins|ou plus'],
      ['at most', 'au plus|ou moins'],
    ]),
    between: new Map([['entre', 'et']]),
    from: new Map([['de', 'à']]),
    to: new Set(['à', 'ou']),
    per: new Set(['par']),
    percent: new Set(['%', 'pour cent', 'pourcent']),
    points: new Set(['points', 'point']),
  },
  measures: {
    units: forms<string>([
      ['millimetre', 'millimètre|millimètres|mm'],
      ['centimetre', 'centimètre|centimètres|cm'],
      ['metre', 'mètre|mètres|m'],
      ['kilometre', 'kilomètre|kilomètres|km'],
      ['mile', 'miles|mile'],
      ['gram', 'gramme|grammes|g'],
      ['kilogram', 'kilogramme|kilogrammes|kilo|kilos|kg'],
      ['tonne', 'tonne|tonnes'],
      ['square metre', 'mètres carrés|mètre carré|m²|m2'],
      ['square kilometre', 'kilomètres carrés|kilomètre carré|km²|km2'],
      ['hectare', 'hectare|hectares|ha'],
      ['litre', 'litre|litres|l'],
      ['kilometre per hour', "km/h|kilomètres par heure|kilomètres à l'heure|kilomètres-heure"],
      ['degree celsius', '°c|degrés celsius|degrés|degré'],
    ]),
    currencies: forms<string>([
      ['EUR', 'euro|euros'],
      ['USD', 'dollar|dollars'],
      ['GBP', 'livre sterling|livres sterling'],
      ['CHF', 'francs suisses'],
      ['FRF', 'franc|francs'],
      ['JPY', 'yen|yens'],
    ]),
  },
  calendar: {
    doubtfulMonths: new Set(['sept']),
    partsOfDay: forms<PartOfDay>([
      ['morning', 'matin|matinée'],
      ['midday', 'mi-journée'],
      ['afternoon', 'après-midi'],
      ['evening', 'soir|soirée'],
      ['night', 'nuit'],
    ]),
    seasons: forms<Season>([
      ['spring', 'printemps'],
      ['summer', 'été'],
      ['autumn', 'automne'],
      ['winter', 'hiver'],
    ]),
    eras: forms<-1 | 1>([[-1, 'av. j.-c.|avant jésus-christ|av. j-c']]),
    holidays: forms<readonly [number, number]>([[[12, 25], 'noël']]),
    clockNames: new Map([
      ['midi', 12],
      ['minuit', 0],
    ]),
    halves: forms<0 | 12>([
      [0, 'du matin'],
      [12, "de l'après-midi|du soir"],
    ]),
    clockMarks: new Set(['h', 'heure', 'heures']),
    zones: forms<string>([
      ['local', 'heure locale|heures locales'],
      ['GMT', 'gmt'],
      ['UTC', 'utc'],
    ]),
    units: forms<TimeUnit>([
      ['second', 'seconde|secondes'],
      ['minute', 'minute|minutes'],
      ['hour', 'heure|heures'],
      ['day', 'jour|jours|journée|journées'],
      ['week', 'semaine|semaines'],
      ['month', 'mois'],
      ['year', 'an|ans|année|années'],
      ['decade', 'décennie|décennies'],
      ['century', 'siècle|siècles'],
    ]),
    days: new Map(Object.entries({ hier: -1, "aujourd'hui": 0, demain: 1 })),
    shifts: new Map(Object.entries({ dernier: -1, dernière: -1, passé: -1, passée: -1, prochain: 1, prochaine: 1, ce: 0, cette: 0 })), // prettier-ignore
    after: new Map<string, readonly [-1 | 1, 'now' | 'then']>([
      ['plus tard', [1, 'then']],
      ['auparavant', [-1, 'then']],
      ['plus tôt', [-1, 'then']],
      ['après', [1, 'then']],
      ['avant', [-1, 'then']],
    ]),
    before: new Map<string, readonly [-1 | 1, 'now' | 'then']>([['il y a', [-1, 'now']]]),
    modifiers: forms<'early' | 'mid' | 'late'>([
      ['early', 'début'],
      ['mid', 'mi-'],
      ['late', 'fin'],
    ]),
    frequencies: new Map(Object.entries({ quotidiennement: 'R1/P1D', annuellement: 'R1/P1Y' })),
    every: new Set(['par', 'chaque']),
    times: new Map(),
    timesNouns: new Set(['fois']),
    centuries: new Set(['siècle', 'siècles']),
    old: new Set(),
    aged: new Set(['âgé', 'âgée', 'âgés', 'âgées']),
    beforeYear: new Set(['en', 'depuis', 'de', 'à', "jusqu'en", 'fin', 'début', 'vers', 'et', 'entre', 'dès', 'année', "l'année", 'été', 'printemps', 'automne', 'hiver']), // prettier-ignore
    beforeSeason: new Set(["l'", "d'", 'cet', 'en', 'au', 'le', 'un']),
    ofMonth: new Set(),
    numericOrder: 'day first',
    cues: NO_TIME_CUES,
  },
};
