export {
  compareFacts,
  type ComparedFacts,
  type Dispute,
  type DisputeSide,
  type FactCounts,
} from './disputes.ts';
export { isDateLine, isPageStamp } from './reading/page-stamps.ts';
