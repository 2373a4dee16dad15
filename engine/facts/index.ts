export {
  compareFacts,
  type ComparedFacts,
  type Dispute,
  type DisputeSide,
  type FactCounts,
} from './disputes.ts';
