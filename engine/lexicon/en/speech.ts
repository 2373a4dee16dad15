import type { ReportingKind, ReportingVerb } from '../pack-shape.ts';
import { inflected, words } from '../word-lists.ts';
import { verbForms } from './verb-forms.ts';

const verbs = (kind: ReportingKind, list: string): [string, ReportingVerb][] =>
  [...inflected(list)].map(([lemma, forms]) => [lemma, { kind, forms }]);

/** Verbs of reporting of English; forms are given where they are irregular. */
export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = new Map([
  ...verbs(
    'say',
    'say: says said; tell: tells told; state; report; add; note; explain; write: writes wrote written; remark; observe; mention; ' +
      'recall; point; stress; emphasise; emphasize; quote; cite; comment; describe; speak: speaks spoke spoken; reply: replies replied; ' +
      'respond; answer; reveal; disclose; admit; acknowledge; concede; confirm; warn; agree; testify: testifies testified; ' +
      'tweet; post; joke; quip; predict; caution; reiterate; repeat; continue; conclude; show: shows showed shown; find: finds found; complain; signal; indicate; protest; lament',
  ),
  ...verbs(
    'claim',
    'claim; allege; assert; insist; maintain; argue; contend; suggest; accuse; charge; imply: implies implied; hint; speculate',
  ),
  ...verbs('deny', 'deny: denies denied; dispute; refute; reject; dismiss; rebut; rebuff'),
  ...verbs('ask', 'ask; wonder; inquire; enquire; question'),
  ...verbs(
    'demand',
    'demand; urge; order; request; call; instruct; command; beg; plead; implore; advise; recommend',
  ),
  ...verbs(
    'believe',
    'believe; think: thinks thought; expect; hope; fear; suspect; estimate; assume; feel: feels felt; know: knows knew known; doubt',
  ),
  ...verbs(
    'announce',
    'announce; declare; proclaim; rule; promise; vow; pledge; swear: swears swore sworn; threaten; propose; publish',
  ),
]);

/** Of these and of other verbs those that give words to somebody wherever they stand; with doubled letters where they are so written. */
const PLAIN_REPORTING = inflected(
  'say; tell; state; declare; announce; add; note; claim; assert; insist; argue; warn; explain; write; ask; reply; express; describe; call; ' +
    'brand; urge; demand; deny; admit: admitted admitting; acknowledge; confirm; conclude; report; promise; vow; pledge; suggest; predict; ' +
    'caution; tweet; post; testify; shout; cry; exclaim; accuse; stress; mention; recall; allege; label: labelled labelling; condemn; ' +
    'denounce; praise; hail',
);

/** The same of verbs whose "-ing" is something else at least as often: "continuing", "reading". */
const REPORTING_WITHOUT_ING = words(
  'remark respond answer whisper emphasise emphasize reiterate complain observe maintain affirm continue joke recount criticise criticize ' +
    'indicate contend believe repeat retort interrupt',
);

/** Forms of verbs that give words to somebody wherever they stand, for readers that have no tree; no participles of the past alone. */
export const reportingForms: ReadonlySet<string> = new Set([
  ...[...PLAIN_REPORTING].flatMap(([lemma, doubled]) => [...formsOf(lemma), ...doubled]),
  ...[...REPORTING_WITHOUT_ING].flatMap((lemma) => formsOf(lemma).filter((form) => !form.endsWith('ing'))),
  'read',
  'reads',
]);

/** Forms of verbs that stand before a clause without "that". */
export const bareReportingForms: ReadonlySet<string> = new Set(
  ['say', 'claim', 'insist', 'add', 'argue', 'believe', 'warn', 'think', 'promise'].flatMap((lemma) =>
    formsOf(lemma).filter((form) => !form.endsWith('ing')),
  ),
);

function formsOf(lemma: string): string[] {
  const [third, past] = reportingVerbs.get(lemma)?.forms ?? [];
  return verbForms(lemma, third === undefined || past === undefined ? [] : [third, past]);
}

/** Words of English that may stand between who speaks and the verb. */
export const BEFORE_VERB: ReadonlySet<string> = words(
  'has had have having is was were be been are also then later previously again once both all still just recently reportedly only even never not did does do would will could can may might must should',
);

/** What names a source of English without a verb. */
export const sourcePhrases: readonly string[] = [
  'according to',
  'in the words of',
  'citing',
  'quoting',
  'as per',
];

/** Verbs of saying, holding and classing that stand for each other in reports, in dictionary form. */
export const holdingVerbs: ReadonlySet<string> = words(
  'say state tell claim report announce find notice observe reveal show note argue suggest deem consider judge regard view see think ' +
    'believe hold determine acknowledge recognise recognize accept evaluate assess classify describe define call name term label rank ' +
    'count rate',
);
