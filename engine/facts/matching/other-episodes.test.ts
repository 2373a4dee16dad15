import { expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse.ts';
import { EpisodesOfText } from './other-episodes.ts';

/** The cues of every sentence, asked from the last one back: none hangs on what was asked before. */
const cuesOf = (text: string) => {
  const document = analyse({ id: 'a', text, language: 'en' });
  const episodes = new EpisodesOfText(document);
  return document.sentences
    .map(({ index }) => index)
    .reverse()
    .map((at) => episodes.of(at))
    .reverse();
};

it('tells what a sentence says of another time and of another of a kind', () => {
  const [now, earlier, other] = cuesOf(
    'The ferry ran aground on Sunday. In 1988 a ferry sank off Kell. Another ferry was held up.',
  );
  expect([now!.earlier, now!.others]).toEqual([0, 0]);
  expect(earlier!.earlier).toBe(1);
  expect(other!.others).toBe(1);
});

it('goes on where the next sentence takes it up, and not in the next paragraph', () => {
  const [, goesOn, otherwise] = cuesOf(
    'In 1988 the Tern sank off Kell. It carried 90 passengers.\n\nIt carried nobody on Sunday.',
  );
  expect(goesOn!.earlier).toBeGreaterThan(0);
  expect(goesOn!.leading.length).toBeGreaterThan(0);
  expect(otherwise!.earlier).toBe(0);
});
