import type { Implicative, Modality, NegationWords } from '../pack-shape.ts';
import { phrases, sorted, words } from '../word-lists.ts';

/** Negators of English. */
export const negation: NegationWords = {
  negators: sorted({
    clause:
      "not, n't, cannot, can't, won't, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, wouldn't, " +
      "couldn't, shouldn't, mustn't, needn't, ain't, no longer",
    never: 'never, at no time',
    determiner: 'no',
    pronoun: 'nobody, nothing, nowhere, none, no one',
    without: 'without',
    neither: 'neither, nor',
    hardly: 'hardly, scarcely, barely, rarely, seldom',
    'not-yet': 'yet to',
  }),
  noDenial: [
    ...phrases(
      'not only, not just, not merely, not simply, not least, not even, not necessarily, not to mention, no doubt, without doubt, ' +
        'without a doubt, no matter, no more than, no less than, no fewer than, no sooner, no wonder, no later than, nothing but, ' +
        'none other than, or not, if not, why not, whether or not',
    ),
  ],
  restrictors: new Set(),
  endsScope: words(
    'but because although though while whereas if unless until except and or who which where when after before since than as',
  ),
};

const implicative = (
  signature: Implicative['signature'],
  markers: string,
  lemmas: string,
  bare = false,
): Implicative => ({
  signature,
  markers: [...markers.split(' ').filter((marker) => marker !== ''), ...(bare ? [''] : [])],
  lemmas: words(lemmas),
});

/** Verbs, adjectives and nouns of English that settle whether their complement holds. */
export const implicatives: readonly Implicative[] = [
  implicative('+-', 'to', 'manage bother dare deign happen turn get come remember see think able'),
  implicative('+-', 'in', 'succeed'),
  implicative('+o', 'to', 'force cause compel lead prompt help oblige make drive enable allow'),
  implicative('+o', 'into', 'force coerce trick talk'),
  implicative('-+', 'to', 'fail neglect omit forget failure'),
  implicative('-+', 'in', 'fail'),
  implicative('-+', 'from', 'refrain abstain desist'),
  implicative('-+', '', 'avoid', true),
  implicative('-o', 'to', 'refuse decline refusal unable inability unwilling reluctant forbid'),
  implicative(
    '-o',
    'from',
    'prevent bar ban prohibit stop keep disqualify exclude dissuade restrain forbid discourage block absent far',
  ),
  implicative('-o', 'of', 'absence incapable devoid lack'),
  implicative('-o', '', 'prevent prohibit ban bar forbid block disallow lack cease stop quit', true),
  implicative('-+', 'that', 'deny disprove refute'),
  implicative('-+', '', 'deny disprove refute', true),
  implicative(
    '++',
    'that',
    'know realise realize regret forget reveal discover notice admit acknowledge confirm',
  ),
  implicative('+-', 'that', 'prove show ensure'),
  implicative('--', 'that', 'pretend'),
  implicative('--', 'to', 'pretend'),
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
    'if, unless, provided, provided that, in case, as long as, on condition that, assuming, otherwise',
  ),
};
