/**
 * The forms of an English verb by its dictionary form ("carry": carry, carries, carried, carrying). Letters are not doubled.
 *
 * @param irregular the forms it has in the place of the regular third person and past, if any
 */
export function verbForms(lemma: string, irregular: readonly string[] = []): string[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const consonantY = /[^aeiou]y$/.test(lemma);
  const third = consonantY
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  const past = consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  return [lemma, ...(irregular.length > 0 ? irregular : [third, past]), `${stem}ing`];
}
