import type { Titles } from '../pack-shape.ts';
import { sorted } from '../word-lists.ts';

/** Titles before names, and offices, of Spanish. */
export const titles: Titles = {
  honorifics: sorted<'female' | 'male' | 'either'>({
    female:
      'señora, señorita, sra, sras, srta, srtas, doña, dña, doctora, dra, profesora, reina, princesa, duquesa, condesa, sor, madre',
    male: 'señor, sr, sres, don, d, doctor, dr, profesor, prof, rey, príncipe, duque, conde, fray, padre, monseñor, mons',
    either: 'lic, ing, arq, gral, cnel, cap, tte, st, san, santo, santa',
  }),
  offices: sorted<'female' | 'male' | 'either'>({
    female:
      'presidenta, vicepresidenta, primera ministra, ministra, cancillera, secretaria, secretaria general, gobernadora, alcaldesa, ' +
      'senadora, diputada, embajadora, directora, consejera, concejala, jueza, abogada, procuradora, profesora, doctora, médica, ' +
      'maestra, escritora, autora, redactora, reina, princesa, actriz, jugadora, entrenadora, enfermera, experta, investigadora, ' +
      'historiadora, comisaria, comandanta, delegada, diplomática, funcionaria, jefa, lideresa',
    male:
      'presidente, vicepresidente, primer ministro, ministro, canciller, secretario, secretario general, gobernador, alcalde, ' +
      'senador, diputado, embajador, director, consejero, concejal, abogado, procurador, profesor, doctor, médico, maestro, escritor, ' +
      'autor, redactor, rey, príncipe, actor, jugador, entrenador, enfermero, experto, investigador, historiador, comisario, ' +
      'comandante, delegado, diplomático, funcionario, jefe, obispo, arzobispo, cardenal, papa, sacerdote, cura, imán, rabino, general, ' +
      'coronel, capitán, almirante, sargento',
    either:
      'portavoz, juez, fiscal, líder, oficial, agente, militar, soldado, policía, periodista, reportero, analista, economista, ' +
      'comisionado, alto comisionado, ministro de relaciones exteriores, ministro de exteriores, ministro del interior, ' +
      'ministro de defensa, representante, testigo',
  }),
};
