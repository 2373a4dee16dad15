import { describe, expect, it } from 'vitest';
import { reportingForms } from './speech.ts';
import { verbForms } from './verb-forms.ts';

describe('forms of English verbs', () => {
  it('follow the spelling of the dictionary form', () => {
    expect(verbForms('warn')).toEqual(['warn', 'warns', 'warned', 'warning']);
    expect(verbForms('argue')).toEqual(['argue', 'argues', 'argued', 'arguing']);
    expect(verbForms('deny')).toEqual(['deny', 'denies', 'denied', 'denying']);
    expect(verbForms('stress')).toEqual(['stress', 'stresses', 'stressed', 'stressing']);
    expect(verbForms('say', ['says', 'said'])).toEqual(['say', 'says', 'said', 'saying']);
  });

  it('of reporting are known where they are irregular, and are no participles of other things', () => {
    for (const form of ['said', 'told', 'wrote', 'admitted', 'testifies', 'reads', 'continued'])
      expect(reportingForms.has(form)).toBe(true);
    for (const form of ['written', 'reading', 'continuing']) expect(reportingForms.has(form)).toBe(false);
  });
});
