import type { Remembered, WordForm } from '../analysis/word-forms.ts';

/** What can be asked as one: the forms of a sentence as printed. */
export interface WithForms extends Remembered {
  readonly forms: readonly WordForm[];
}

/** As many as a number has bits. */
const MOST_CUES = 32;
const tests: ((form: WordForm) => boolean)[] = [];

/**
 * A question that a sentence as printed answers without words of its own: whether one of its word forms passes `test`. Most
 * sentences hold nothing that a given rule looks for; asked first, they are left at once. The first question that is put to a form or
 * a sentence answers all of them, and the answers are remembered, so `test` must tell by the form alone. For rules, made once each
 * when a module is read.
 *
 * @throws RangeError when more cues are made than a sentence can remember
 */
export function cue(test: (form: WordForm) => boolean): (print: WithForms) => boolean {
  if (tests.length === MOST_CUES) throw new RangeError(`No more than ${MOST_CUES} cues can be told apart.`);
  const bit = 1 << tests.length;
  tests.push(test);
  return (print) => (cuesOf(print) & bit) !== 0;
}

/** The bits of the cues that a sentence holds. */
function cuesOf(print: WithForms): number {
  if (print.asked !== tests.length) {
    let holds = 0;
    for (const form of print.forms) holds |= form.asked === tests.length ? form.holds : cuesOfForm(form);
    print.asked = tests.length;
    print.holds = holds;
  }
  return print.holds;
}

function cuesOfForm(form: WordForm): number {
  let holds = 0;
  for (const [at, test] of tests.entries()) if (test(form)) holds |= 1 << at;
  form.asked = tests.length;
  form.holds = holds;
  return holds;
}
