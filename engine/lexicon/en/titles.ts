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

/** What stands before a name or explains it. English, in comparison form; data only. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Forms of address: before a name they say "person" and nothing of the office. */
export const HONORIFICS = words(
  'mr mrs ms miss mx dr prof sir dame lord lady madam madame mme herr frau señor',
);

/** Offices, ranks and callings that are set before a name ("Ambassador Chen") or explain it ("a spokesman for the mission"). */
export const OFFICES = words(
  'president minister premier chancellor ambassador envoy secretary commissioner governor mayor senator congressman ' +
    'congresswoman representative lawmaker deputy councillor councilor delegate diplomat consul attaché chairman chairwoman ' +
    'chair chairperson director chief head leader boss ceo cfo founder owner manager executive officer official spokesman ' +
    'spokeswoman spokesperson prosecutor judge justice magistrate lawyer attorney solicitor barrister counsel sheriff ' +
    'detective inspector superintendent sergeant corporal lieutenant captain major colonel brigadier general admiral ' +
    'commander commodore marshal private constable professor doctor scientist researcher engineer economist analyst expert ' +
    'historian author writer journalist reporter correspondent editor columnist photographer producer teacher principal ' +
    'rector dean king queen prince princess duke duchess emperor emir sheikh sultan baron baroness count countess pope ' +
    'cardinal archbishop bishop reverend father priest pastor rabbi imam ayatollah coach captain player striker goalkeeper ' +
    'singer actor actress activist campaigner dissident nurse surgeon physician pilot driver farmer witness resident ' +
    'candidate treasurer rapporteur negotiator adviser advisor strategist aide pm rep sen gov gen col lt sgt capt adm rev pres const cpl det',
);

/** Words that go on before an office: "Deputy Foreign Minister", "vice president", "former". */
export const OFFICE_MODIFIERS = words(
  'prime vice deputy assistant associate acting interim former late high chief senior first lord foreign defence defense ' +
    'finance interior health education justice home economy trade energy agriculture transport labour labor culture ' +
    'environment attorney lieutenant major brigadier rear staff general special permanent executive managing press united ' +
    'nations world house senate state police military human rights security national federal crown',
);

/** A name with one of these in it is an organisation. */
export const ORGANISATION_WORDS = words(
  'office ministry council department bank university college school institute institution academy committee commission ' +
    'court tribunal organization organisation party bureau agency federation union association society foundation fund ' +
    'congress parliament senate assembly cabinet government authority administration corporation corp company co inc ltd ' +
    'llc plc gmbh group holdings media news press times post herald tribune guardian mirror gazette journal broadcasting ' +
    'television radio network church army navy guard corps police force forces command brigade regiment league club team ' +
    'trust charity hospital clinic laboratory lab centre center museum library theatre theater studio studios records ' +
    'airlines airways airport railway motors systems technologies industries partners associates alliance coalition ' +
    'movement front brotherhood embassy mission consulate secretariat service services treasury exchange watch amnesty ' +
    'international reuters',
);

/** A name that ends in one of these is a place. */
export const PLACE_WORDS = words(
  'province city town village county district region state territory river lake sea ocean gulf bay strait channel island ' +
    'islands isle mountain mountains mount hill hills valley desert forest peninsula coast cape street road avenue square ' +
    'boulevard lane bridge park port harbour harbor beach canyon falls plateau republic kingdom emirates oblast prefecture',
);

/** Words that stand between the parts of one name of an organisation or office. */
export const JOINERS = words('of for the on and');

/** Words in small letters that belong to a person's name. */
export const PARTICLES = words(
  'de van von der den del della di da dos du la le al el bin ibn ben ter ten af av',
);

/** Capitalised words that name no one: the calendar, and faiths and their followers. */
export const NO_NAMES = words(
  'january february march april may june july august september october november december monday tuesday wednesday ' +
    'thursday friday saturday sunday christmas easter ramadan muslim muslims christian christians jew jews jewish islam ' +
    'islamic catholic catholics protestant protestants buddhist buddhists hindu hindus sunni shia god bible internet i ok ' +
    'tv ad bc am pm gmt utc covid',
);

/** Words that open a sentence and are in no dictionary of content words. */
export const OPENERS = words(
  'something anything nothing everything someone anyone everyone somebody anybody nobody everybody none whoever whatever ' +
    'whichever wherever whenever indeed perhaps maybe meanwhile moreover furthermore nevertheless nonetheless therefore thus ' +
    'hence otherwise instead besides despite unlike unless among amid upon beyond according alas oh ah yes dear ours yours',
);

/** What stands behind a person's name and is no part of it. */
export const NAME_SUFFIXES = words('jr sr ii iii iv');

/** Words in a name that do not tell it from others. */
export const LIGHT_IN_NAMES = words('the of for and & de la du des di da do');

const FEMALE_TITLES = words('mrs ms miss lady dame madam madame mme frau queen princess sister senora');
const MALE_TITLES = words('mr sir herr senor lord king prince monsieur');

/** The sex that a title before a name tells, in comparison form without accents; null for most. */
export function sexOfTitle(title: string): 'female' | 'male' | null {
  if (FEMALE_TITLES.has(title)) return 'female';
  return MALE_TITLES.has(title) ? 'male' : null;
}

/** Between an office and what it is of: "head *of* markets". */
export const OFFICE_LINKS = words('of for at in to on with');

/** To give somebody an office, in dictionary form: "was named treasurer". */
export const APPOINTING = words(
  'appoint name elect reelect re-elect make install promote hire choose pick nominate designate recruit crown ordain',
);

const timed = (when: 'former' | 'present', list: string) =>
  list.split('|').map((phrase): [string, 'former' | 'present'] => [phrase, when]);

/** What stands before an office and says when somebody holds it: "until now chief clerk". */
export const OFFICE_TIMES: ReadonlyMap<string, 'former' | 'present'> = new Map([
  ...timed('former', 'until now|until recently|until then|up to now|hitherto|formerly|previously|once|then|at the time|in those days|former|ex|outgoing|retired|late|erstwhile|one-time'), // prettier-ignore
  ...timed('present', 'now|currently|today|at present|newly appointed'),
]);
