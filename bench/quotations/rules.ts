/** Whether a rule tells what was done to a quotation, or to whom one is given. */
export function isOfQuotations(rule: string): boolean {
  return /^(?:quotation\.|attribution\.(?:speaker|anonymous))/.test(rule);
}
