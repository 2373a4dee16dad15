/** How the values of times write seasons. */
export const SEASONS = { spring: 'SP', summer: 'SU', autumn: 'FA', winter: 'WI' } as const;
