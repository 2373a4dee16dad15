import type { Abbreviations } from '../pack-shape.ts';
import { words } from '../word-lists.ts';

/** Abbreviations of French. */
export const abbreviations: Abbreviations = {
  goesOn: words(
    'mm mme mmes mlle mlles mgr me dr pr prof st ste sts stes cf p.ex ex c.-à-d c-à-d càd i.e e.g vs env éd éds coll dir trad vol ' +
      'chap fig ill app gal gén col cdt cap lt sgt adj hon rév m',
  ),
  mayEnd: words(
    'etc jr sr inc ltd corp cie sté s.a s.a.r.l janv févr fév avr juil sept oct nov déc av bd boul apr j.-c av.j.-c h min suiv',
  ),
  timeOfDay: words('a.m p.m'),
  beforeNumber: words('n no nos p pp art al par t ch tél réf'),
};
