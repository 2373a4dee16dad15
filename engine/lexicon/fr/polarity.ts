import type { Implicative, Modality, NegationWords } from '../pack-shape.ts';
import { phrases, sorted, words } from '../word-lists.ts';

/**
 * Negators of French. "Ne" is a particle: alone it denies little ("avant qu'il ne parte"), with "pas", "jamais", "rien" it frames the
 * denial, with "que" it means only. "Plus", "personne", "point" and "rien" deny beside it.
 */
export const negation: NegationWords = {
  negators: sorted({
    particle: "ne, n, n'",
    clause: 'pas, plus, point, guère, nullement, aucunement, pas du tout, pas non plus',
    never: 'jamais',
    determiner: 'aucun, aucune, nul, nulle, nuls, nulles',
    pronoun: 'personne, rien, nulle part',
    without: 'sans',
    neither: 'ni',
    hardly: 'rarement, à peine',
    'not-yet': 'pas encore',
  }),
  noDenial: [
    ...phrases(
      'pas seulement, non seulement, pas que, sans doute, sans aucun doute, ne serait-ce que, pas moins de, pas plus de, ' +
        'pourquoi pas, ou pas, sans cesse, ne fût-ce que, pas forcément, pas nécessairement, rien que, sans plus, un pas, le pas, ce pas, chaque pas, premier pas, au pas, faux pas',
    ),
  ],
  restrictors: words('que qu'),
  partOfFrame: words('plus personne rien point guère jamais rarement'),
  endsScope: words(
    'mais parce car puisque quoique bien alors tandis pendant quand lorsque si jusque avant après depuis et ou qui que dont où comme afin',
  ),
};

const implicative = (
  signature: Implicative['signature'],
  markers: readonly string[],
  lemmas: string,
): Implicative => ({ signature, markers, lemmas: words(lemmas) });

/** Verbs, adjectives and nouns of French that settle whether their complement holds. */
export const implicatives: readonly Implicative[] = [
  implicative('+-', ['à', 'de', ''], 'réussir parvenir arriver daigner oser'),
  implicative('+o', ['à', 'de'], 'forcer obliger contraindre amener pousser conduire permettre'),
  implicative('-+', ['de', 'à'], 'omettre négliger oublier manquer échouer faillir'),
  implicative('-+', ['', 'de'], 'éviter échouer rater manquer'),
  implicative(
    '-o',
    ['de', 'à'],
    'refuser interdire défendre dissuader décliner refus incapable incapacité impossible réticent',
  ),
  implicative(
    '-o',
    ['de', 'que', ''],
    'empêcher interdire prohiber bloquer exclure abstenir renoncer cesser arrêter absence manque interdiction défaut',
  ),
  implicative('-+', ['que', 'de', ''], 'nier démentir réfuter contester'),
  implicative(
    '++',
    ['que'],
    'savoir regretter oublier remarquer découvrir reconnaître admettre avouer confirmer constater apprendre',
  ),
  implicative('+-', ['que'], 'prouver démontrer montrer'),
  implicative('--', ['que', 'de', ''], 'feindre prétexter simuler'),
];

/** How sure a statement of French is. */
export const modality: Modality = {
  possible: words(
    'peut peuvent pourrait pourraient pouvait pouvaient puisse puissent peut-être possiblement éventuellement probablement ' +
      'vraisemblablement susceptible',
  ),
  certain: words(
    'doit doivent certainement assurément sûrement forcément inévitablement toujours indubitablement définitivement jamais',
  ),
  hedges: words(
    'présumé présumée présumés présumées prétendu prétendue prétendument apparemment semble semblent soupçonné soupçonnée supposé ' +
      'supposée supposément aurait auraient serait seraient',
  ),
  modals: words('pouvoir devoir'),
  plans: words(
    'prévoir projeter projet intention vouloir souhaiter espérer viser chercher proposer proposition menacer menace promettre ' +
      'promesse envisager compter tenter tentative essayer préparer prêt accepter décider entendre annoncer',
  ),
  conditionals: phrases(
    'si, s, à condition que, à condition de, pourvu que, à moins que, au cas où, en cas de, sinon, faute de quoi',
  ),
};
