/** How sure a statement is, by words in comparison form. English. */
export const POSSIBLE: ReadonlySet<string> = new Set(
  'may might could perhaps possibly potentially probably likely maybe can'.split(' '),
);
export const CERTAIN: ReadonlySet<string> = new Set(
  'will must shall definitely certainly always surely undoubtedly inevitably invariably never cannot'.split(
    ' ',
  ),
);

/** Words that leave a statement with those who made it: dropped, it is a fact. English. */
export const HEDGES: ReadonlySet<string> = new Set(
  'alleged allegedly reportedly supposed supposedly suspected apparent apparently purported purportedly unconfirmed rumoured rumored claimed'.split(
    ' ',
  ),
);

/** Verbs and nouns after which "to" and a verb name what has not been done yet, or may never be. Dictionary forms. English. */
export const PLANS: ReadonlySet<string> = new Set(
  'plan intend intention want wish hope aim seek offer threaten threat promise vow pledge propose proposal expect prepare attempt try bid ready agree'.split(
    ' ',
  ),
);

/** What somebody is able to do, and no guess. English. */
export const ABLE: ReadonlySet<string> = new Set(['can']);
