import type { Titles } from '../pack-shape.ts';
import { sorted, words } from '../word-lists.ts';

/** Offices of which German makes a woman's form with "-in". */
const OFFICES =
  'präsident vizepräsident bundespräsident ministerpräsident minister premierminister außenminister innenminister finanzminister ' +
  'verteidigungsminister justizminister wirtschaftsminister gesundheitsminister umweltminister kanzler bundeskanzler vizekanzler ' +
  'staatssekretär generalsekretär sekretär gouverneur bürgermeister oberbürgermeister senator botschafter diplomat kommissar ' +
  'hochkommissar sprecher regierungssprecher pressesprecher polizeisprecher leiter chef direktor vorsitzender parteichef ' +
  'geschäftsführer vorstand intendant richter staatsanwalt anwalt rechtsanwalt professor doktor arzt lehrer schriftsteller autor ' +
  'journalist reporter redakteur chefredakteur experte analyst forscher wissenschaftler historiker soldat general oberst hauptmann ' +
  'leutnant admiral offizier polizist kommandant könig prinz herzog bischof erzbischof kardinal pfarrer priester rabbiner imam ' +
  'trainer spieler schauspieler sänger fahrer unternehmer ökonom abgeordneter landrat stadtrat';

const FEMALE: Readonly<Record<string, string>> = {
  vorsitzender: 'vorsitzende',
  abgeordneter: 'abgeordnete',
  experte: 'expertin',
  staatsanwalt: 'staatsanwältin',
  anwalt: 'anwältin',
  rechtsanwalt: 'rechtsanwältin',
  arzt: 'ärztin',
  bischof: 'bischöfin',
  landrat: 'landrätin',
  stadtrat: 'stadträtin',
  herzog: 'herzogin',
};

/** Titles before names, and offices, of German. */
export const titles: Titles = {
  honorifics: sorted<'female' | 'male' | 'either'>({
    female: 'frau, fräulein, fr, königin, prinzessin, schwester, gräfin, baronin',
    male: 'herr, herrn, hr, könig, prinz, graf, baron, freiherr, pater, bruder',
    either: 'dr, prof, doktor, professor, dipl, ing, mag, st, sankt',
  }),
  offices: new Map<string, 'female' | 'male' | 'either'>(
    [...words(OFFICES)].flatMap((office) => [
      [office, 'male'],
      [FEMALE[office] ?? `${office}in`, 'female'],
    ]),
  ),
};
