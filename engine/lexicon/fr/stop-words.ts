import { words } from '../word-lists.ts';

/** Stop words of French. */
export const stopWords: ReadonlySet<string> = words(
  'le la les un une des du de et ou mais ni ne pas plus que qui quoi dont où ce cet cette ces il elle ils elles on nous vous ' +
    'je tu se sa son ses leur leurs mon ma mes notre votre à au aux en dans par pour sur sous avec sans entre vers chez est ' +
    'sont était étaient être été a ont avait avaient avoir eu fait comme si aussi très tout tous toute toutes y d l s n c j qu',
);
