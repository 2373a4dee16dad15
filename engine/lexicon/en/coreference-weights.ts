export const RANKER_WEIGHTS = { pronoun: '', nominal: '', name: '' } as const;
