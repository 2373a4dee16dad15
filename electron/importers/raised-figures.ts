/** Of a power, a unit or a fraction: beside the digits before it, as "106" for ten to the sixth, it would be another number. */
const FIGURE = /^\s*[-+−]?\d+\s*$/;
const PLAIN = '-+−0123456789';
const RAISED = '⁻⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₋₊₋₀₁₂₃₄₅₆₇₈₉';

/** Whether what is raised or lowered is a figure that has letters of its own for that. */
export const isFigure = (text: string): boolean => FIGURE.test(text);

const setOff = (figure: string, letters: string) =>
  [...figure.trim()].map((letter) => letters[PLAIN.indexOf(letter)] ?? letter).join('');

/** "6" as "⁶". */
export const raisedFigure = (figure: string): string => setOff(figure, RAISED);
/** "2" as "₂". */
export const loweredFigure = (figure: string): string => setOff(figure, LOWERED);
