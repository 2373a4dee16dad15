import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguage } from '../../index.ts';
import { statementsIn } from '../statements.ts';
import { treeOf } from '../tree/parsed.test-data.ts';

beforeAll(async () => {
  await Promise.all(['de', 'fr', 'es'].map((code) => loadLanguage(code)));
});

describe('how clauses stand in other languages', () => {
  it.each([
    ['de', 'Die Stadt hat den Hafen nicht verkauft.', 'verkaufen negative certain'],
    ['de', 'Niemand öffnete die Tür.', 'öffnen negative certain'],
    ['de', 'Das Schiff könnte morgen sinken.', 'sinken positive possible'],
    ['de', 'Der Wirt kann das Haus nicht verkaufen.', 'verkaufen negative certain'],
    ['de', 'Wahrscheinlich sank das Schiff.', 'sinken positive probable'],
    ['de', 'Der Fahrer verkaufte angeblich das Auto.', 'verkaufen positive alleged'],
    ['de', 'Die Bank beabsichtigt, das Haus zu verkaufen.', 'verkaufen positive planned'],
    ['de', 'Die Bank versäumte, das Haus zu verkaufen.', 'verkaufen negative certain'],
    ['fr', "La ville n'a pas vendu le port.", 'vendre negative certain'],
    ['fr', 'Le navire peut couler.', 'couler positive possible'],
    ['fr', 'Le maire a probablement vendu le port.', 'vendre positive probable'],
    ['fr', 'Le maire refuse de vendre le port.', 'vendre negative certain'],
    ['fr', 'La mairie veut vendre le port.', 'vendre positive planned'],
    ['fr', 'Le maire est accusé de vendre le port.', 'vendre positive alleged'],
    ['es', 'La ciudad no vendió el puerto.', 'vender negative certain'],
    ['es', 'Nadie abrió la puerta.', 'abrir negative certain'],
    ['es', 'El barco puede vender la carga.', 'vender positive possible'],
    ['es', 'El alcalde supuestamente vendió el puerto.', 'vender positive alleged'],
    ['es', 'El alcalde quiere vender el puerto.', 'vender positive planned'],
  ])('%s: %s', (language, text, expected) => {
    const found = statementsIn(treeOf(text, language)).map(
      ({ clause: { lemma }, standing: { polarity, certainty } }) => `${lemma} ${polarity} ${certainty}`,
    );
    expect(found).toContain(expected);
  });
});
