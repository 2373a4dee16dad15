/** British and American spelling, and words that have two spellings in both; every line one word. English, comparison form. */
const PAIRS =
  'grey gray, tyre tire, kerb curb, plough plow, programme program, cheque check, gaol jail, aluminium aluminum, sceptic skeptic, ' +
  'sceptical skeptical, scepticism skepticism, storey story, moustache mustache, manoeuvre maneuver, pyjamas pajamas, ageing aging, ' +
  'enquiry inquiry, enquire inquire, cosy cozy, jewellery jewelry, mould mold, doughnut donut, whisky whiskey, draught draft, ' +
  'mum mom, mummy mommy, axe ax, disc disk, yoghurt yogurt, barbecue barbeque, gipsy gypsy, carat karat, cigarette cigaret, ' +
  'sulphur sulfur, sulphate sulfate, foetus fetus, oestrogen estrogen, haemorrhage hemorrhage, phoney phony, furore furor, ' +
  'adviser advisor, protester protestor, judgement judgment, acknowledgement acknowledgment, artefact artifact, omelette omelet, ' +
  'connexion connection, despatch dispatch, inflexion inflection, smoulder smolder, moult molt, sabre saber, ' +
  'licence license, practise practice, defence defense, offence offense, pretence pretense, wilful willful, skilful skillful, ' +
  'fulfil fulfill, enrol enroll, enrolment enrollment, instalment installment, distil distill, appal appall, instil instill, ' +
  'marvellous marvelous, woollen woolen, counsellor counselor, councillor councilor, traveller traveler, jeweller jeweler, ' +
  'pedlar peddler, speciality specialty, orientate orient, learnt learned, burnt burned, spelt spelled, towards toward, afterwards afterward, ' +
  'upwards upward, downwards downward, backwards backward, forwards forward, whilst while, amongst among, amidst amid, okay ok, ' +
  'racquet racket, chilli chili, cypher cipher, sirup syrup, tsar czar, czar tzar, sheikh sheik, koran quran, ' +
  'muslim moslem, hindu hindoo, rumania romania, kiev kyiv, peking beijing, bombay mumbai, calcutta kolkata, burma myanmar, uyghur uighur, ' +
  'kidnapper kidnaper, worshipper worshiper, programmer programer, homoeopathy homeopathy, encyclopaedia encyclopedia, mediaeval medieval, ' +
  'archaeology archeology, paediatric pediatric, paedophile pedophile, anaesthetic anesthetic, orthopaedic orthopedic, leukaemia leukemia, ' +
  'anaemia anemia, gynaecologist gynecologist, diarrhoea diarrhea, oesophagus esophagus, theatre theater, centre center, metre meter, ' +
  'litre liter, fibre fiber, calibre caliber, sombre somber, spectre specter, lustre luster, meagre meager, sepulchre sepulcher, ' +
  'kilometre kilometer, centimetre centimeter, millimetre millimeter, analogue analog, catalogue catalog, dialogue dialog, ' +
  'monologue monolog, epilogue epilog, travelogue travelog';

const variants = new Map<string, Set<string>>();
for (const pair of PAIRS.split(', ')) {
  const [one, other] = pair.split(' ') as [string, string];
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const)
    variants.set(from, (variants.get(from) ?? new Set()).add(to));
}

/** British endings and the American ones, in words of at least so many letters before them. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^(.{2,}[^aeiou])is(e|ed|er|ing|ation|able)$/, '$1iz$2'],
  [/^(.{2,}[aeiou][lnr])is(e|ed|er|ing|ation|able)$/, '$1iz$2'],
  [/^(.{2,}l)ys(e|ed|er|ing)$/, '$1yz$2'],
  [/^(.{2,})our(|s|ed|ing|er|able|ful|less|ist|ite|hood|ly)$/, '$1or$2'],
  [/^(.{3,}[aeiou])ll(ed|ing|er|or|ist)$/, '$1l$2'],
];

/** Letters that each rule has. */
const MAY_BE_BRITISH = /is|ys|our|ll/;

/** Of "-our" words those with it in both spellings are short or no pairs ("four", "hour", "tour"). */
const FEWEST = 5;

/** Whether two words in comparison form are one word in two spellings ("labour", "labor"). Symmetric. */
export function spellingVariants(a: string, b: string): boolean {
  return a === b || areListed(a, b) || (isSpeltByRule(a, b) && americanSpelling(a) === americanSpelling(b));
}

/** The same, of words whose {@link americanSpelling} is known. */
export function areSpellings(a: SpeltWord, b: SpeltWord): boolean {
  return (
    a.word === b.word ||
    areListed(a.word, b.word) ||
    (isSpeltByRule(a.word, b.word) && a.american === b.american)
  );
}

export interface SpeltWord {
  readonly word: string;
  readonly american: string;
}

const areListed = (a: string, b: string) => variants.get(a)?.has(b) === true;
const isSpeltByRule = (a: string, b: string) => a.length >= FEWEST && b.length >= FEWEST;

/** A word in comparison form with American endings for British ones ("labor" of "labour"). */
export function americanSpelling(word: string): string {
  if (!MAY_BE_BRITISH.test(word)) return word;
  let now = word;
  for (const [british, ending] of RULES) now = now.replace(british, ending);
  return now;
}
