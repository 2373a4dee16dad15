import { words } from '../word-lists.ts';

/** Verbs that govern an act: who asks, tries, plans, refuses to do it. Dictionary forms. English. */
export const ACT_GOVERNORS: ReadonlySet<string> = words(
  'ask attempt try seek want urge request call demand plan intend move vow threaten push press order instruct tell ' +
    'promise offer refuse agree decide aim hope begin start fail manage persuade convince pressure lobby',
);
