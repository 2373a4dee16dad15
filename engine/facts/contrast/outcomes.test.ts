import { describe, expect, it } from 'vitest';
import { conflictsOf } from './contrasts.test-data.ts';

const OPPOSITE = 'word conflict opposite';
const EXCLUSIVE = 'word conflict exclusive';

describe('what came of one thing, whatever words say it', () => {
  it.each([
    // How much.
    ['Rents rose by a tenth in May.', 'Rents were down by a tenth in May.', OPPOSITE],
    ['The peso strengthened on Monday.', 'The peso lost ground on Monday.', OPPOSITE],
    ['The mill saw a rise in orders, and wages went up.', 'Wages dropped at the mill.', OPPOSITE],
    ['Exports recorded a fall.', 'Exports climbed.', OPPOSITE],
    ['The water level was higher than in June.', 'The level had sunk since June.', OPPOSITE],
    ['The board raised the toll.', 'The toll was lowered.', OPPOSITE],
    ['The firm made a profit.', 'The firm lost money.', OPPOSITE],
    // Open, working, full.
    ['The museum stayed open during the flood.', 'The museum was closed during the flood.', OPPOSITE],
    ['The siren worked.', 'The siren was off all night.', OPPOSITE],
    ['The lift was out of order.', 'The lift was working.', OPPOSITE],
    ['The library will stay shut until June.', 'The library will stay open.', OPPOSITE],
    ['The tank was full.', 'The tank was empty when they landed.', OPPOSITE],
    // Allowed, accepted.
    ['Dogs are allowed on the pier.', 'Dogs are banned from the pier.', OPPOSITE],
    ['The motion was carried.', 'The motion was voted down.', OPPOSITE],
    ['The union accepted the offer.', 'The union turned the offer down.', OPPOSITE],
    // Life and limb.
    ['The climber was unhurt.', 'The climber broke his ankle.', OPPOSITE],
    ['The driver escaped unhurt.', 'The driver had a broken wrist.', OPPOSITE],
    ['The captain survived.', 'The captain drowned.', OPPOSITE],
    ['The chapel was undamaged.', 'The chapel is in ruins.', OPPOSITE],
    ['The ring was found in a drain.', 'The ring is still missing.', OPPOSITE],
    ['The missing ring was a gift.', 'The ring was found in a drain.', OPPOSITE],
    ['Forty suspected cases were counted.', 'Forty cases have been confirmed.', 'certainty conflict grades'],
    ['Arson is suspected.', 'Arson has been proved.', 'certainty conflict grades'],
    ['The dam withstood the flood.', 'The dam gave way.', OPPOSITE],
    ['The water is safe.', 'The water is contaminated.', OPPOSITE],
    ['The letter was destroyed.', 'The letter has been kept.', OPPOSITE],
    ['The report blames the pilot.', 'The report clears the pilot.', OPPOSITE],
    ['The plane landed safely.', 'The plane crashed.', OPPOSITE],
    ['The vase is a fake.', 'The vase is genuine.', OPPOSITE],
    ['The curfew was lifted.', 'The curfew remains in force.', OPPOSITE],
    // Contests and votes.
    ['Harwell won the match.', 'Harwell were beaten.', EXCLUSIVE],
    ['The senator voted for the bill.', 'The senator was against it.', OPPOSITE],
    ['The treasurer attended the meeting.', 'The treasurer stayed away.', OPPOSITE],
    // How far it has come.
    ['The audit was published in June.', 'The audit is still awaited.', EXCLUSIVE],
    ['The tunnel is finished.', 'The tunnel is under construction.', EXCLUSIVE],
    ['The suspect is in custody.', 'The suspect was released.', EXCLUSIVE],
    ['The regatta took place on Sunday.', 'The regatta was called off.', OPPOSITE],
  ])('%s %s', (a, b, told) => {
    expect(conflictsOf(a, b)).toContain(told);
    expect(conflictsOf(b, a)).toContain(told);
  });

  it('tells a denial from an affirmation of the same end', () => {
    expect(conflictsOf('The girl was not hurt.', 'The girl broke her leg.')).toContain(
      'polarity conflict polarity',
    );
    expect(conflictsOf('The shop did not close on Sunday.', 'The shop was shut on Sunday.')).toContain(
      'polarity conflict polarity',
    );
  });

  it.each([
    ['Rents rose by a tenth.', 'Rents went up by ten per cent.'],
    ['The peso strengthened.', 'The peso gained ground.'],
    ['The museum did not open.', 'The museum was closed.'],
    ['The climber was not hurt.', 'The climber escaped unhurt.'],
    ['The ring was found.', 'The ring came to light in a drain.'],
    ['The motion was not carried.', 'The motion was voted down.'],
    ['Nobody was hurt.', 'The driver escaped unhurt.'],
    ['The missing ring was a gift.', 'The ring has not been found.'],
    ['The closed gate was painted.', 'The closed gate was green.'],
    ['Wages went up.', 'The toll was lowered.'],
    ['The tunnel was finished.', 'The novel is in progress.'],
    ['The fair will be cancelled.', 'The fair took place in 1990.'],
    ['The audit was published.', 'The audit came out in June.'],
    ['The library will stay shut until June.', 'The library is to open again in August.'],
    ['The union did not accept the offer.', 'The union turned down the offer.'],
  ])('says nothing of %s %s', (a, b) => {
    const told = conflictsOf(a, b);
    for (const one of [OPPOSITE, EXCLUSIVE, 'polarity conflict polarity']) expect(told).not.toContain(one);
  });
});
