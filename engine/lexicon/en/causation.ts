import type { CausationWords } from '../pack-shape.ts';
import { phrases, words } from '../word-lists.ts';

/** Words of cause and effect of English. */
export const causation: CausationWords = {
  causing: phrases(
    'cause, trigger, spark, provoke, prompt, bring about, produce, induce, lead to, result in, give rise to, set off, account for, be to blame for, be responsible for, be behind',
  ),
  caused: phrases(
    'result from, stem from, arise from, come from, follow from, put down to, blame on, attribute to, ascribe to, trace to, be due to, be down to, owe to, cause by, trigger by, spark by, bring about by, die of, die from',
  ),
  blaming: phrases('blame for, hold responsible for, fault for'),
  nouns: words('reason cause explanation culprit'),
  resuming: words('this that which'),
};
