export { compareFacts, type ComparedFacts, type Dispute, type DisputeSide } from './disputes.ts';
export { countTold, type ToldFact } from './told-facts.ts';
export { isDateLine, isPageStamp } from './reading/page-stamps.ts';
