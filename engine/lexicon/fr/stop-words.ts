import { words } from '../word-lists.ts';

/** Stop words of French. */
export const stopWords: ReadonlySet<string> = words(
  'le la les un une des du de et ou mais donc or ni car ne non pas plus que qui quoi dont où ce cet cette ces cela ça ceci celui ' +
    'celle ceux celles il elle ils elles on nous vous je tu me te se moi toi lui eux soi leur leurs sa son ses mon ma mes ton ta tes ' +
    'notre votre nos vos y en à au aux dans par pour sur sous avec sans entre vers chez contre depuis pendant avant après dès jusque ' +
    'est es suis sommes êtes sont était étais étions étiez étaient être été étant sera seront serait seraient soit soient fut furent ' +
    'a ai as avons avez ont avait avais avaient avoir eu ayant aura auront aurait auraient ait aient fait faire fais font comme si ' +
    'aussi très tout tous toute toutes même mêmes quand lorsque puisque parce afin ainsi alors encore déjà bien peu trop quel quelle ' +
    'quels quelles chaque autre autres ici là peut peuvent pouvait pouvez peux pourrait doit doivent devait jamais euh oui d l s n c j ' +
    'qu m t',
);
