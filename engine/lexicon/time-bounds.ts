/** What a word before a time says of where something stands to it: "before Tuesday", "shortly after noon", "by 2030", "since May". */
export type TimeBound = 'before' | 'shortly before' | 'after' | 'shortly after' | 'by' | 'until' | 'since';
