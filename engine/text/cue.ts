import type { Remembered, WordForm } from './word-forms.ts';

/** Forms that can be asked as one: those of a sentence as printed. */
export interface WithForms extends Remembered {
  readonly forms: readonly WordForm[];
}

/** As many as a number has bits. */
const MOST_CUES = 32;
let made = 0;

/**
 * A question that a sentence as printed answers without words of its own: whether one of its word forms passes `test`. Most
 * sentences hold nothing that a given rule looks for; asked first, they are left at once. Each form and each sentence is tested
 * once and remembers the answer, so `test` must tell by the form alone. For rules, made once each when a module is read.
 *
 * @throws RangeError when more cues are made than a sentence can remember
 */
export function cue(test: (form: WordForm) => boolean): (print: WithForms) => boolean {
  if (made === MOST_CUES) throw new RangeError(`No more than ${MOST_CUES} cues can be told apart.`);
  const bit = 1 << made;
  made += 1;
  const passes = (form: WordForm) => {
    if ((form.asked & bit) === 0) {
      form.asked |= bit;
      if (test(form)) form.holds |= bit;
    }
    return (form.holds & bit) !== 0;
  };
  return (print) => {
    if ((print.asked & bit) === 0) {
      print.asked |= bit;
      if (print.forms.some(passes)) print.holds |= bit;
    }
    return (print.holds & bit) !== 0;
  };
}
