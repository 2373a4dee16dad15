import type { AmountWords, Bound, Nearness, PartOfDay, Season, TimeUnit } from '../amount-words.ts';
import { NO_TIME_CUES } from '../no-time-cues.ts';

const UNITS = 'zéro - deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' '); // prettier-ignore
const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);
const WEEKDAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ');
const forms = <T>(table: readonly (readonly [T, string])[]): Map<string, T> =>
  new Map(table.flatMap(([value, printed]) => printed.split('|').map((form): [string, T] => [form, value])));

const ORDINALS = 'deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième'.split(' '); // prettier-ignore

/** French. "quatre-vingts" is four times the scale of twenty. */
export const FRENCH_AMOUNTS: AmountWords = {
  numerals: {
    cardinals: new Map([
      ...UNITS.map((word, value): [string, number] => [word, value]).filter(([word]) => word !== '-'),
      ...'vingt trente quarante cinquante soixante'.split(' ').map((word, at): [string, number] => [word, 20 + at * 10]), // prettier-ignore
      ['septante', 70],
      ['huitante', 80],
      ['nonante', 90],
    ]),
    scales: forms<number>([
      [12, 'douzaine'],
      [20, 'vingts'],
      [100, 'cent|cents'],
      [1e3, 'mille'],
      [1e6, 'million|millions'],
      [1e9, 'milliard|milliards'],
    ]),
    scaleLetters: new Map([['md', 1e9], ['mds', 1e9]]), // prettier-ignore
    links: new Set(['et']),
    articles: new Set(['un', 'une']),
    ordinals: new Map([
      ['unième', 1],
      ['premier', 1],
      ['première', 1],
      ['seconde', 2],
      ...ORDINALS.map((word, at): [string, number] => [word, at + 2]),
    ]),
    ordinalEndings: new Set(['er', 're', 'ère', 'e', 'ème', 'eme', 'è']),
    fractions: forms<number>([
      [1 / 2, 'moitié|demi|demie'],
      [1 / 3, 'tiers'],
      [1 / 4, 'quart|quarts'],
    ]),
    vague: new Map(Object.entries<readonly [number, number]>({ dizaines: [20, 100], douzaines: [24, 200], centaines: [200, 2000], milliers: [2000, 1e6] })), // prettier-ignore
    some: new Map(Object.entries<readonly [number, number]>({ plusieurs: [3, 9], quelques: [2, 9] })),
    partitives: new Set(['de', 'des', 'du', "d'"]),
    halves: { words: new Set(['moitié']), notBehind: new Set(['autre']), before: new Set() },
    bareParts: { before: new Set(["d'"]), behind: new Set() },
    joint: null,
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
    smallCoins: new Map(),
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
    months: new Map([
      ...MONTHS.map((name, at): [string, number] => [name, at + 1]),
      ['janv', 1], ['févr', 2], ['avr', 4], ['juil', 7], ['sept', 9], ['oct', 10], ['nov', 11], ['déc', 12],
    ]), // prettier-ignore
    doubtfulMonths: new Set(['sept']),
    weekdays: new Map(WEEKDAYS.map((name, at): [string, number] => [name, at + 1])),
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
    spokenBehind: new Map(Object.entries({ 'et demie': 30, 'et demi': 30, 'et quart': 15, 'moins le quart': -15, 'moins quart': -15, 'moins cinq': -5, 'moins dix': -10, 'moins vingt': -20, 'moins vingt-cinq': -25 })), // prettier-ignore
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
