import { stepOf } from './precision.ts';

/**
 * The slip of a pen that makes one number of another: the same digits at another place ("1.2" / "12", "million" / "billion"), or the
 * same digits in another order, one digit of many replaced, left out or doubled ("34" / "43", "1,243" / "1,248"). Null for none. Such numbers are
 * of one thing as a rule.
 */
export function slipBetween(a: number, b: number): 'magnitude' | 'digits' | null {
  const [x, y] = [Math.abs(a), Math.abs(b)];
  if (x === 0 || y === 0 || x === y || !Number.isFinite(x) || !Number.isFinite(y)) return null;
  const tens = Math.log10(x / y);
  if (Math.abs(tens - Math.round(tens)) < 1e-9) return 'magnitude';
  const step = Math.min(stepOf(x), stepOf(y));
  const [one, other] = [String(Math.round(x / step)), String(Math.round(y / step))];
  if (one.length < 2 || other.length < 2 || one.length > 15 || other.length > 15) return null;
  if (one.length === other.length) {
    if ([...one].sort().join('') === [...other].sort().join('')) return 'digits';
    const changed = [...one].filter((digit, at) => digit !== other[at]).length;
    return one.length >= 4 && changed === 1 ? 'digits' : null;
  }
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length !== short.length + 1 || short.length < 3) return null;
  for (let at = 0; at < long.length; at += 1)
    if (long.slice(0, at) + long.slice(at + 1) === short) return 'digits';
  return null;
}
