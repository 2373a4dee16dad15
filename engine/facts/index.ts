export {
  compareFacts,
  type ComparedFacts,
  type Dispute,
  type DisputeSide,
  type FactCounts,
} from './disputes.ts';
export { isPageStamp } from './reading/page-stamps.ts';
