/**
 * `make`, which answers with what it made last as long as it is given the same things (by identity): so that what follows
 * from it need not be made again either.
 */
export function lastOf<Given extends readonly unknown[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  let last: { readonly given: Given; readonly made: Made } | undefined;
  return (...given) => {
    if (!last || given.some((one, i) => !Object.is(one, last!.given[i])))
      last = { given, made: make(...given) };
    return last.made;
  };
}
