/** Forms of given and place names, lower case without accents; one line a name. Spellings of one name with a space between them. */
const SPELLINGS = [
  'catherine katherine kathryn katharine cathryn', 'mohammed muhammad mohamed mohammad muhammed mohamad', 'sergei sergey serguei', 'alexei alexey aleksei aleksey',
  'yuri yury iouri', 'dmitri dmitry dimitri dmitriy', 'nikolai nikolay', 'alexander aleksandr alexandr aleksander', 'ahmed ahmad achmed ahmet', 'hussein husain hussain hossein husayn',
  'yusuf yousef youssef yusef', 'omar umar', 'osama usama', 'ibrahim ebrahim', 'ismail ismael esmail', 'hamid hameed', 'khalid khaled', 'said saeed sayeed',
  'abdullah abdallah abdulla', 'mahmoud mahmud', 'mustafa mustapha moustafa', 'gaddafi qaddafi gadhafi kadhafi qadhafi', 'zelensky zelenskyy zelenskiy', 'yeltsin eltsin', 'tchaikovsky chaikovsky tschaikowsky',
  'uyghur uighur uygur', 'quran koran', 'sara sarah', 'steven stephen stephan', 'jeffrey geoffrey jeffery', 'philip phillip', 'alan allan allen', 'eric erik erick', 'ann anne', 'isabel isabelle isobel',
  'elisabeth elizabeth', 'theresa teresa', 'johann johan', 'frederick frederic fredrick', 'marc mark', 'jon jonathan', 'hannah hanna', 'lucas lukas', 'nicolas nicholas nikolas', 'sofia sophia', 'mathew matthew',
  'zhao chao', 'beijing peking', 'kyiv kiev', 'kharkiv kharkov', 'lviv lvov', 'odesa odessa', 'mumbai bombay', 'kolkata calcutta', 'chennai madras', 'yangon rangoon', 'myanmar burma', 'tehran teheran', 'mecca makkah', 'medina madinah',
  'guangzhou canton', 'timor timur', 'hezbollah hizbollah hizbullah', 'taliban taleban', 'shia shiite', 'moslem muslim',
]; // prettier-ignore

/** A name and its short and pet forms. */
const SHORT_FORMS = [
  'william bill billy will willie', 'robert bob bobby rob robbie bert', 'richard dick rick rich ricky', 'james jim jimmy jamie', 'john jack johnny jon', 'joseph joe joey', 'thomas tom tommy', 'charles charlie chuck',
  'edward ed eddie ted ned', 'michael mike mick micky', 'david dave davy', 'daniel dan danny', 'matthew matt', 'anthony tony', 'andrew andy drew', 'christopher chris kit', 'nicholas nick', 'benjamin ben benny',
  'samuel sam sammy', 'alexander alex sandy sasha', 'stephen steve', 'steven steve', 'gregory greg', 'jeffrey jeff', 'geoffrey geoff', 'kenneth ken', 'ronald ron ronnie', 'donald don donnie', 'gerald gerry jerry', 'lawrence larry',
  'henry harry hank', 'peter pete', 'patrick pat paddy', 'timothy tim', 'francis frank', 'frederick fred freddie', 'arthur art', 'albert al bert', 'raymond ray', 'philip phil', 'theodore ted theo', 'walter walt', 'leonard len leo',
  'elizabeth liz lizzie beth betty eliza libby', 'margaret maggie meg peggy', 'catherine cathy kate katie', 'katherine kathy kate katie', 'jennifer jenny jen', 'jessica jess', 'susan sue', 'deborah debbie', 'barbara barb', 'patricia pat patty tricia',
  'rebecca becky', 'victoria vicky', 'alexandra alex sandra', 'christina chris tina', 'dorothy dot', 'eleanor ellie nell', 'helen nell', 'judith judy', 'abigail abby', 'amanda mandy', 'samantha sam', 'nathaniel nat', 'joshua josh', 'zachary zach',
  'maximilian max', 'vladimir volodya', 'ekaterina katya', 'mikhail misha', 'guillermo memo', 'francisco paco pancho', 'jose pepe', 'johannes hans', 'friedrich fritz', 'heinrich heinz', 'josef sepp',
]; // prettier-ignore

