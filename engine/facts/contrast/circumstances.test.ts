import { describe, expect, it } from 'vitest';
import { conflictsOf, contrastsOf } from './contrasts.test-data.ts';

const of = (aspect: string) => (one: string) => one.startsWith(`${aspect} `) && !one.includes('one-sided');

describe('circumstances of two clauses', () => {
  it.each([
    // Conditions.
    [
      'The pool will open only if the council pays.',
      'The pool will open whether or not the council pays.',
      'condition',
    ],
    [
      'She will stay only if the vote is lost.',
      'She will stay whatever the outcome of the vote.',
      'condition',
    ],
    [
      'The kiln may be lit provided the warden agrees.',
      'The kiln may be lit even if the warden objects.',
      'condition',
    ],
    ['They pay unless the crop fails.', 'They pay only if the crop fails.', 'condition'],
    // Reasons.
    ['The ferry was late because of fog.', 'The ferry was late because an engine had failed.', 'reason'],
    ['The delay was caused by a strike.', 'A landslide was the reason for the delay.', 'reason'],
    ['The fire resulted from a leak.', 'Lightning led to the fire.', 'reason'],
    ['The outage was put down to a squirrel.', 'The outage was due to old cables.', 'reason'],
    [
      'The wall fell because it was old.',
      'A lorry had hit it, and this was the cause of the collapse of the wall.',
      'reason',
    ],
    ['The harvest was poor because of the nets.', 'The harvest was poor in spite of the nets.', 'reason'],
    ['The inspector blamed the crash on ice.', 'The inspector blamed worn brakes for the crash.', 'reason'],
    ['The reason for the delay was fog.', 'The delay was due to a strike.', 'reason'],
    // Orders.
    ['He ate before he slept.', 'He slept before he ate.', 'order'],
    ['Guards fired after the men ran.', 'The men ran after guards fired.', 'order'],
    ['She left after the judge arrived.', 'The judge arrived after she had left.', 'order'],
    ['He paid the fine and only then apologised.', 'He apologised and only then paid the fine.', 'order'],
    [
      'She had resigned by the time the letter came out.',
      'She resigned only after the letter had come out.',
      'order',
    ],
    // Scopes.
    ['The grant is for tenants as well as owners.', 'The grant is promised only to owners.', 'scope'],
    ['Only residents may park here.', 'Visitors as well as residents may park here.', 'scope'],
    [
      'The fee concerns the morning boat only.',
      'The fee was raised on the evening boat along with the morning boat.',
      'scope',
    ],
    ['It is no longer the cafés only that pay.', 'The levy applies only to cafés.', 'scope'],
  ])('%s %s', (a, b, aspect) => {
    expect(conflictsOf(a, b).some(of(aspect))).toBe(true);
    expect(conflictsOf(b, a).some(of(aspect))).toBe(true);
  });

  it.each([
    [
      'The pool will open only if the council pays.',
      'The pool will open only when the council pays.',
      'condition',
    ],
    ['They pay if the crop fails.', 'They pay in case the crop fails.', 'condition'],
    ['The ferry was late because of heavy fog.', 'The ferry was late owing to fog.', 'reason'],
    ['The trains stopped because it had rained for days.', 'The trains stopped due to the rain.', 'reason'],
    ['The fire resulted from a leak.', 'A leak led to the fire.', 'reason'],
    ['He ate before he slept.', 'He slept after he had eaten.', 'order'],
    ['He paid the fine and only then apologised.', 'He apologised after he had paid the fine.', 'order'],
    ['Only residents may park here.', 'The permit is limited to residents.', 'scope'],
    ['The grant is for tenants as well as owners.', 'The grant is for owners and also for tenants.', 'scope'],
  ])('says nothing of %s %s', (a, b, aspect) => {
    expect(conflictsOf(a, b).filter(of(aspect))).toEqual([]);
  });

  it('marks the connective and what it joins', () => {
    const a = 'The ferry was late because of fog.';
    const b = 'The ferry was late because of a strike.';
    const [found] = contrastsOf(a, b).filter(({ aspect }) => aspect === 'reason');
    const words = (text: string, side: 'a' | 'b') =>
      found?.marks?.[side].map(({ start, end }) => text.slice(start, end));
    expect([words(a, 'a'), words(b, 'b')]).toEqual([
      ['because of', 'fog'],
      ['because of', 'strike'],
    ]);
  });
});
