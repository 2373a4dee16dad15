import { expect, it } from 'vitest';
import { analyse } from '../analysis/analyse.ts';
import { cue } from './cue.ts';

const printsOf = (text: string) =>
  analyse({ id: 'a', text, language: 'en' }).sentences.map(({ form }) => form);

it('a cue is put to every form once, wherever it stands', () => {
  const asked: string[] = [];
  const isBell = cue(({ key }) => {
    asked.push(key);
    return key === 'bell';
  });
  const prints = printsOf('The quaggy bell rang. The quaggy gate fell. A bell!');
  expect(prints.map(isBell)).toEqual([true, false, true]);
  expect(prints.map(isBell)).toEqual([true, false, true]);
  expect(asked.filter((key) => key === 'quaggy')).toHaveLength(1);
});

it('cues do not answer for each other', () => {
  const [print] = printsOf('The bell rang twice.');
  const isBell = cue(({ key }) => key === 'bell');
  const isGate = cue(({ key }) => key === 'gate');
  expect([isBell(print!), isGate(print!), isBell(print!)]).toEqual([true, false, true]);
});
