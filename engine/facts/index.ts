export type { Dispute, DisputeSide } from './dispute.ts';
export { compareFacts, type ComparedFacts } from './disputes.ts';
export { countTold, type ToldFact } from './told-facts.ts';
export { isDateLine, isPageStamp } from './reading/page-stamps.ts';
