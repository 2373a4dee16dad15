import type { Lexeme } from '../lexeme.ts';

/**
 * Opposites that WordNet lacks or keeps apart, as "one side | other side": every word of the left is the opposite of every word of
 * the right. Dictionary forms. English.
 */
const LINES: readonly string[] = [
  'allow permit authorise authorize legalise legalize let enable | ban forbid prohibit outlaw bar disallow block prevent stop',
  'approve accept pass adopt endorse back support ratify agree | reject refuse oppose veto disapprove decline rebuff dismiss disagree',
  'support supporter supportive favour favor backer proponent | oppose opponent resist resistance criticise criticize',
  'rise increase grow climb surge soar jump gain swell raise growth upturn boom | fall decrease drop decline plunge plummet shrink sink tumble slump lower cut reduce reduction loss downturn',
  'expand expansion extend lengthen widen enlarge | contract shrink shorten narrow curb reduce limit',
  'win victory winner triumph | lose defeat loss loser',
  'succeed success successful successfully manage achieve | fail failure unsuccessful unsuccessfully',
  'begin start open launch commence initiate | end finish stop cease close conclude halt',
  'open opening | shut close closed closure',
  'continue keep maintain retain preserve | stop halt abandon end cease discontinue drop scrap cancel eliminate abolish',
  'alive live living survive survivor | dead die death perish kill',
  'guilty convict conviction | innocent acquit acquittal',
  'arrest detain jail imprison capture | release free freed escape flee',
  'useful | useless',
  'survive endure thrive thriving | endangered extinct vanish die',
  'find found locate located present | absent missing',
  'minority fraction | majority most',
  'postpone delay | publish hold',
  'central major crucial key important significant | minor insignificant unimportant marginal',
  'enough sufficient | insufficient inadequate lacking',
  'optimal | suboptimal',
  'connected connect linked | separate disconnected',
  'outstanding excellent superb | terrible poor awful dreadful',
  'criticise criticize critical | appreciate appreciative favourable favorable',
  'rare | abundant plentiful',
  'hire appoint recruit employ | fire dismiss sack resign',
  'arrive arrival come enter entry | leave depart departure go exit',
  'remain stay | leave depart quit withdraw',
  'join enter | leave quit',
  'buy purchase buyer | sell sale seller',
  'lend lender | borrow borrower',
  'give send donate | take receive',
  'admit confirm acknowledge affirm | deny refute reject dispute',
  'include including inclusive part belong | exclude excluding exclusive except missing separate',
  'build create construct establish found form | destroy demolish dismantle dissolve abolish disband',
  'implement introduce enact launch | abolish scrap shelve repeal cancel withdraw',
  'publish release reveal disclose announce | withhold conceal hide suppress',
  'praise applaud commend acclaim celebrate welcome hail | criticise criticize condemn denounce blame slam attack',
  'love like enjoy adore prefer | hate dislike despise detest loathe',
  'strengthen boost reinforce bolster | weaken undermine erode',
  'improve improvement enhance better recover recovery | worsen deteriorate deterioration worse',
  'help assist aid | hinder hamper impede obstruct harm hurt',
  'protect save defend preserve guard | harm attack threaten endanger damage destroy expose',
  'encourage promote | discourage deter prevent',
  'near nearby close | far distant remote away',
  'more many most much numerous | few fewer less least little',
  'majority | minority',
  'all every always everyone everybody everything entire entirely both fully completely | none never nobody nothing neither seldom rarely partially partly',
  'often frequently regularly usually commonly always generally | rarely seldom never occasionally infrequently hardly',
  'common widespread frequent | rare uncommon infrequent',
  'early earlier earliest first former | late later latest last latter',
  'before prior precede preceding | after following afterwards follow later',
  'precede predecessor | succeed successor',
  'above over | below under beneath underneath',
  'inside indoors indoor within interior internal | outside outdoors outdoor exterior external',
  'upstairs | downstairs',
  'front ahead | behind back rear',
  'left leftist | right rightist',
  'public | private secret',
  'legal lawful | illegal unlawful illicit criminal',
  'positive positively | negative negatively',
  'healthy well fit | sick ill unwell unhealthy',
  'safe secure safely | dangerous unsafe risky hazardous deadly threatened endangered',
  'cheap inexpensive affordable | expensive costly dear',
  'rich wealthy affluent | poor impoverished',
  'strong powerful strongly | weak feeble powerless weakly',
  'big large huge great giant enormous massive vast gigantic immense | small little tiny miniature minor slight',
  'long lengthy | short brief',
  'high tall | low short',
  'old elderly aged ancient senior | young new modern recent youthful teenage',
  'new modern contemporary recent | old ancient obsolete outdated',
  'fast quick rapid swift quickly rapidly | slow slowly gradual gradually',
  'hot warm | cold cool chilly',
  'happy glad joyful cheerful delighted pleased | sad unhappy miserable depressed sorrowful upset angry',
  'beautiful pretty attractive | ugly',
  'easy simple easily | hard difficult complex complicated',
  'full | empty',
  'clean | dirty filthy',
  'wet | dry',
  'heavy | light',
  'loud noisy | quiet silent',
  'sleep asleep | awake wake',
  'daytime day morning | night nighttime midnight',
  'sunrise dawn | sunset dusk',
  'sun sunny sunlit | moon moonlit cloudy rainy',
  'friend ally friendly | enemy foe hostile rival opponent',
  'attack | defend defence defense',
  'advance | retreat withdraw',
  'peace peaceful truce ceasefire | war warfare violent fighting',
  'attend | miss skip boycott',
  'discover find found | lose miss',
  'hit | miss',
  'remember recall | forget',
  'teach teacher | learn pupil',
  'maximum highest most largest biggest greatest upper | minimum lowest least smallest tiniest fewest lower',
  'best top finest | worst bottom poorest',
  'single unmarried bachelor | married double multiple',
  'marry marriage | divorce',
  'lift raise hoist | lower drop',
  'pick lift | drop',
  'load fill add put insert attach | unload empty remove detach subtract',
  'fasten tie lock | unfasten untie unlock',
  'wear | undress',
  'catch | throw drop',
  'push | pull',
  'true truth correct accurate right accurately correctly | false falsehood incorrect inaccurate wrong untrue',
  'permanent permanently | temporary temporarily provisional',
  'professional | amateur',
  'famous known wellknown renowned prominent popular | unknown obscure unpopular',
  'natural real genuine authentic | artificial fake false counterfeit',
  'major main primary principal chief leading | minor secondary',
  'increase | stabilise stabilize',
  'optimistic hopeful | pessimistic hopeless',
  'active | inactive passive dormant',
  'voluntary voluntarily optional | compulsory mandatory forced obligatory',
  'unite unify merge unification merger | divide split separate division separation',
  'similar same identical alike similarly | different dissimilar unlike differently',
  'profit profitable earnings earn gain | loss lose',
  'surplus | deficit shortage',
  'import importer | export exporter',
  'employer | employee',
  'ascend ascent | descend descent',
  'upward upwards up upper | downward downwards down lower',
  'forward forwards | backward backwards',
  'clockwise | anticlockwise counterclockwise',
  'present attending | absent missing',
  'trust confident confidence | distrust mistrust doubt',
  'comply obey respect | violate defy breach break disobey',
  'victim | perpetrator culprit',
  'agree agreement consensus | disagree disagreement',
  'accept accepted | decline refuse turn',
  'rural | urban',
  'domestic local | foreign international',
  'national | local international regional',
  'directly direct | indirectly indirect',
  'partial partially partly | total totally complete completely full fully wholly entirely',
  'relax ease loosen lenient | tighten toughen strict',
  'deploy | withdraw',
  'demand | supply',
  'heaven | hell',
  'import | export',
  'liberal progressive | conservative',
  'majority most | minority few',
  'contain include feature possess comprise have | lack lacking miss missing devoid absent exclude omit',
  'exist existence present appear | absent disappear vanish nonexistent missing',
  'use utilise utilize employ consider | ignore avoid neglect disregard',
  'clarify explain clear | confuse obscure',
  'prove confirm verify demonstrate establish | debunk disprove refute disconfirm',
  'beneficial useful helpful benefit | harmful useless damaging detrimental harm',
  'toxic poisonous harmful | harmless nontoxic innocuous',
  'necessary essential needed required require need crucial | unnecessary needless optional unneeded',
  'mistake error failure flaw | success achievement triumph',
  'severe serious grave | mild minor slight',
  'significantly greatly heavily strongly considerably substantially | slightly barely marginally minimally',
  'smooth | rough',
  'flat level | steep',
  'same identical equal | different distinct unequal another',
  'entire whole all | portion fraction partial',
  'chief head main | assistant deputy',
  'complete completeness | incomplete partial incompleteness',
  'endorse | ban',
  'authorised authorized official | unofficial unauthorised unauthorized',
  'freedom free liberty | captivity captive slavery',
  'host | guest',
  'possible likely probable | impossible unlikely improbable',
  'simultaneous simultaneously together jointly | separately individually alone',
  'oppose opposition | support',
]; // prettier-ignore