/** One name in several languages. */
const TRANSLATIONS = [
  'germany deutschland allemagne alemania', 'france frankreich francia', 'spain espana espagne spanien', 'italy italia italien', 'austria osterreich', 'switzerland schweiz suisse svizzera', 'netherlands holland nederland', 'belgium belgie belgique',
  'greece hellas', 'hungary magyarorszag', 'poland polska', 'turkey turkiye', 'japan nippon', 'ivory_coast cote_d\'ivoire', 'burma myanmar', 'swaziland eswatini', 'czechia czech_republic', 'macedonia north_macedonia',
  'munich munchen', 'cologne koln', 'vienna wien', 'nuremberg nurnberg', 'prague praha', 'warsaw warszawa', 'rome roma', 'florence firenze', 'venice venezia', 'milan milano', 'naples napoli', 'turin torino', 'genoa genova',
  'lisbon lisboa', 'seville sevilla', 'moscow moskva', 'copenhagen kobenhavn', 'gothenburg goteborg', 'brussels bruxelles brussel', 'antwerp antwerpen anvers', 'bruges brugge', 'ghent gent', 'the_hague den_haag', 'geneva geneve genf', 'basel basle',
  'lucerne luzern', 'athens athina', 'bucharest bucuresti', 'belgrade beograd', 'krakow cracow', 'gdansk danzig', 'wroclaw breslau', 'bratislava pressburg', 'istanbul constantinople', 'jerusalem al-quds', 'cairo al-qahira',
  'peter pierre pedro pietro piotr', 'john johann jean juan giovanni ivan', 'paul pablo paolo pavel', 'henry heinrich henri enrique', 'charles karl carlos', 'william wilhelm guillaume guillermo', 'vladimir volodymyr', 'alexander oleksandr', 'nicholas mykola nikolai', 'michael mikhail miguel',
]; // prettier-ignore

/** Words of names and what they are short for. */
const ABBREVIATED = [
  'saint st', 'mount mt', 'fort ft', 'corporation corp', 'company co', 'limited ltd', 'incorporated inc', 'department dept', 'university univ', 'international intl', 'association assn assoc', 'brothers bros', 'street st', 'road rd', 'avenue ave av',
  'boulevard blvd', 'square sq', 'government govt', 'institute inst', 'national natl', 'junior jr', 'senior sr', 'and &', 'center centre', 'theater theatre', 'harbor harbour', 'labor labour', 'defense defence', 'organization organisation', 'program programme',
  'west w w.', 'east e e.', 'north n n.', 'south s s.',
  // States as the papers of their country shorten them.
  'alabama ala ala.', 'arizona ariz ariz.', 'arkansas ark ark.', 'california calif calif.', 'colorado colo colo.', 'connecticut conn conn.', 'delaware del.', 'florida fla fla.',
  'georgia ga ga.', 'illinois ill.', 'indiana ind ind.', 'kansas kan kan.', 'kentucky ky ky.', 'louisiana la.', 'maryland md md.', 'massachusetts mass mass.', 'michigan mich mich.',
  'minnesota minn minn.', 'mississippi miss.', 'missouri mo mo.', 'montana mont mont.', 'nebraska neb neb.', 'nevada nev nev.', 'oklahoma okla okla.', 'oregon ore ore.',
  'pennsylvania pa pa.', 'tennessee tenn tenn.', 'vermont vt vt.', 'virginia va va.', 'washington wash wash.', 'wisconsin wis wis.', 'wyoming wyo wyo.', 'ontario ont ont.',
  'quebec que que.', 'manitoba man man.', 'alberta alta alta.', 'saskatchewan sask sask.',
]; // prettier-ignore

function index(lines: readonly string[]): (a: string, b: string) => boolean {
  const places = new Map<string, Set<number>>();
  for (const [line, text] of lines.entries())
    for (const word of text.split(' ')) places.set(word, (places.get(word) ?? new Set()).add(line));
  return (a, b) => {
    const others = places.get(b);
    return others !== undefined && [...(places.get(a) ?? [])].some((line) => others.has(line));
  };
}

/** Whether two words are known spellings of one name ("Sergei", "Sergey"). */
export const nameSpellings = index(SPELLINGS);
/** Whether one is a short or pet form of the other, or both of one name ("Bill", "William"). */
export const petForms = index(SHORT_FORMS);
/** Whether two words are one name in two languages ("Munich", "München"); `_` for a space. */
export const nameTranslations = index(TRANSLATIONS);
/** Whether one word is short for the other inside names ("Corp", "Corporation"). */
export const abbreviatedNames = index(ABBREVIATED);
