import { expect, it } from 'vitest';
import { bylinesApart } from './byline.ts';

it('a byline that several texts have begins with the title of each', () => {
  const first = { title: 'Tram (version 1)', byline: 'Post' };
  const second = { title: 'Tram (version 2)', byline: 'Post' };
  expect(bylinesApart([first, second, { title: 'Ferry', byline: 'Globe' }])).toEqual([
    'Tram (version 1) · Post',
    'Tram (version 2) · Post',
    'Globe',
  ]);
  expect(bylinesApart([first, { ...second, byline: '' }])).toEqual(['Post', '']);
});
