import type { EpisodeWords } from '../episode-words.ts';
import { words } from '../word-lists.ts';

export const episodeWords: EpisodeWords = {
  earlier: words(
    'previous preceding earlier former prior past last bygone erstwhile ago previously formerly once',
  ),
  others: words('another other similar separate neighbouring neighboring rival different smaller comparable'),
  there: words('then there'),
  those: words('that those'),
};
