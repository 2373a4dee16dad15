import type { Titles } from '../pack-shape.ts';
import { sorted } from '../word-lists.ts';

/** Titles before names, and offices, of French. */
export const titles: Titles = {
  honorifics: sorted<'female' | 'male' | 'either'>({
    female:
      'madame, mademoiselle, mme, mmes, mlle, mlles, sœur, soeur, reine, princesse, duchesse, comtesse, baronne',
    male: 'monsieur, m, mm, messieurs, frère, père, abbé, roi, prince, duc, comte, baron, monseigneur, mgr',
    either: 'dr, docteur, pr, professeur, me, maître, st, ste, saint, sainte',
  }),
  offices: sorted<'female' | 'male' | 'either'>({
    female:
      'présidente, vice-présidente, première ministre, chancelière, gouverneure, mairesse, sénatrice, députée, ambassadrice, ' +
      'directrice, conseillère, secrétaire générale, avocate, procureure, institutrice, écrivaine, autrice, auteure, rédactrice, ' +
      'reine, princesse, actrice, chanteuse, joueuse, entraîneuse, policière, infirmière, ouvrière, experte, chercheuse, historienne, ' +
      'commandante, lieutenante, préfète, présentatrice, patronne, dirigeante',
    male:
      'président, vice-président, premier ministre, chancelier, gouverneur, sénateur, député, ambassadeur, directeur, conseiller, ' +
      'secrétaire général, avocat, procureur, instituteur, écrivain, auteur, rédacteur, roi, prince, acteur, chanteur, joueur, ' +
      'entraîneur, policier, infirmier, ouvrier, expert, chercheur, historien, commandant, lieutenant, préfet, présentateur, patron, ' +
      'dirigeant, évêque, archevêque, cardinal, pape, prêtre, curé, imam, rabbin, général, colonel, capitaine, amiral, soldat, officier',
    either:
      'ministre, ministre des affaires étrangères, ministre de l intérieur, ministre de la défense, ministre des finances, maire, ' +
      'secrétaire, porte-parole, chef, juge, diplomate, commissaire, haut-commissaire, responsable, médecin, journaliste, reporter, ' +
      'analyste, économiste, militaire, enquêteur, garde des sceaux, secrétaire d état',
  }),
};
