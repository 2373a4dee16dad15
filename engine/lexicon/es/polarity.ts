import type { Implicative, Modality, NegationWords } from '../pack-shape.ts';
import { phrases, sorted, words } from '../word-lists.ts';

/** Negators of Spanish. */
export const negation: NegationWords = {
  negators: sorted({
    clause: 'no, ya no, en absoluto, de ningún modo, de ninguna manera',
    never: 'nunca, jamás, jamas, nunca más',
    determiner: 'ningún, ninguna, ninguno, ningunos, ningunas',
    pronoun: 'nadie, nada, en ninguna parte, en ningún lugar',
    without: 'sin',
    neither: 'ni, tampoco',
    hardly: 'apenas, raramente, rara vez, difícilmente',
    'not-yet': 'todavía no, aún no',
  }),
  noDenial: [
    ...phrases(
      'no solo, no sólo, no solamente, no únicamente, sin duda, sin embargo, no obstante, no necesariamente, o no, por qué no, ' +
        'no menos de, no más de, sin lugar a dudas, sin más, ni siquiera si, no más que, nada más, no es que, nada menos que',
    ),
  ],
  restrictors: new Set(),
  endsScope: words(
    'pero sino porque aunque mientras cuando si hasta antes después desde pues y o e u que quien quienes donde como cual cuyo para',
  ),
};

const implicative = (
  signature: Implicative['signature'],
  markers: readonly string[],
  lemmas: string,
): Implicative => ({ signature, markers, lemmas: words(lemmas) });

/** Verbs, adjectives and nouns of Spanish that settle whether their complement holds. */
export const implicatives: readonly Implicative[] = [
  implicative('+-', ['', 'a'], 'lograr conseguir alcanzar atreverse acertar dignarse'),
  implicative('+o', ['a', 'que'], 'obligar forzar inducir llevar permitir hacer'),
  implicative('-+', ['', 'de', 'a'], 'omitir olvidar descuidar fallar fracasar'),
  implicative('-+', [''], 'evitar fracasar fallar incumplir'),
  implicative(
    '-o',
    ['a', 'de', ''],
    'negarse rehusar rechazar declinar prohibir impedir negativa incapaz incapacidad imposible renuente',
  ),
  implicative(
    '-o',
    ['', 'que', 'de'],
    'impedir prohibir vetar bloquear excluir abstenerse renunciar dejar cesar carecer faltar falta ausencia carencia prohibición disuadir',
  ),
  implicative('-+', ['que', '', 'de'], 'negar desmentir refutar rebatir'),
  implicative(
    '++',
    ['que'],
    'saber lamentar olvidar notar descubrir reconocer admitir confesar confirmar constatar averiguar',
  ),
  implicative('+-', ['que'], 'probar demostrar mostrar'),
  implicative('--', ['que', ''], 'fingir simular aparentar'),
];

/** How sure a statement of Spanish is. */
export const modality: Modality = {
  possible: words(
    'puede pueden podría podrían podía podían pueda puedan quizá quizás acaso posiblemente probablemente seguramente tal_vez ' +
      'a_lo_mejor eventualmente',
  ),
  certain: words(
    'debe deben ciertamente indudablemente inevitablemente siempre definitivamente nunca jamás forzosamente',
  ),
  hedges: words(
    'presunto presunta presuntos presuntas presuntamente supuesto supuesta supuestos supuestas supuestamente aparentemente ' +
      'al_parecer sospechoso sospechosa habría habrían',
  ),
  modals: words('poder deber'),
  plans: words(
    'planear plan pensar intención querer desear esperar pretender buscar ofrecer oferta amenazar amenaza prometer promesa proponer ' +
      'propuesta preparar intentar intento tratar listo dispuesto aceptar decidir prever anunciar',
  ),
  conditionals: phrases(
    'si, siempre que, a condición de que, a menos que, a no ser que, en caso de que, con tal de que, de lo contrario, salvo que',
  ),
};
