import type { UnitWords } from '../amount-words.ts';
import { words } from '../word-lists.ts';

const forms = (table: Readonly<Record<string, string>>): Map<string, string> =>
  new Map(
    Object.entries(table).flatMap(([name, printed]) =>
      printed.split('|').map((form): [string, string] => [form, name]),
    ),
  );

export const ENGLISH_MEASURES: UnitWords = {
  units: forms({
    nanometre: 'nanometre|nanometres|nanometer|nanometers|nm', micrometre: 'micron|microns|micrometre|micrometres|micrometer|micrometers', millimetre: 'millimetre|millimetres|millimeter|millimeters|mm', centimetre: 'centimetre|centimetres|centimeter|centimeters|cm|cms', metre: 'metre|metres|meter|meters|m|mtrs', kilometre: 'kilometre|kilometres|kilometer|kilometers|km|kms|kilometeres|klick|klicks',
    inch: 'inch|inches', foot: 'foot|feet|ft', yard: 'yard|yards|yd|yds', fathom: 'fathom|fathoms', furlong: 'furlong|furlongs', mile: 'mile|miles|mi', 'nautical mile': 'nautical mile|nautical miles', league: 'leagues', 'light year': 'light year|light years|light-year|light-years',
    nanogram: 'nanogram|nanograms|ng', microgram: 'microgram|micrograms|mcg|µg|μg', milligram: 'milligram|milligrams|mg', gram: 'gram|grams|gramme|grammes|g', kilogram: 'kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|kg|kgs', tonne: 'tonne|tonnes|metric ton|metric tons', ton: 'ton|tons', ounce: 'ounce|ounces|oz', pound: 'lb|lbs', stone: 'stone', carat: 'carat|carats', 'short ton': 'short ton|short tons', hundredweight: 'hundredweight|hundredweights|cwt',
    'square metre': 'square metre|square metres|square meter|square meters|sq m|m²|m2|sqm', 'square kilometre': 'square kilometre|square kilometres|square kilometer|square kilometers|sq km|sq. km|km²|km2', 'square foot': 'square foot|square feet|sq ft|sq. ft.|sq. ft', 'square mile': 'square mile|square miles|sq mi|sq miles', 'square inch': 'square inch|square inches', 'square yard': 'square yard|square yards', hectare: 'hectare|hectares|ha', acre: 'acre|acres',
    microlitre: 'microlitre|microlitres|microliter|microliters|µl|μl', millilitre: 'millilitre|millilitres|milliliter|milliliters|ml', litre: 'litre|litres|liter|liters|l', hectolitre: 'hectolitre|hectolitres|hectoliter|hectoliters|hl', centilitre: 'centilitre|centilitres|centiliter|centiliters|cl', 'cubic metre': 'cubic metre|cubic metres|cubic meter|cubic meters|m³|m3', 'cubic foot': 'cubic foot|cubic feet', 'cubic kilometre': 'cubic kilometre|cubic kilometres|cubic kilometer|cubic kilometers', 'cubic yard': 'cubic yard|cubic yards', gallon: 'gallon|gallons', pint: 'pint|pints', quart: 'quart|quarts', barrel: 'barrel|barrels|bbl', 'fluid ounce': 'fluid ounce|fluid ounces', bushel: 'bushel|bushels',
    'kilometre per hour': 'km/h|kph|kmh|kmph|km/hr|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|km per hour|km an hour|kilometre per hour|kilometer per hour', 'mile per hour': 'mph|miles per hour|miles an hour|mile per hour|mile an hour|mi/h', 'metre per second': 'm/s|metres per second|meters per second|metres a second|meters a second', 'foot per second': 'feet per second|feet a second|ft/s', 'kilometre per second': 'km/s|kilometres per second|kilometers per second|kilometres a second|kilometers a second', knot: 'knot|knots|kt|kts',
    'degree celsius': 'degrees celsius|degree celsius|degrees centigrade|°c|degrees c|deg c|celsius|℃|c', 'degree fahrenheit': 'degrees fahrenheit|degree fahrenheit|°f|degrees f|deg f|fahrenheit|℉|f', kelvin: 'kelvin|kelvins', degree: 'degree|degrees|°',
    calorie: 'calorie|calories|kcal', 'kilowatt hour': 'kilowatt hour|kilowatt hours|kilowatt-hour|kilowatt-hours|kwh', 'megawatt hour': 'megawatt hours|megawatt-hours|mwh', 'terawatt hour': 'terawatt hours|terawatt-hours|twh', kiloton: 'kiloton|kilotons', megaton: 'megaton|megatons',
    watt: 'watt|watts|w', kilowatt: 'kilowatt|kilowatts|kw', megawatt: 'megawatt|megawatts|mw', gigawatt: 'gigawatt|gigawatts|gw', horsepower: 'horsepower|hp|bhp',
    byte: 'byte|bytes', kilobyte: 'kilobyte|kilobytes|kb', megabyte: 'megabyte|megabytes|mb', gigabyte: 'gigabyte|gigabytes|gb', terabyte: 'terabyte|terabytes|tb',
    bar: 'bar', 'part per million': 'parts per million|ppm', 'part per billion': 'parts per billion|ppb', millibar: 'millibar|millibars|mbar|hpa', psi: 'psi', hertz: 'hertz|hz', kilohertz: 'khz|kilohertz', megahertz: 'mhz|megahertz', gigahertz: 'ghz|gigahertz', 'revolution per minute': 'rpm|revolutions per minute', decibel: 'decibel|decibels|db', volt: 'volt|volts',
  }),
  smallCoins: new Map(Object.entries({ p: 'GBP', c: 'USD' })),
  currencyNouns: new Map(Object.entries({ crown: 'CROWN', ducat: 'DUCAT', florin: 'FLORIN', thaler: 'THALER', doubloon: 'DOUBLOON', denarius: 'DENARIUS' })),
  moneyParts: new Map(Object.entries({ p: 0.01, c: 0.01, cent: 0.01, cents: 0.01, pence: 0.01, shilling: 0.05, shillings: 0.05, guinea: 1.05, guineas: 1.05 })),
  smaller: new Map([
    ['foot', { forms: words('in ins inch inches'), parts: 12 }],
    ['pound', { forms: words('oz ounce ounces'), parts: 16 }],
  ]),
  currencies: forms({
    USD: 'dollar|dollars|u.s. dollar|u.s. dollars|us dollar|us dollars|american dollars|bucks|buck|cent|cents', EUR: 'euro|euros', GBP: 'pound|pounds|pound sterling|pounds sterling|quid|pence|shilling|shillings|guinea|guineas|sterling', JPY: 'yen', CNY: 'yuan|renminbi', INR: 'rupee|rupees', RUB: 'rouble|roubles|ruble|rubles', CHF: 'swiss franc|swiss francs|franc|francs', DEM: 'mark|marks|deutschmark|deutschmarks|reichsmark|reichsmarks', SEK: 'krona|kronor|swedish kronor|swedish crowns', NOK: 'norwegian kroner|norwegian crowns', DKK: 'krone|kroner|danish kroner', MXN: 'peso|pesos', BRL: 'real|reais|reals', ZAR: 'rand|rands', TRY: 'lira|liras', KRW: 'won', ILS: 'shekel|shekels', UAH: 'hryvnia|hryvnias', NGN: 'naira', PLN: 'zloty|zlotys', HUF: 'forint|forints', CAD: 'canadian dollar|canadian dollars', AUD: 'australian dollar|australian dollars', NZD: 'new zealand dollars', HKD: 'hong kong dollars', SAR: 'riyal|riyals', AED: 'dirham|dirhams', KWD: 'dinar|dinars', THB: 'baht', IDR: 'rupiah', MYR: 'ringgit', BTC: 'bitcoin|bitcoins', KES: 'kenyan shillings', ITL: 'lire', ESP: 'peseta|pesetas', VND: 'dong', BDT: 'taka|takas', NLG: 'guilder|guilders', GRD: 'drachma|drachmas', PTE: 'escudo|escudos', ETB: 'birr', ZMW: 'kwacha', GHS: 'cedi|cedis', KZT: 'tenge', GEL: 'lari', RON: 'leu|lei', BGN: 'lev|leva', HRK: 'kuna', CZK: 'koruna|korunas|czech crowns|czech koruna', AFN: 'afghani|afghanis', IRR: 'rial|rials', VES: 'bolivar|bolivars|bolívares', MMK: 'kyat|kyats', PKR: 'pakistani rupees', TWD: 'taiwan dollars|new taiwan dollars', SGD: 'singapore dollar|singapore dollars',
  }),
}; // prettier-ignore
