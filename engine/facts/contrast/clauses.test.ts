import { describe, expect, it } from 'vitest';
import { conflictsOf } from './contrasts.test-data.ts';

describe('clauses', () => {
  it.each([
    // Denial, in whatever part of speech.
    [
      'The heirs were consulted in May.',
      'The sale was agreed without any consultation of the heirs.',
      'polarity conflict denied act',
    ],
    ['The crew inspected the hull.', 'They sailed without inspection.', 'polarity conflict denied act'],
    ['The abbot appealed for help.', 'No appeal was made by the abbot.', 'polarity conflict polarity'],
    [
      'The guards searched the cellar.',
      'No search of the cellar was carried out.',
      'polarity conflict polarity',
    ],
    ['Nobody was arrested.', 'Three men were arrested.', 'polarity conflict polarity'],
    ['The firm failed to pay the fine.', 'The firm paid the fine.', 'polarity conflict polarity'],
    // Asked for, and done.
    [
      'An application for approval was sent to the ministry.',
      'The ministry has approved the drug.',
      'certainty conflict sought act',
    ],
    ['The widow has asked for a pardon.', 'The king pardoned him.', 'certainty conflict sought act'],
    [
      'A link with the dye could not be ruled out.',
      'The rash was linked to the dye.',
      'certainty conflict possible act',
    ],
    [
      'The abbot accused the miller of theft.',
      'The miller committed the theft.',
      'certainty conflict alleged act',
    ],
    ['There was no warning.', 'The town was warned.', 'polarity conflict polarity'],
    // How sure.
    [
      'The tenor will sing on Friday.',
      'The tenor may sing on Friday.',
      'certainty conflict planned possible',
    ],
    ['My clients may.', 'His clients will sue the paper.', 'certainty conflict modal'],
    ['Guests must leave their keys.', 'Guests may deposit keys at the desk.', 'certainty unlike modal'],
    ['The rover will roll down on Monday.', 'The rover might follow on Monday.', 'certainty unlike modal'],
    [
      'Auditors suspect that the cash lies abroad.',
      'Auditors have established that the cash sits abroad.',
      'certainty conflict certain probable',
    ],
    [
      'The lamp could be lit by May, if the cells recover.',
      'The lamp is bound to be lit by May, if the cells recover.',
      'certainty conflict modal',
    ],
    // Who says it.
    [
      'The doctor said that sixteen sailors had scurvy.',
      'According to the purser, scurvy was found in sixteen sailors.',
      'teller unlike other',
    ],
    // Who did it to whom.
    ['A clerk held a judge hostage.', 'A judge held a clerk hostage.', 'roles conflict roles'],
    ['The court struck down the levy.', 'The court confirmed the levy.', 'word conflict opposite'],
    ['The nurse sued the surgeon.', 'The surgeon sued the nurse.', 'roles conflict roles'],
    ['A power cut stopped the trial.', 'A bomb threat stopped the trial.', 'roles unlike other doer'],
    ['Wardens counted the deer.', 'The deer were counted by pupils.', 'roles unlike other doer'],
    [
      'A tenor fainted during the recital.',
      'A tenor fainted during the rehearsal.',
      'roles unlike other phrase',
    ],
    ['The heirs sold a mill.', 'The heirs sold a vineyard.', 'roles unlike other object'],
    // When.
    ['The lease expired.', 'The lease will expire.', 'tense conflict tense'],
  ])('%s %s', (a, b, told) => {
    expect(conflictsOf(a, b)).toContain(told);
    expect(conflictsOf(b, a)).toContain(told);
  });

  it.each([
    ['Nobody searched the cellar.', 'The guards failed to search the cellar.'],
    ['The heirs were not consulted.', 'The sale was agreed without any consultation of the heirs.'],
    ['No appeal was made by the abbot.', 'The abbot did not appeal.'],
    ['The nurse sued the surgeon.', 'The surgeon was sued by the nurse.'],
    ['The firm did not fail to pay.', 'The firm paid.'],
    ['The widow has asked for a pardon.', 'The widow requested a pardon.'],
    ['Guests must leave their keys.', 'Guests have to hand in their keys.'],
    ['The tenor will sing.', 'The alto may sing.'],
    ['The bank may withhold the grant.', 'The bank can withhold the grant.'],
    ['The choir will keep a vigil.', 'The choir is to keep a vigil.'],
    ['The shop shut.', 'The shop was shut by the bailiff.'],
    ['Wardens counted the deer.', 'The deer were counted by the wardens of the park.'],
    ['Wardens counted the deer.', 'Pupils counted the geese.'],
    ['The church was not damaged.', 'The church sustained no damage.'],
    ['The vans lacked a permit.', 'The vans had no permit.'],
    ['The firm did not answer.', 'The firm says that its office burned down.'],
  ])('says nothing against %s %s', (a, b) => {
    const told = conflictsOf(a, b).filter((one) => !one.startsWith('certainty conflict'));
    expect(told.filter((one) => /polarity|roles|modal|act$/.test(one))).toEqual([]);
  });
});
