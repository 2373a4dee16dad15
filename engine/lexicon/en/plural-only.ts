import { words } from '../word-lists.ts';

/** Nouns whose plural form is their dictionary form. English. */
export const PLURAL_ONLY: ReadonlySet<string> = new Set(
  (
    'species series means headquarters barracks crossroads gallows aircraft spacecraft offspring sheep deer fish cattle folks ' +
    'clothes pants trousers jeans shorts scissors glasses goods belongings surroundings proceedings earnings savings outskirts whereabouts auspices ' +
    'thanks regards congratulations condolences remains headlights politics economics physics mathematics athletics ethics statistics electronics dynamics logistics ' +
    'genetics linguistics gymnastics analytics robotics aerobics acoustics ceramics billiards measles news odds premises lyrics genitals confines hackles ' +
    'grassroots innards binoculars pajamas pyjamas tights leggings overalls dregs alms amends customs'
  ).split(' '),
);

/** Nouns in "-s" for one thing. */
export const SINGULAR_WITH_S: ReadonlySet<string> = words('news politics economics physics mathematics');

/** Words for several without "-s". */
export const PLURAL_WITHOUT_S: ReadonlySet<string> = words('people police both others men women children');
