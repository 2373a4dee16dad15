/** What came of something, as a place on a scale: "rose", "was up" and "gained ground" are one pole, "fell" and "was down" another. */
export interface Outcome {
  readonly scale: OutcomeScale;
  /** Index of the pole. */
  readonly pole: number;
}

export interface OutcomeScale {
  /** Of `theme` is told what becomes of the thing that changes ("the gate *was opened*"), of `doer` what its subject reaches ("the team *won*"). */
  readonly of: 'theme' | 'doer';
  /** `opposite`: of two poles one holds; `exclusive`: there are more, or something between; `grades`: how sure something is. */
  readonly poles: 'opposite' | 'exclusive' | 'grades';
}

/**
 * Scales as they are written in a language pack, one a line: "theme opposite: rise, go up, be up, have rise | fall, go down". A pole is
 * a list of verbs with particle, object or prepositional phrase ("lose ground", "come to light"), of "be" (the copula in any language) with an adjective, adverb or phrase ("be
 * open", "be in custody"), and of nouns behind verbs that say little, for which "have" stands ("saw a rise" is "have rise"); all in dictionary form but for participles behind "be".
 */
export function outcomesIn(lines: readonly string[]): ReadonlyMap<string, readonly Outcome[]> {
  const found = new Map<string, Outcome[]>();
  for (const line of lines) {
    const [head, poles] = line.split(': ');
    const [of, kind] = head!.split(' ') as [OutcomeScale['of'], OutcomeScale['poles']];
    const scale: OutcomeScale = { of, poles: kind };
    for (const [pole, list] of poles!.split(' | ').entries())
      for (const expression of list.split(', ')) {
        const known = found.get(expression);
        if (known === undefined) found.set(expression, [{ scale, pole }]);
        else known.push({ scale, pole });
      }
  }
  return found;
}
