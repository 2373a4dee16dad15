import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse.ts';
import { mirrored } from './lexical.ts';
import { relatePredicates } from './relate-predicates.ts';

/** The last clause of a sentence: of "failed to pay" what was to be paid. */
function lastClause(text: string) {
  return analyse({ id: 'text', text, language: 'en' }).sentences[0]!.statements.at(-1)!;
}

describe('predicates', () => {
  it.each([
    ['The court upheld the law.', 'The court struck down the law.', 'opposite'],
    ['They failed to pay the tax.', 'They did not pay the tax.', 'equal'],
    ['They failed to pay the tax.', 'They paid the tax.', 'opposite'],
    ['He bought the car.', 'He did not buy the car.', 'opposite'],
    ['He rejected the offer.', 'He did not accept the offer.', 'narrower'],
    ['The firm turned down the offer.', 'The firm rejected the offer.', 'equivalent'],
    ['The firm turned down the offer.', 'The firm accepted the offer.', 'opposite'],
    ['Prices rose by five percent.', 'Prices fell by five percent.', 'opposite'],
    ['Prices did not rise.', 'Prices did not fall.', 'similar'],
    ['He voted for the bill.', 'He voted against the bill.', 'opposite'],
    ['They switched off the pump.', 'They switched on the pump.', 'opposite'],
    ['The sale has gone through.', 'The sale has been suspended.', 'opposite'],
    ['The council made a decision.', 'The council decided.', 'equivalent'],
    ['The man was killed.', 'The man was injured.', 'exclusive'],
    ['The shop is open.', 'The shop is closed.', 'opposite'],
    ['The report was published.', 'The report was published.', 'equal'],
    ['The troops destroyed the bridge.', 'The bridge was destroyed.', 'equal'],
  ])('%s %s', (a, b, relation) => {
    const [one, other] = [lastClause(a), lastClause(b)];
    const found = relatePredicates(one, other);
    expect(found.relation).toBe(relation);
    expect(relatePredicates(other, one)).toEqual(mirrored(found));
  });

  it('flags what one deal is called from its two ends', () => {
    expect(relatePredicates(lastClause('He sold the ship.'), lastClause('He bought the ship.'))).toEqual({
      relation: 'opposite',
      why: 'converse',
    });
  });
});
