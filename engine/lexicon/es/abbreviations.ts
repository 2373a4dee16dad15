import type { Abbreviations } from '../pack-shape.ts';
import { words } from '../word-lists.ts';

/** Abbreviations of Spanish. */
export const abbreviations: Abbreviations = {
  goesOn: words(
    'sr sra sres sras srta srtas dr dra dres d dña prof profa lic ing arq gral cnel cap tte alm mons fr st sto sta ee ee.uu cf p.ej ' +
      'ej vs i.e e.g vid aprox dpto depto excmo excma ilmo ilma avda av c hnos mr mrs ms',
  ),
  mayEnd: words(
    'etc jr inc ltd corp cía s.a s.l s.a.u uu ud uds vd vds ene feb abr jun jul ago sept sep oct nov dic a.c d.c j.c ee.uu izq dcha',
  ),
  timeOfDay: words('a.m p.m am pm'),
  beforeNumber: words('n núm núms nro no p pp pág págs art arts cap vol t tel km'),
};
