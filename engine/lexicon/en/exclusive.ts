/**
 * Categories made by hand whose members exclude one another, beside those that WordNet gives (`category-table.ts`). One line a
 * category: its name, then its members; names of one thing stand together with `/`, `_` is a space, and a member after `<` is a
 * kind of the one before it. A word in capitals counts only in capitals ("US", not "us"). English.
 */
export const HAND_CATEGORIES: readonly string[] = [
  'direction: north/northern/northwards northeast/northeastern<north northwest/northwestern<north south/southern/southwards southeast/southeastern<south southwest/southwestern<south east/eastern/eastwards west/western/westwards',
  'planet: mercury venus earth mars jupiter saturn uranus neptune pluto moon sun',
  'material: wood/wooden stone marble<stone granite<stone brick glass plastic rubber paper cardboard cement concrete<cement clay sand metal bronze<metal copper<metal steel<metal iron<metal aluminium/aluminum<metal leather gold/golden<metal silver<metal cotton silk wool nylon',
  'meal: breakfast lunch dinner/supper brunch',
  'season: spring/springtime summer/summertime autumn/fall winter/wintertime',
  'duration: minute hour day week month year decade century',
  'daytime: morning noon/midday afternoon evening night midnight<night dawn/sunrise dusk/sunset',
  'body: head neck shoulder arm elbow wrist hand finger chest abdomen/stomach back hip leg knee ankle foot/feet eye ear nose mouth lung heart liver kidney brain',
  'crime: murder/homicide manslaughter theft robbery burglary fraud arson rape kidnapping/abduction treason perjury bribery espionage/spying blackmail extortion smuggling',
  'building: church/chapel mosque temple synagogue hospital school hotel restaurant prison/jail museum library factory theatre/theater bank stadium airport university barracks warehouse gym/gymnasium',
  'relative: mother/mom/mum/mommy father/dad/daddy brother sister son daughter husband wife uncle aunt cousin nephew niece grandmother grandfather grandson granddaughter',
  'religion: christian/christianity catholic<christian protestant<christian muslim/islam/islamic jewish/jew/judaism hindu/hinduism buddhist/buddhism sikh',
  'party: democrat/democratic republican labour tory/conservative',
  'landform: river lake ocean/sea mountain island desert forest valley beach canyon glacier swamp volcano',
  'office: president prime_minister/premier king queen mayor governor senator ambassador chancellor judge bishop pope',
  'service: army/military navy air_force police coastguard/coast_guard',
  'disaster: earthquake/quake flood fire/blaze/wildfire hurricane/typhoon/cyclone tornado avalanche landslide/mudslide eruption drought tsunami',
  'rank: major colonel general captain lieutenant sergeant corporal admiral',
  'ball: football/soccer basketball tennis cricket rugby volleyball golf baseball hockey badminton',
  'vegetable: onion carrot potato tomato celery eggplant/aubergine cucumber pumpkin zucchini/courgette avocado cabbage lettuce spinach broccoli cauliflower garlic pepper pea bean mushroom',
  'fruit: apple banana orange pear lemon lime grape cherry peach plum strawberry raspberry pineapple melon mango',
  'colour, plain: red green blue yellow orange purple/violet pink brown black white gray/grey silver golden',
  'ground: floor ceiling roof wall',
  'age: baby/infant toddler teenager/teen adult',
  'workplace: kitchen bathroom bedroom office garage classroom courtroom dining_room living_room prison_cell basement attic hallway/corridor garden/yard',
]; // prettier-ignore

/** Countries and those who are of them: names before `|`, what comes from there behind it. Capitals as above. English. */
export const COUNTRIES: readonly string[] = [
  'afghanistan | afghan', 'albania | albanian', 'algeria | algerian', 'argentina | argentine argentinian', 'armenia | armenian',
  'australia | australian', 'austria | austrian', 'azerbaijan | azerbaijani', 'bangladesh | bangladeshi', 'belarus | belarusian',
  'belgium | belgian', 'bolivia | bolivian', 'bosnia | bosnian', 'brazil | brazilian',
  'britain great_britain united_kingdom UK england scotland wales | british briton english scottish welsh english',
  'bulgaria | bulgarian', 'cambodia | cambodian', 'canada | canadian', 'chile | chilean', 'china | chinese', 'colombia | colombian',
  'congo | congolese', 'croatia | croatian', 'cuba | cuban', 'cyprus | cypriot', 'denmark | danish dane', 'ecuador | ecuadorian',
  'egypt | egyptian', 'estonia | estonian', 'ethiopia | ethiopian', 'finland | finnish finn', 'france | french frenchman', 'georgia | georgian',
  'germany | german', 'ghana | ghanaian', 'greece | greek', 'haiti | haitian', 'hungary | hungarian', 'iceland | icelandic',
  'india | indian', 'indonesia | indonesian', 'iran | iranian', 'iraq | iraqi', 'ireland | irish irishman', 'israel | israeli',
  'italy | italian', 'jamaica | jamaican', 'japan | japanese', 'jordan | jordanian', 'kazakhstan | kazakh', 'kenya | kenyan',
  'north_korea | north_korean', 'south_korea | south_korean', 'kosovo | kosovar', 'kuwait | kuwaiti', 'laos | laotian', 'latvia | latvian',
  'lebanon | lebanese', 'libya | libyan', 'lithuania | lithuanian', 'malaysia | malaysian', 'mali | malian', 'mexico | mexican',
  'moldova | moldovan', 'mongolia | mongolian', 'morocco | moroccan', 'mozambique | mozambican', 'myanmar burma | burmese', 'nepal | nepalese',
  'netherlands holland | dutch dutchman', 'new_zealand | new_zealander', 'nicaragua | nicaraguan', 'nigeria | nigerian', 'norway | norwegian',
  'pakistan | pakistani', 'panama | panamanian', 'paraguay | paraguayan', 'peru | peruvian', 'philippines | philippine filipino',
  'poland | polish pole', 'portugal | portuguese', 'qatar | qatari', 'romania | romanian', 'russia | russian', 'rwanda | rwandan',
  'saudi_arabia | saudi', 'senegal | senegalese', 'serbia | serbian serb', 'singapore | singaporean', 'slovakia | slovak', 'slovenia | slovenian',
  'somalia | somali', 'south_africa | south_african', 'spain | spanish spaniard', 'sri_lanka | sri_lankan', 'sudan | sudanese',
  'sweden | swedish swede', 'switzerland | swiss', 'syria | syrian', 'taiwan | taiwanese', 'tanzania | tanzanian', 'thailand | thai',
  'tunisia | tunisian', 'turkey | turkish turk', 'uganda | ugandan', 'ukraine | ukrainian', 'united_states america US USA | american',
  'uruguay | uruguayan', 'uzbekistan | uzbek', 'venezuela | venezuelan', 'vietnam | vietnamese', 'yemen | yemeni', 'zambia | zambian',
  'zimbabwe | zimbabwean',
]; // prettier-ignore
