import type { Bounds, Numerals, Quantifier } from '../pack-shape.ts';
import { numbered, phrases, sorted, words } from '../word-lists.ts';

/** Ordinals take the endings of adjectives: "dritte", "dritter", "drittes", "dritten", "drittem". */
const ordinals = new Map<string, number>(
  [
    ...numbered(
      'erst 1, zweit 2, dritt 3, viert 4, fünft 5, sechst 6, siebt 7, siebent 7, acht 8, neunt 9, zehnt 10, elft 11, zwölft 12, ' +
        'dreizehnt 13, vierzehnt 14, fünfzehnt 15, sechzehnt 16, siebzehnt 17, achtzehnt 18, neunzehnt 19, zwanzigst 20, ' +
        'einundzwanzigst 21, zweiundzwanzigst 22, dreiundzwanzigst 23, vierundzwanzigst 24, fünfundzwanzigst 25, ' +
        'sechsundzwanzigst 26, siebenundzwanzigst 27, achtundzwanzigst 28, neunundzwanzigst 29, dreißigst 30, dreissigst 30, ' +
        'einunddreißigst 31, einunddreissigst 31, vierzigst 40, fünfzigst 50, sechzigst 60, siebzigst 70, achtzigst 80, ' +
        'neunzigst 90, hundertst 100, tausendst 1000, millionst 1000000',
    ),
  ].flatMap(([stem, value]) =>
    ['e', 'er', 'es', 'en', 'em'].map((ending): [string, number] => [stem + ending, value]),
  ),
);

/** Number words of German. */
export const numerals: Numerals = {
  cardinals: numbered(
    'null 0, ein 1, eins 1, eine 1, einen 1, einem 1, einer 1, eines 1, zwei 2, zwo 2, beide 2, drei 3, vier 4, fünf 5, sechs 6, ' +
      'sieben 7, acht 8, neun 9, zehn 10, elf 11, zwölf 12, dreizehn 13, vierzehn 14, fünfzehn 15, sechzehn 16, siebzehn 17, ' +
      'achtzehn 18, neunzehn 19, zwanzig 20, dreißig 30, dreissig 30, vierzig 40, fünfzig 50, sechzig 60, siebzig 70, ' +
      'achtzig 80, neunzig 90, zweier 2, dreier 3, anderthalb 1.5, eineinhalb 1.5, zweieinhalb 2.5, dreieinhalb 3.5, ' +
      'viereinhalb 4.5, fünfeinhalb 5.5',
  ),
  multipliers: numbered(
    'dutzend 12, hundert 100, tausend 1000, million 1000000, millionen 1000000, mio 1000000, milliarde 1000000000, ' +
      'milliarden 1000000000, mrd 1000000000, billion 1000000000000, billionen 1000000000000',
  ),
  joiners: words('und'),
  oneWord: true,
  twentyBased: new Set(),
  uncertain: words('ein eine einen einem einer eines beide acht'),
  ordinals,
  ordinalFigure: /^(\d{1,4})\.$/,
  fractions: new Map([
    ['hälfte', 1 / 2],
    ['halb', 1 / 2],
    ['halbe', 1 / 2],
    ['halben', 1 / 2],
    ['halber', 1 / 2],
    ['halbes', 1 / 2],
    ['drittel', 1 / 3],
    ['viertel', 1 / 4],
    ['fünftel', 1 / 5],
    ['sechstel', 1 / 6],
    ['siebtel', 1 / 7],
    ['achtel', 1 / 8],
    ['neuntel', 1 / 9],
    ['zehntel', 1 / 10],
    ['hundertstel', 1 / 100],
  ]),
  openCounts: numbered(
    'dutzende 24, dutzenden 24, hunderte 200, hunderten 200, hunderter 200, tausende 2000, tausenden 2000, tausender 2000, ' +
      'zehntausende 20000, zehntausenden 20000, hunderttausende 200000, hunderttausenden 200000',
  ),
};

export const quantifiers: ReadonlyMap<string, Quantifier> = sorted<Quantifier>({
  all: 'alle, alles, allen, aller, sämtliche, sämtlichen, jeder, jede, jedes, jeden, jedem, jedermann, ganze, ganzen, gesamte, gesamten',
  most: 'meisten, die meisten, die mehrheit, mehrheit, großteil, ein großteil, grossteil, überwiegend',
  many: 'viele, vielen, vieler, zahlreiche, zahlreichen, unzählige, unzähligen, etliche, etlichen, jede menge',
  several: 'mehrere, mehreren, mehrerer, verschiedene, verschiedenen, diverse, diversen',
  some: 'einige, einigen, einiger, manche, manchen, mancher, jemand, jemanden, jemandem, etwas, irgendwelche, irgendein, irgendeine, irgendwer',
  few: 'wenige, wenigen, weniger als eine handvoll, ein paar, eine handvoll, kaum jemand',
  both: 'beide, beiden, beider',
  half: 'die hälfte',
  any: 'irgendjemand, irgendetwas, beliebige, beliebigen',
  none: 'kein, keine, keinen, keinem, keiner, keines, niemand, niemanden, niemandem, nichts',
});

export const bounds: Bounds = {
  approximators: phrases(
    'etwa, rund, circa, ca, ungefähr, zirka, knapp, fast, beinahe, annähernd, nahezu, schätzungsweise, gut, an die, gegen, in etwa',
  ),
  comparators: sorted({
    '>': 'mehr als, über, oberhalb von',
    '>=': 'mindestens, wenigstens, zumindest, nicht weniger als, ab, oder mehr',
    '<': 'weniger als, unter, unterhalb von, nicht ganz',
    '<=': 'bis zu, höchstens, maximal, nicht mehr als, allenfalls',
  }),
};
