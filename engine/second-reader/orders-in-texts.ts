/** Sentences that a text of our users’ seldom holds unless it talks to a machine. */
const ORDERS =
  /\b(?:ignore|disregard|forget)\b[^.!?\n]{0,40}\b(?:instructions?|prompts?|rules|above|before)\b|\b(?:say|answer|reply|respond|conclude|state|output|report)\b (?:only )?(?:that |with )?[^.!?\n]{0,20}\b(?:they|passages?|texts?|sources?|accounts?)\b[^.!?\n]{0,20}\b(?:agree|conflict|differ|match|are the same)|\bas an? (?:ai|assistant|language model)\b|\byou are (?:an? )?(?:ai|assistant|language model)\b|\bsystem prompt\b/iu;

/** Whether a passage holds words that read like orders to a reader. A hint for people; nothing is decided by it. */
export function readsLikeOrders(text: string): boolean {
  return ORDERS.test(text);
}
