import { words } from '../word-lists.ts';

/** Small words inside names of organisations, places and persons: "University *of* Michigan", "Ursula *von der* Leyen". */
export const INSIDE_NAMES: ReadonlySet<string> = words(
  'of for the and de du der von van la le el al bin ibn del di da',
);

/** Behind the last name: "jr", "iii". */
export const GENERATIONS: ReadonlySet<string> = words('jr sr ii iii iv');

/** What may be left off the name of a company: "Microsoft" of "Microsoft *Corp*". */
export const COMPANY_WORDS: ReadonlySet<string> = words(
  'inc corp corporation co company ltd llc plc gmbh ag group holdings motors airways airlines systems technologies',
);

/** Between what a name is and whose it is: "Conservatoire *de* Paris". */
export const NAME_JOINERS: ReadonlySet<string> = words('of de for du del di da and');

/** What an acronym leaves out: "IAEA" has no letter for them. */
export const OUTSIDE_ACRONYMS: ReadonlySet<string> = words('of for the and on in de la du');

/** Nouns that a name goes on behind with "of": "Gulf of Finland". */
export const BEFORE_OF: ReadonlySet<string> = words(
  'university republic kingdom gulf bay isle duke house state',
);

/** First words of places of two words: "New Bern", "Lake Garda". */
export const PLACE_FIRST: ReadonlySet<string> = words(
  'north south east west new lake mount mont cape fort san santa los saint hong sri saudi el',
);

/** Prepositions before places: "near Ferring". */
export const BEFORE_PLACES: ReadonlySet<string> = words('in near across outside inside throughout');

/** Prepositions before places and as often before something else: "at Ferring", "at noon". */
export const ALSO_BEFORE_PLACES: ReadonlySet<string> = words('at from');

/** Names that their words would put elsewhere. */
export const WELL_KNOWN: ReadonlyMap<string, 'organisation' | 'place'> = new Map([
  ['united nations', 'organisation'],
  ['european union', 'organisation'],
  ['white house', 'organisation'],
  ['united states', 'place'],
  ['united kingdom', 'place'],
  ['saudi arabia', 'place'],
  ['middle east', 'place'],
  ['kremlin', 'organisation'],
  ['nato', 'organisation'],
]);

/** More bodies, which stand in reports without an article or another word. */
export const KNOWN_BODIES: ReadonlySet<string> = words('reuters congress senate pentagon parliament');

/** Members of parties, as they stand before a name or a place: "*Republican* of Ohio". */
export const PARTY_MEMBERS: ReadonlySet<string> = words(
  'republican republicans democrat democrats labour labours conservative conservatives liberal liberals independent independents tory torys',
);

/** Titles and kin that tell the sex of whoever bears the name behind them, those of other languages in reports too. */
export const MALE_TITLES: ReadonlySet<string> = words(
  'mr sir herr señor lord father king prince brother congressman monsieur',
);
export const FEMALE_TITLES: ReadonlySet<string> = words(
  'mrs ms miss lady dame madam madame mme frau queen princess sister mother congresswoman',
);

/** Before an office: whoever bears it has left it, or died. */
export const FORMER: ReadonlySet<string> = words('former late then ex outgoing retired');

/** Offices that are more often something else: "the general mood", "in chief". */
export const AMBIGUOUS_OFFICES: ReadonlySet<string> = words(
  'major general private principal chief head count chair',
);
