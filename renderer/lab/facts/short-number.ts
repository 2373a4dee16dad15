/** A number with two digits behind the point, or two figures that say something where it is small: "3", "0.42", "0.0031". */
export function shortNumber(value: number): string {
  const size = Math.abs(value);
  const digits = Number.isInteger(size) ? String(size) : size < 0.01 ? size.toPrecision(2) : size.toFixed(2);
  return value < 0 ? `−${digits}` : digits;
}

/** With its sign: "+0.42", "−1.30". */
export function signedNumber(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
}
