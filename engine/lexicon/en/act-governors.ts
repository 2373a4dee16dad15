/** Stems of verbs that govern an act: who asks, tries, plans, refuses to do it. English. */
export const ACT_GOVERNORS: ReadonlySet<string> = new Set(
  (
    'ask attempt tri seek sought want urg request call demand plan intend move vow threaten push press order instruct tell told ' +
    'promis offer refus agre decid aim hope begin began start fail manag persuad convinc pressur lobbi'
  ).split(' '),
);
