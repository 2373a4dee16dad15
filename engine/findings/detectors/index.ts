import { acronym } from './acronym.ts';
import { antonym } from './antonym.ts';
import { attributionCritics } from './attribution-critics.ts';
import { attributionSpeaker } from './attribution-speaker.ts';
import { attributionVoice } from './attribution-voice.ts';
import { commentAfterAll } from './comment.ts';
import { date } from './date.ts';
import { disputedFacts } from './disputed-facts.ts';
import { disjointCategory } from './disjoint-category.ts';
import { documentAlias } from './document-alias.ts';
import { eventFactuality } from './event-factuality.ts';
import { modality } from './modality.ts';
import { nameSwap } from './name-swap.ts';
import { name } from './name.ts';
import { negation } from './negation.ts';
import { number } from './number.ts';
import { omission } from './omission.ts';
import { paraphrase } from './paraphrase.ts';
import { possessorConflict } from './possessor-conflict.ts';
import { pronoun } from './pronoun.ts';
import { publication } from './publication.ts';
import { quotation } from './quotation.ts';
import { replaced } from './replaced.ts';
import { roles } from './roles.ts';
import { stateConflict } from './state-conflict.ts';
import { subject } from './subject.ts';
import { version } from './version.ts';
import { wording } from './wording.ts';
import type { Detector } from '../detector.ts';

/** Every detector, in the order in which they are asked: of two equally good findings of one discrepancy the earlier stands. */
export const DETECTORS: readonly Detector[] = [
  quotation,
  disputedFacts,
  paraphrase,
  number,
  date,
  negation,
  antonym,
  disjointCategory,
  modality,
  eventFactuality,
  replaced,
  pronoun,
  acronym,
  publication,
  commentAfterAll,
  stateConflict,
  wording,
  version,
  documentAlias,
  name,
  nameSwap,
  possessorConflict,
  roles,
  subject,
  attributionSpeaker,
  attributionCritics,
  attributionVoice,
  omission,
];
