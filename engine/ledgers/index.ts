/** The ledgers: what texts hold, gathered for looking up. */
export type * from './types.ts';
export { ledgersOf, type LedgerOptions } from './ledgers.ts';
