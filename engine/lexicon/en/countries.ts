/** A country or region as it is named, then what its people and things are called. Lower case; data only. */
const TABLE =
  'afghanistan afghan|albania albanian|algeria algerian|andorra|angola angolan|argentina argentine argentinian|armenia armenian|' +
  'australia australian|austria austrian|azerbaijan azerbaijani|bahrain bahraini|bangladesh bangladeshi|belarus belarusian|' +
  'belgium belgian|bolivia bolivian|bosnia bosnian|botswana|brazil brazilian|britain british briton britons|bulgaria bulgarian|' +
  'burma burmese|cambodia cambodian|cameroon cameroonian|canada canadian|chad chadian|chile chilean|china chinese|' +
  'colombia colombian|congo congolese|croatia croatian|cuba cuban|cyprus cypriot|czechia czech|denmark danish dane|' +
  'ecuador ecuadorian|egypt egyptian|england english englishman englishwoman|eritrea eritrean|estonia estonian|' +
  'ethiopia ethiopian|finland finnish finn|france french frenchman frenchwoman|gabon|georgia georgian|germany german|' +
  'ghana ghanaian|greece greek|guatemala guatemalan|guinea guinean|haiti haitian|honduras honduran|hungary hungarian|' +
  'iceland icelandic icelander|india indian|indonesia indonesian|iran iranian|iraq iraqi|ireland irish irishman irishwoman|' +
  'israel israeli|italy italian|jamaica jamaican|japan japanese|jordan jordanian|kazakhstan kazakh|kenya kenyan|' +
  'kosovo kosovar|kuwait kuwaiti|kyrgyzstan kyrgyz|laos laotian|latvia latvian|lebanon lebanese|liberia liberian|' +
  'libya libyan|lithuania lithuanian|luxembourg|madagascar|malawi malawian|malaysia malaysian|mali malian|malta maltese|' +
  'mauritania|mauritius|mexico mexican|moldova moldovan|mongolia mongolian|montenegro montenegrin|morocco moroccan|' +
  'mozambique mozambican|myanmar|namibia namibian|nepal nepalese|netherlands dutch dutchman dutchwoman|nicaragua nicaraguan|' +
  'niger|nigeria nigerian|norway norwegian|oman omani|pakistan pakistani|palestine palestinian|panama panamanian|' +
  'paraguay paraguayan|peru peruvian|philippines filipino philippine|poland polish pole|portugal portuguese|qatar qatari|' +
  'romania romanian|russia russian|rwanda rwandan|scotland scottish scot scots|senegal senegalese|serbia serbian serb|' +
  'singapore singaporean|slovakia slovak|slovenia slovenian slovene|somalia somali somalian|spain spanish spaniard|' +
  'sudan sudanese|sweden swedish swede|switzerland swiss|syria syrian|taiwan taiwanese|tajikistan tajik|tanzania tanzanian|' +
  'thailand thai|tibet tibetan|tunisia tunisian|turkey turkish turk türkiye|turkmenistan|uganda ugandan|ukraine ukrainian|' +
  'uruguay uruguayan|uzbekistan uzbek|venezuela venezuelan|vietnam vietnamese|wales welsh welshman|yemen yemeni|' +
  'zambia zambian|zimbabwe zimbabwean|america american|arabia arabian arab|africa african|asia asian|europe european|antarctica|xinjiang uyghur uighur';

const countries = new Set(
  'us usa u.s uk uae britain beijing moscow washington london paris berlin brussels geneva vienna rome madrid kyiv kiev tokyo seoul delhi'.split(
    ' ',
  ),
);
/** The word for a people or its things, to the country; the plural and the person too. */
const peoples = new Map<string, string>();

for (const line of TABLE.split('|')) {
  const [country, ...names] = line.split(' ');
  countries.add(country!);
  for (const name of names) {
    peoples.set(name, country!);
    if (!/(?:s|sh|ch|se|man)$/.test(name)) peoples.set(`${name}s`, country!);
  }
}
countries.add('türkiye');

/** Whether a word in comparison form names a country, a continent, or a capital that stands for one. */
export const isCountry = (key: string): boolean => countries.has(key);

/** The country that an adjective or the word for an inhabitant belongs to ("Austrian"), or undefined. */
export const countryOf = (key: string): string | undefined => peoples.get(key);
