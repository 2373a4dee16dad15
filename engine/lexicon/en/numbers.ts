/** Numerals written as words. Only those that are hardly ever anything else: "second" and "quarter" are left out. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
    eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18,
    nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
    dozen: 12, dozens: 24, hundred: 100, hundreds: 200, thousand: 1_000, thousands: 2_000,
    million: 1_000_000, millions: 2_000_000, billion: 1_000_000_000, trillion: 1_000_000_000_000,
    // "one" is left out on purpose: as a pronoun it is far more frequent than as a count.
  }),
); // prettier-ignore
