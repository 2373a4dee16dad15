import { phrases, words } from '../word-lists.ts';

/** Verbs that govern an act: who asks, tries, plans, refuses to do it. Dictionary forms. English. */
export const ACT_GOVERNORS: ReadonlySet<string> = words(
  'ask attempt try seek want urge request call demand plan intend move vow threaten push press order instruct tell ' +
    'promise offer refuse agree decide aim hope begin start fail manage persuade convince pressure lobby',
);

/** Verbs and nouns of English that ask for what they govern; see `LanguagePack.requests`. */
export const requests = phrases(
  'apply for, application for, ask for, request for, request, call for, demand, demand for, seek, propose, proposal for, proposal of, ' +
    'push for, bid for, plea for, petition for, press for, campaign for, hope for, wait for, await, plan for, plan, recommend, urge',
);

/** Verbs and nouns of English that charge somebody with what they govern; see `LanguagePack.charges`. */
export const charges = phrases(
  'accuse of, suspect of, charge with, allegation of, accusation of, charge of, suspicion of, allege, claim of, blame for, ' +
    'indict for, indict on, arrest for, arrest on, try for, sue for, investigate for, wanted for, question about',
);

/** Verbs of English that, denied, leave what they govern possible; see `LanguagePack.exclusions`. */
export const exclusions = phrases('exclude, rule out, dismiss, discount, preclude');
