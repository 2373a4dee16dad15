/** `A`, `B`, ... `Z`, `AA`: the letter of the text at `position`, from 0. */
export function letterOf(position: number): string {
  const last = String.fromCharCode(65 + (position % 26));
  return position < 26 ? last : letterOf(Math.floor(position / 26) - 1) + last;
}