let opposites: Map<string, Set<string>> | undefined;

function table(): Map<string, Set<string>> {
  if (opposites !== undefined) return opposites;
  opposites = new Map();
  for (const line of LINES) {
    const [left, right] = line.split(' | ').map((side) => side.split(' '));
    for (const one of left!) for (const other of right!) if (one !== other) note(opposites, one, other);
  }
  return opposites;
}

function note(map: Map<string, Set<string>>, one: string, other: string): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const known = map.get(from);
    if (known === undefined) map.set(from, new Set([to]));
    else known.add(to);
  }
}

/** Whether the hand-made list has two words, in dictionary or printed form, as opposites. */
export function listedOpposites(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => {
    const others = table().get(one);
    return others !== undefined && b.some((other) => others.has(other));
  });
}

const PREFIXES = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non', 'mis', 'de'];
/** Made with such a prefix and yet no opposite. */
const NO_OPPOSITE: ReadonlySet<string> = new Set(
  'inflammable invaluable inhabit infamous inform impress improve impart import imposing disease discover display dispatch '
    .concat(
      'dispose distill depart debate decline deliver demand depend depict describe deserve design desire despite destroy detail ' +
        'determine devote devout define degree delight deplore derive deride detract disconcert disgrace discount discharge unto ' +
        'until under invest intend intent insight inside income indent industry infect inflow ingrain input instance intense invent ' +
        'involve inmate immediate image impact important impose impound imprint until union unit undoing missile mission mistake demean',
    )
    .split(' '),
);

