import { NOUN } from '../pack-shape.ts';
import type { Implicative, Modality, NegationWords, Uncertainty } from '../pack-shape.ts';
import { phrases, sorted, words } from '../word-lists.ts';

/** Negators of English. */
export const negation: NegationWords = {
  negators: sorted({
    clause:
      "not, n't, nt, dont, didnt, doesnt, isnt, wasnt, arent, werent, hasnt, havent, hadnt, wouldnt, couldnt, shouldnt, cannot, can't, won't, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, wouldn't, " +
      "couldn't, shouldn't, mustn't, needn't, ain't, no longer",
    never: 'never, at no time',
    determiner: 'no',
    pronoun: 'nobody, nothing, nowhere, none, no one',
    without: 'without, absent, instead of, rather than',
    neither: 'neither, nor',
    hardly: 'hardly, scarcely, rarely, seldom',
    'not-yet': 'yet to',
    degree: 'far from, anything but, nowhere near',
  }),
  noDenial: [
    ...phrases(
      'not only, not just, not merely, not simply, not least, not even, not necessarily, not to mention, no doubt, without doubt, ' +
        'without a doubt, no matter, no more than, no less than, no fewer than, no sooner, no wonder, no later than, nothing but, ' +
        'none other than, or not, if not, why not, whether or not, not without',
    ),
  ],
  restrictors: new Set(),
  endsScope: words(
    'but because although though while whereas if unless until except and or who which where when after before since than as',
  ),
  until: words('until till'),
  contrasts: words('but'),
  excess: words('too'),
  almost: words('almost nearly'),
  amounts: words('double triple treble quadruple halve fill reach exceed match equal rival'),
  circumstances: words('way time point circumstance case account event moment stage means condition'),
};

const implicative = (
  signature: Implicative['signature'],
  markers: string,
  lemmas: string,
  certainty?: Uncertainty,
  more: Pick<Implicative, 'subjunctive'> = {},
): Implicative => ({
  signature,
  markers: markers.split('|').map((marker) => marker.trim()),
  lemmas: words(lemmas),
  ...(certainty === undefined ? {} : { certainty }),
  ...more,
});

