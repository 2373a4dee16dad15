/** The letter of the text at `index`: 0 → A, 25 → Z, 26 → AA. The engine counts in the same way. */
export function letterAt(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last;
}