/** Whether one lexeme is the other with a prefix that turns it round ("unclear", "disagree", "illegal"). */
export function prefixedOpposites(a: Lexeme, b: Lexeme): boolean {
  return isPrefixed(a.word, b.word);
}

/** The same of two printed participles and adverbs, of which the dictionary may hold only one ("affected", "unaffected"). */
export function prefixedForms(a: string, b: string): boolean {
  return /(?:ed|ly)$/.test(a) && isPrefixed(a, b) && (a.startsWith('un') || b.startsWith('un'));
}

function isPrefixed(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 4 || !long.endsWith(short) || NO_OPPOSITE.has(long)) return false;
  return PREFIXES.includes(long.slice(0, -short.length));
}

const TURNING_PREFIX = /^(?:un|in|im|ir|il|dis|non-?|anti-?|mis)/;

/** One of two dictionary forms is the other with a prefix that turns it round ("able", "unable"), whatever the dictionary says of it. */
export function hasTurningPrefix(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // Fewer letters are rarely a word that a prefix was set before ("inform").
  return (
    short.length >= 4 && long !== short && long.endsWith(short) && long.replace(TURNING_PREFIX, '') === short
  );
}

/** "Harmless", "harmful". */
export function hasTurningEnding(a: string, b: string): boolean {
  const isFull = (full: string, less: string) => less.endsWith('less') && full === `${less.slice(0, -4)}ful`;
  return isFull(a, b) || isFull(b, a);
}
