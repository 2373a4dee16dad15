/**
 * Words that join sentences and say little of what a sentence reports. They weigh almost nothing in linking and never
 * count as evidence on their own. For a language without a list, frequency in the texts alone decides.
 */
const LISTS: Readonly<Record<string, string>> = {
  en:
    'a an the and or but nor so yet if then than that this these those there here it its he him his she her hers they them ' +
    'their theirs we us our you your i me my who whom whose which what when where why how is are was were be been being am ' +
    'has have had having do does did doing will would shall should can could may might must of in on at by for with from to ' +
    'into onto upon about over under after before between among during through against within without as also just only ' +
    'very too more most much many some any each every all both other another such same own not no up down out off again ' +
    'further once because while until although though however said says say told one well even still ever never since',
  de:
    'der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine auch noch nur schon so wie als ' +
    'wenn dass ob weil denn doch in im an am auf aus bei mit nach seit von vom vor zu zum zur über unter für gegen ohne um ' +
    'durch ist sind war waren wird werden wurde wurden worden hat haben hatte hatten sein ich du er sie es wir ihr ihn ihm ' +
    'ihnen mich dich sich mir dir uns euch man dies diese dieser dieses jene welche was wer wo kann können muss soll sehr',
  fr:
    'le la les un une des du de et ou mais ni ne pas plus que qui quoi dont où ce cet cette ces il elle ils elles on nous vous ' +
    'je tu se sa son ses leur leurs mon ma mes notre votre à au aux en dans par pour sur sous avec sans entre vers chez est ' +
    'sont était étaient être été a ont avait avaient avoir eu fait comme si aussi très tout tous toute toutes y d l s n c j qu',
  es:
    'el la los las un una unos unas y o pero ni no que quien cual cuyo donde cuando como si de del a al en por para con sin ' +
    'sobre entre hacia hasta desde es son era eran ser sido está están estaba ha han había haber se su sus le les lo me te nos ' +
    'mi tu este esta estos estas ese esa eso más muy también ya todo toda todos todas',
  it:
    'il lo la i gli le un uno una e o ma né non che chi cui dove quando come se di del della dei degli delle a al alla ai in ' +
    'nel nella con su sul per tra fra da dal dalla è sono era erano essere stato ha hanno aveva avere si suo sua suoi loro ' +
    'questo questa questi quello quella più molto anche tutto tutti',
};

const sets = new Map<string, ReadonlySet<string>>();

/** The stop words of a language (by the first part of its tag), in comparison form; empty where there is no list. */
export function stopWords(language: string): ReadonlySet<string> {
  const code = language.split('-')[0] ?? 'und';
  let set = sets.get(code);
  if (set === undefined) {
    set = new Set((LISTS[code] ?? '').split(' ').filter((word) => word !== ''));
    sets.set(code, set);
  }
  return set;
}

/** What is a stop word in small letters and a name in capitals. */
const NAMES_IN_CAPITALS: Readonly<Record<string, ReadonlySet<string>>> = { en: new Set(['us', 'who', 'it']) };

/** Whether a printed word carries no report of its own. */
export function isStopWord(key: string, inCapitals: boolean, language: string): boolean {
  return stopWords(language).has(key) && !(inCapitals && NAMES_IN_CAPITALS[language]?.has(key) === true);
}
