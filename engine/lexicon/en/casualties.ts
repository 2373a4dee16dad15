/** Lemmas of what happens to people in accidents and attacks, and of what they are then: what these count is a toll. */
export const casualties: ReadonlySet<string> = new Set(
  'kill die drown perish murder slay injure wound hurt maim bruise burn poison sicken infect hospitalise hospitalize dead death missing casualty fatality victim injury survivor survive unhurt unharmed uninjured unaccounted toll'.split(
    ' ',
  ),
);
