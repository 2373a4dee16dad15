/** A number with two digits behind the point, or two figures that say something where it is small: "3", "0.42", "0.0031". */
export function shortNumber(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return Math.abs(value) < 0.01 ? value.toPrecision(2) : value.toFixed(2);
}

/** With its sign: "+0.42", "−1.30". */
export function signedNumber(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
}
