import { expect, it } from 'vitest';
import { compare } from '../../compare.ts';
import type { Dossier, DossierSource } from '../dossier.ts';
import { renderDossier } from '../render-dossier.ts';
import { dossierOf, sourceOf } from '../sample-dossier.test-data.ts';

const OPENING = 'The ferry Marigold ran aground off Kell on Sunday evening.';
const BRODIE = 'Captain Ian Brodie has thirty years of experience.';

function told(...sources: readonly DossierSource[]): string {
  const comparison = compare(sources.map(({ id, text }) => ({ id, text })));
  const dossier: Dossier = { ...dossierOf(sources, []), comparison };
  return /## What only one source says[^]*?(?=\n## |$)/.exec(renderDossier(dossier))?.[0] ?? '';
}

it('leaves out what a paper says of its reporter', () => {
  const text = [
    'Ferry aground',
    OPENING,
    'Two hundred soldiers dug it out.',
    'Ann Lee is the harbour reporter of the Kell Mercury. She has lived in Orrey since 1987.',
  ].join('\n\n');
  const other = sourceOf('b', `Ferry aground\n\n${OPENING}`);
  const anonymous = told(sourceOf('a', text), other);
  expect(anonymous).toContain('soldiers');
  expect(anonymous).toContain('1987');
  const named = told(sourceOf('a', text, { author: 'Ann Lee' }), other);
  expect(named).toContain('soldiers');
  expect(named).not.toContain('1987');
});

it('tells what one of several leaves out apart from what one alone says', () => {
  const part = told(
    sourceOf('a', `Aground\n\n${OPENING} ${BRODIE} Two hundred soldiers dug it out.`),
    sourceOf('b', `Stranded\n\n${OPENING} ${BRODIE}`),
    sourceOf('c', `Ferry\n\n${OPENING} The weather was fine all day.`),
  );
  expect(part.indexOf('### Only in')).toBeGreaterThan(0);
  expect(part.indexOf('### Left out by one')).toBeGreaterThan(part.lastIndexOf('### Only in'));
  expect(part).toMatch(
    /say “Captain Ian Brodie has thirty years of experience”; nothing like it was found in “Ferry”\./,
  );
});

const BUS = 'people were hurt when a bus left the road at Kell on Sunday evening, police said.';

it('leaves out by-lines and names that stand alone on a line, and keeps sentences that begin alike', () => {
  const part = told(
    sourceOf(
      'a',
      [
        'Bus crash in Orrey',
        `Fourteen ${BUS}`,
        'By Tuesday Ian Brodie was home.',
        'Two hundred soldiers dug it out.',
        'Valley Relief Union',
        'By the Valley Gazette staff',
        'By Tom Hash Jr.',
      ].join('\n\n'),
    ),
    sourceOf('b', `Bus leaves the road\n\nFourteen ${BUS}`),
  );
  expect(part).toContain('soldiers');
  expect(part).toContain('Ian Brodie');
  expect(part).not.toMatch(/Relief Union|Valley Gazette|Tom Hash/);
});

it('leaves out a figure of the headline that is disputed below it, and keeps the same figure of something else', () => {
  const part = told(
    sourceOf('a', `Bus crash: 14 hurt\n\nFourteen ${BUS}\n\nRescuers came with 14 boats.`),
    sourceOf('b', `Bus leaves the road\n\nSeventeen ${BUS}`),
  );
  expect(part).toContain('boats');
  expect(part).not.toContain('> Bus crash');
});
