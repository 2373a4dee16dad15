const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * How the English Universal Dependencies treebanks split what is printed as one word. Keys in lower case, with a straight
 * apostrophe. English.
 */

/** Two or three words printed as one, by the lengths of all but the last: "can|not", "gon|na", "do|nt". */
export const FUSED: ReadonlyMap<string, readonly number[]> = new Map(
  (
    'can|not gon|na wan|na got|ta gim|me lem|me du|n|no out|ta whad|dya haf|ta ough|ta ' +
    'do|nt did|nt does|nt ca|nt wo|nt is|nt was|nt are|nt were|nt ai|nt have|nt has|nt had|nt could|nt would|nt should|nt ' +
    "i|m i|ve you|re you|ve you|ll they|re they|ve they|ll we|ve he|s she|s that|s there|s what|s where|s who|s it|ll y'|all d'|you " +
    "'t|is 't|was"
  )
    .split(' ')
    .map((entry) => {
      const parts = entry.split('|');
      return [parts.join(''), parts.slice(0, -1).map(({ length }) => length)];
    }),
);

/** Endings with an apostrophe that are words of their own, beside "n't": "I|'m", "Beck|'s". */
export const CLITICS = list("'s 'm 're 've 'll 'd");

/** Words that begin with an apostrophe: "'em". */
export const ELIDED = list("'em 'til 'till 'cause 'bout 'n 'round 'cos 'cuz 'tis 'twas");

/** First parts that a hyphen joins to one word, whatever follows: "co-founder", "non-profit". */
export const PREFIXES = list(
  'agro ante anti arch audio auto bi bio co contra counter cross cyber de e extra ex fore hyper inter intra ' +
    'macro mega micro mid mini multi neo non out over para post pre pro proto pseudo psycho quasi re semi socio sub super supra tele trans ' +
    'tri ultra un uni under',
);

/** Last parts that a hyphen joins to one word: "career-wise". */
export const SUFFIXES = list('wise esque ish fold');

/** Abbreviations that keep their full stop, without it; dotted initials and single capitals need no entry. */
export const DOTTED = list(
  'mr mrs ms dr prof rev hon st ft mt gen col lt maj capt cmdr adm sgt cpl gov sen sens rep reps pres supt insp messrs esq jr sr ' +
    'inc ltd corp co cos bros plc llc dept univ assn est vs etc approx ca vol vols ed eds trans pp op ext ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri ave blvd rd ' +
    'ph.d m.sc eg al cf viz attn esp div yrs mins hrs lb lbs oz arrv arr tel mob va que wash calif conn tenn minn ' +
    'fla ariz colo ind kan ky md mich neb nev okla tex wis wyo ala ga spec conf misc ' +
    "mlle mme ass't int'l gov't dist bldg intl natl orig sq incl excl",
);

/** Those that keep it only before a figure: "no. 2", not "I said no.". */
export const DOTTED_BEFORE_NUMBER = list(
  'no nos fig figs art ch p par para sec v ill min max ref refs app pop sat sun',
);

/** Units printed behind a figure without a space: "35|mm", "7:30|PM". Single letters and "in" need the list of their own. */
export const UNITS = list(
  'am pm a.m p.m a.m. p.m. AM PM in mm cm km kg mg ml lb lbs ft yd mi oz mph kph kmh kHz MHz GHz Hz kW MW GW kWh MWh GWh KB MB GB TB kb mb gb ' +
    'k K m bn mn tn hrs hr min mins sec secs yrs yr pts hp MM psi bpm mg/l km/h',
);

/** Letters behind an amount of money: "$|3|M". */
export const MAGNITUDES = list('k K m M mm MM b B bn Bn BN t tn trn mn mln million billion');

/** Words behind an "its" that is meant for "it's": "its not", "its a". */
export const AFTER_IT_IS = list(
  'not a an the really very simply also only just been still never always already getting going gonna nothing all so too definitely probably quite pretty',
);
