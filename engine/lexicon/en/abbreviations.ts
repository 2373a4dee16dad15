const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Abbreviations that a full stop does not end a sentence after. Written without their last full stop, in lower case.
 * English first; German, French and Spanish ones beside them, where they collide with no English word.
 */
export const ABBREVIATIONS = {
  /** What stands before a name or goes on in any case: titles, "e.g.". */
  goesOn: words(
    'mr mrs ms dr prof rev hon com st gen col lt maj capt const cmdr adm sgt cpl gov sen rep pres supt insp messrs mx fr bro ' +
      'mm mme mmes mlle mlles mgr vs e.g i.e cf viz approx ca vol vols eds trans sra srta sres dña hrsg z.b p.ex',
  ),
  /** What may also be the last word: companies, months, degrees, places. The sentence ends when a word that opens one follows. */
  mayEnd: words(
    'jr sr inc ltd corp co cos bros plc llc gmbh dept univ assn est jan feb mar apr jun jul aug sept sep oct nov dec ' +
      'mon tue tues wed thu thur thurs fri ft mt p.s attn esp ph.d m.d b.a m.a j.d esq uu ud uds ave blvd rd',
  ),
  /** Times of day: only a weekday, a month, a figure or a time zone goes on. */
  timeOfDay: words('a.m p.m am pm'),
  /** Only before a figure: "No. 4" and "et al. (2004)" go on, "He said no." does not. */
  beforeNumber: words('no nos p pp par op sec para al ff str fig figs art arts ch ed nr'),
};

/** Small words that open a sentence, beside the stop words of its language. */
export const OPENERS = words('nobody somebody everybody someone everyone nothing something police meanwhile');

/** After a time of day: "5 p.m. Monday", "5 p.m. EST". */
export const AFTER_TIME =
  /^\s*(?:\d|\(?\p{Lu}{2,4}\)?(?!\p{L})|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*)/u;

/** Verbs of speech that may stand behind a name: "“Who?” Smith asked." */
export const SPEECH_AFTER_NAME =
  /^\s*(?:I|(?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,2}) (?:asked|said|cried|replied|shouted|exclaimed|demanded|wondered|whispered|answered|yelled|added)(?!\p{L})/u;

/** What a language without a pack of its own goes on after, beside the titles known everywhere. */
export const ELSEWHERE = words(
  'sig sigg dott dr prof mr mrs ms sr sra dna av nr st p.es p.ex bv bijv mgr ing doc',
);
