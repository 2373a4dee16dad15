import type { Titles } from '../pack-shape.ts';
import { phrases, sorted } from '../word-lists.ts';

/** Titles before names, and offices, of English. */
export const titles: Titles = {
  honorifics: sorted<'female' | 'male' | 'either'>({
    female:
      'ms, mrs, miss, madam, madame, lady, dame, sister, mother, princess, queen, duchess, countess, baroness',
    male: 'mr, sir, lord, father, brother, prince, king, duke, earl, baron',
    either:
      'mx, dr, doctor, prof, professor, rev, reverend, hon, st, saint, gen, col, lt, maj, capt, cmdr, adm, sgt, cpl, gov, sen, rep, ' +
      'pres, supt, insp, judge, justice',
  }),
  offices: new Map([
    ...sorted<'female' | 'male' | 'either'>({
      female: 'spokeswoman, chairwoman, congresswoman, policewoman, actress, first lady',
      male: 'spokesman, chairman, congressman, policeman, first gentleman',
    }),
    ...[
      ...phrases(
        'president, vice president, prime minister, minister, foreign minister, defence minister, finance minister, interior minister, ' +
          'secretary, foreign secretary, home secretary, secretary of state, secretary-general, chancellor, governor, mayor, senator, ' +
          'representative, ambassador, envoy, diplomat, commissioner, high commissioner, spokesperson, official, officer, leader, chief, ' +
          'head, director, chair, chairperson, chief executive, general, colonel, captain, lieutenant, sergeant, admiral, major, judge, ' +
          'justice, prosecutor, attorney general, attorney, lawyer, professor, doctor, sheriff, detective, inspector, bishop, ' +
          'archbishop, cardinal, pope, priest, pastor, imam, rabbi, coach, manager, economist, analyst, editor, reporter, deputy, ' +
          'councillor, lawmaker, legislator',
      ),
    ].map((office): [string, 'either'] => [office, 'either']),
  ]),
};