/** Verbs, adjectives and nouns of English that settle whether their complement holds, or how sure it is. */
export const implicatives: readonly Implicative[] = [
  implicative('+-', 'to', 'manage bother dare deign happen turn come remember able get prove'),
  implicative('+o', 'to', 'first second third fourth fifth last only latest youngest oldest'),
  implicative(
    '++',
    'to',
    'surprised surprise shocked shock astonished amazed delighted relieved horrified pleased proud sorry sad dismayed',
  ),
  implicative('o+', 'to', 'hesitate'),
  implicative('+-', 'in', 'succeed'),
  implicative('+-', 'to|', 'let enable'),
  implicative('o-', 'to', 'allow permit authorise authorize'),
  implicative('+o', 'to|', 'force cause compel lead prompt help oblige make drive'),
  implicative('+o', 'into', 'force coerce trick talk'),
  implicative('-+', 'to', 'fail neglect omit forget failure unable inability impossible cease'),
  implicative('-+', 'in', 'fail'),
  implicative('-+', 'from', 'refrain abstain desist'),
  implicative('-+', '', 'avoid escape'),
  implicative(
    '-o',
    'to',
    'refuse decline refusal unwilling reluctant forbid disincline lack unwillingness reluctance',
  ),
  implicative(
    '-o',
    'from',
    'prevent bar ban prohibit disallow stop keep disqualify exclude dissuade restrain forbid discourage block absent far',
  ),
  implicative(
    '-+',
    NOUN,
    'lack deny avoid prevent cancel call_off avert rule_out scrap thwart foil forestall preclude abort stave_off fend_off ward_off',
  ),
  implicative(
    '-o',
    'of',
    'absence incapable devoid void empty bare bereft destitute free lack short clear acquit absolve exonerate',
  ),
  implicative(
    '-o',
    '',
    'prevent prohibit ban bar forbid block disallow cease stop quit rule_out preclude avert',
  ),
  implicative('-o', 'that|', 'rule_out preclude'),
  implicative('-+', 'that|', 'deny disprove refute dispute false untrue wrong incorrect'),
  implicative(
    '++',
    'that',
    'know realise realize regret forget reveal discover notice fact sorry glad aware',
  ),
  // Not said, it is left open: "could not confirm that it landed".
  implicative('+o', 'that|', 'confirm admit acknowledge concede'),
  implicative('+-', 'that|', 'prove show ensure true correct case'),
  implicative('--', 'that|to', 'pretend'),
  implicative(
    '+-',
    'to|that|',
    'plan intend intention want wish hope aim seek threaten threat promise vow pledge propose proposal expect ' +
      'agreement decide decision determine determined swear arrange consider plot conspire',
    'planned',
  ),
  implicative(
    '+-',
    'to',
    'wait prepare ready agree mean set due poise poised schedule scheduled slate bound about go be eager keen willing long commit ' +
      'intent opt choose design',
    'planned',
  ),
  implicative('+-', 'of|on|for|', 'think dream plan intend consider contemplate insist', 'planned'),
  implicative('+-', 'to', 'suppose', 'planned'),
  implicative(
    'o-',
    'to',
    'try attempt bid effort struggle fight offer tempt eligible free chance opportunity',
    'possible',
  ),
  implicative('oo', '|in', 'trouble difficulty'),
  implicative('o-', 'of', 'capable', 'possible'),
  implicative('+-', 'that', 'insist suggest propose', 'demanded', { subjunctive: true }),
  implicative(
    '+-',
    'that',
    'possible possibility risk fear worry speculate suggest chance concern conceivable',
    'possible',
  ),
  implicative(
    '+-',
    'to|that|',
    'seem appear likely probable believe think suspect assume suppose guess estimate feel imagine reckon presume tend likelihood ' +
      'evidence sign indication',
    'probable',
  ),
  implicative('-+', 'to|that|', 'unlikely improbable doubt doubtful', 'probable'),
  implicative(
    '+o',
    'that|',
    'claim allege allegation accusation rumor rumour purport speculation imply argue assert assertion contend maintain insist accuse',
    'alleged',
  ),
  implicative('+o', 'to', 'allege report say claim rumor rumour purport', 'alleged'),
  implicative('+o', 'of|with|for', 'accuse suspect charge', 'alleged'),
  implicative(
    '+-',
    'to',
    'ask order urge tell call demand request instruct command beg require invite advise recommend warn have need ought oblige ' +
      'necessary essential important deserve merit',
    'demanded',
  ),
  implicative('+-', 'that', 'demand request order recommend urge require', 'demanded'),
];

/** How sure a statement of English is. */
export const modality: Modality = {
  possible: words('may might could perhaps possibly potentially probably likely maybe can'),
  certain: words(
    'will must shall definitely certainly always surely undoubtedly inevitably invariably never cannot',
  ),
  hedges: words(
    'alleged allegedly reportedly supposed supposedly suspected apparent apparently purported purportedly unconfirmed rumoured rumored claimed',
  ),
  plans: words(
    'plan intend intention want wish hope aim seek offer threaten threat promise vow pledge propose proposal expect prepare attempt try bid ready agree',
  ),
  conditionals: phrases(
    'if, unless, provided, provided that, providing that, in case, as long as, so long as, on condition that, in the event that, ' +
      'assuming, assuming that, otherwise',
  ),
  concessive: words('even as'),
  grades: sorted<Uncertainty>({
    possible: 'may, might, could, can, perhaps, possibly, potentially, maybe, conceivably',
    probable: 'probably, likely, presumably, apparently, seemingly',
    planned: "will, shall, 'll, wo",
    conditional: 'would',
    demanded: 'must, should, ought',
    alleged: 'allegedly, reportedly, purportedly, supposedly',
  }),
  fulfilled: words('have'),
  noGuess: words('can'),
  abilities: words('can could'),
  askers: words('if whether'),
  askedBy: words(
    'unclear uncertain unknown unsure clear certain sure know see say tell decide determine check doubt ask wonder question find discover ' +
      'confirm establish verify examine investigate learn remember',
  ),
  conclusions: sorted<Uncertainty>({ probable: 'must' }),
  obligations: words('must have need require oblige order command necessary essential'),
};

/** What joins a clause that is said or thought, in English. */
export const complementisers: ReadonlySet<string> = words('that');

/** Articles and determiners of English that bring in something new. */
export const indefinite: ReadonlySet<string> = words('a an another some someone somebody something one');

/** Before what has a result, in English. */
export const degrees: ReadonlySet<string> = words('so such');
