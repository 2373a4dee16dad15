import { expect, it } from 'vitest';
import { KnownPairs } from './known-pairs.ts';

it('what is known of two numbers is worked out once, in their order and realm', () => {
  const known = new KnownPairs<string>(10);
  const asked: string[] = [];
  const ask = (realm: string, one: number, other: number) =>
    known.of(realm, one, other, () => {
      asked.push(`${realm} ${one} ${other}`);
      return `${realm} ${one} ${other}`;
    });
  expect([ask('en', 1, 2), ask('en', 1, 2), ask('en', 2, 1), ask('de', 1, 2)]).toEqual([
    'en 1 2',
    'en 1 2',
    'en 2 1',
    'de 1 2',
  ]);
  expect(asked).toEqual(['en 1 2', 'en 2 1', 'de 1 2']);
});

it('no more is kept than allowed, and what was forgotten is worked out again', () => {
  const known = new KnownPairs<number>(3);
  let times = 0;
  const ask = (one: number) => known.of('en', one, 0, () => (times += 1) && one);
  for (const one of [1, 2, 3, 1, 2, 3]) expect(ask(one)).toBe(one);
  expect(times).toBe(3);
  expect(ask(4)).toBe(4);
  expect([ask(4), ask(1)]).toEqual([4, 1]);
  expect(times).toBe(5);
});

it('what asks for other pairs while it is worked out is kept, too', () => {
  const known = new KnownPairs<number>(2);
  const sum = (to: number): number => (to === 0 ? 0 : known.of('en', to, 0, () => to + sum(to - 1)));
  expect(sum(5)).toBe(15);
  expect(sum(5)).toBe(15);
});
