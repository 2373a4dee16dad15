import type { ReportingKind, ReportingVerb } from '../pack-shape.ts';
import { inflected, words } from '../word-lists.ts';

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
    'announce; declare; proclaim; promise; vow; pledge; swear: swears swore sworn; threaten; propose; publish',
  ),
]);

/** What names a source of English without a verb. */
export const sourcePhrases: readonly string[] = [
  'according to',
  'in the words of',
  'citing',
  'quoting',
  'as per',
];

/** Verbs of saying, holding and classing that stand for each other in reports, in dictionary form. */
export const HOLDING_VERBS: ReadonlySet<string> = words(
  'say state tell claim report announce find notice observe reveal show note argue suggest deem consider judge regard view see think ' +
    'believe hold determine acknowledge recognise recognize accept evaluate assess classify describe define call name term label rank ' +
    'count rate',
);
