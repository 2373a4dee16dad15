/**
 * Abbreviations that a full stop does not end a sentence after. Written without their last full stop, in lower case.
 * English first; German, French and Spanish titles and calendar words beside them, where they collide with no English word.
 */
export const ABBREVIATIONS = {
  always: new Set(
    (
      'mr mrs ms dr prof rev hon st sr jr gen col lt maj capt cmdr adm sgt cpl gov sen rep pres supt insp messrs mme mlle ' +
      'vs e.g i.e cf viz approx dept univ assn inc ltd corp co bros est fig figs vol vols ed eds trans pp ch sec art ' +
      'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri ' +
      'bzw z.b u.a d.h hrsg nr str ca evtl ggf usw sog dipl ing m.e p.ex sra srta ud uds'
    ).split(' '),
  ),
  /** Only before a figure: "No. 4" goes on, "He said no." does not. */
  beforeNumber: new Set('no nos p par art op'.split(' ')),
  /** Words that open a new sentence after "the U.S." or "p.m." rather than continue a name. */
  openers:
    /^\s*["“]?(?:The|A|An|It|He|She|They|We|I|You|This|That|These|Those|In|On|At|But|And|Or|If|When|While|After|Before|However|There|His|Her|Its|Their|Our|For|As|With|By|From|Mr|Mrs|Ms)\b/,
};
