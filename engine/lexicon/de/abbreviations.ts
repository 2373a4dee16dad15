import type { Abbreviations } from '../pack-shape.ts';
import { words } from '../word-lists.ts';

/** Abbreviations of German. */
export const abbreviations: Abbreviations = {
  goesOn: words(
    'hr fr frl dr prof dipl ing mag st bzw z.b u.a d.h i.d.r i.e.s u.u v.a z.t o.g s.o s.u hrsg evtl ggf sog vgl ca bspw inkl exkl ' +
      'zzgl gem lt betr bez geb gest verh ehem kath evang phil jur med nat rer habil bes allg wiss tägl jährl z.zt p.a i.a i.v m.e ' +
      'mind max min gegr mr mrs ms vs e.g i.e gen lt col sen',
  ),
  mayEnd: words(
    'usw etc usf u.ä o.ä u.s.w jr sr inc ltd corp co cie gmbh e.v a.d i.r n.chr v.chr jan feb mär apr jun jul aug sept sep okt nov dez ' +
      'mo di mi do fr sa mio mrd tsd str pl std sek',
  ),
  timeOfDay: new Set(),
  beforeNumber: words('nr nrn art abs bd bde s kap abb tab par ziff fn anm anh tel hausnr op sz az'),
};
