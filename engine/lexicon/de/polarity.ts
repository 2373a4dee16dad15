import type { Implicative, Modality, NegationWords } from '../pack-shape.ts';
import { phrases, sorted, words } from '../word-lists.ts';

/** Negators of German. */
export const negation: NegationWords = {
  negators: sorted({
    clause: 'nicht, nich, nicht mehr, keineswegs, keinesfalls, mitnichten, auf keinen fall, in keiner weise',
    never: 'nie, niemals, nie mehr, nie wieder, zu keiner zeit',
    determiner: 'kein, keine, keinen, keinem, keiner, keines, keinerlei, keins',
    pronoun: 'niemand, niemanden, niemandem, niemandes, nichts, nirgends, nirgendwo, nirgendwohin',
    without: 'ohne',
    neither: 'weder, noch nie',
    hardly: 'kaum, schwerlich, selten',
    'not-yet': 'noch nicht, noch kein, noch keine',
  }),
  noDenial: [
    ...phrases(
      'nicht nur, nicht bloß, nicht allein, nicht zuletzt, nicht einmal, nicht unbedingt, nicht ohne, ohne zweifel, kein wunder, ' +
        'keine frage, nicht wahr, oder nicht, ob nicht, warum nicht, nicht weniger als, nicht mehr als, nichts anderes als, ' +
        'nicht umsonst, ohne weiteres, nichts als',
    ),
  ],
  restrictors: new Set(),
  endsScope: words(
    'aber sondern weil obwohl während wenn falls bis bevor nachdem als da denn und oder der die das wer wo wie was dass ob damit seit',
  ),
};

const implicative = (
  signature: Implicative['signature'],
  markers: readonly string[],
  lemmas: string,
): Implicative => ({ signature, markers, lemmas: words(lemmas) });

/** Verbs, adjectives and nouns of German that settle whether their complement holds. */
export const implicatives: readonly Implicative[] = [
  implicative('+-', ['zu'], 'schaffen gelingen vermögen wagen geruhen erreichen imstande fähig'),
  implicative('+-', [''], 'gelingen schaffen erreichen'),
  implicative('+o', ['zu'], 'zwingen bringen veranlassen bewegen nötigen verleiten ermöglichen'),
  implicative('-+', ['zu'], 'versäumen unterlassen vergessen verpassen versagen scheitern misslingen'),
  implicative('-+', [''], 'vermeiden unterlassen misslingen scheitern versäumen verfehlen'),
  implicative(
    '-o',
    ['zu'],
    'weigern ablehnen verweigern verbieten untersagen abraten außerstande unfähig weigerung unfähigkeit',
  ),
  implicative(
    '-o',
    ['', 'an', 'von'],
    'verhindern hindern abhalten verbieten untersagen unterbinden ausschließen stoppen beenden blockieren aufhören einstellen abbringen ' +
      'fehlen mangel mangeln verzichten absehen verweigern unterlassung abwesenheit verhinderung verbot',
  ),
  implicative('-+', ['dass', 'zu', ''], 'leugnen bestreiten dementieren widerlegen abstreiten verneinen'),
  implicative(
    '++',
    ['dass'],
    'wissen bedauern vergessen merken bemerken entdecken erkennen zugeben bestätigen einräumen erfahren',
  ),
  implicative('+-', ['dass'], 'beweisen belegen sicherstellen zeigen'),
  implicative('--', ['dass', 'zu'], 'vorgeben vortäuschen vorspiegeln'),
];

/** How sure a statement of German is. */
export const modality: Modality = {
  possible: words(
    'kann können könnte könnten könntest mag mögen möge dürfte dürften vielleicht möglicherweise eventuell womöglich wahrscheinlich ' +
      'vermutlich wohl unter_umständen gegebenenfalls potenziell',
  ),
  certain: words(
    'wird werden muss müssen bestimmt sicher sicherlich gewiss zweifellos unbedingt definitiv immer stets nie niemals zwangsläufig',
  ),
  hedges: words(
    'angeblich mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher vermeintlich vermeintliche vermeintlichen offenbar anscheinend ' +
      'scheinbar laut soll sollen unbestätigt unbestätigte unbestätigten vorgeblich dem_vernehmen_nach',
  ),
  modals: words('können müssen sollen wollen dürfen mögen'),
  plans: words(
    'planen plan beabsichtigen absicht wollen wünschen wunsch hoffen vorhaben versuchen versuch anbieten angebot drohen drohung ' +
      'versprechen geloben zusagen vorschlagen vorschlag erwarten vorbereiten bereit anstreben bemühen ziel beschließen ankündigen',
  ),
  conditionals: phrases(
    'wenn, falls, sofern, soweit, es sei denn, vorausgesetzt, unter der bedingung, im falle, andernfalls, sonst',
  ),
};
