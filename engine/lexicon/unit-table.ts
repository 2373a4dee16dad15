/** What a unit measures. Values convert inside one dimension alone. */
export type Dimension = 'length' | 'mass' | 'area' | 'volume' | 'speed' | 'temperature' | 'energy' | 'power' | 'data' | 'angle' | 'pressure' | 'frequency' | 'sound' | 'electricity' | 'concentration'; // prettier-ignore

export interface Unit {
  readonly dimension: Dimension;
  /** How many of the dimension's base (metre, kilogram, square metre, litre, metre a second, degree Celsius, joule, watt, byte) it is. */
  readonly factor: number;
  /** What is added after the factor: degrees Fahrenheit. */
  readonly offset?: number;
}

const unit = (dimension: Dimension, factor: number, offset?: number): Unit =>
  offset === undefined ? { dimension, factor } : { dimension, factor, offset };

/** Units by their canonical names. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  Object.entries({
    nanometre: unit('length', 1e-9), micrometre: unit('length', 1e-6), millimetre: unit('length', 1e-3), centimetre: unit('length', 1e-2), metre: unit('length', 1), kilometre: unit('length', 1e3),
    inch: unit('length', 0.0254), foot: unit('length', 0.3048), yard: unit('length', 0.9144), fathom: unit('length', 1.8288), furlong: unit('length', 201.168), mile: unit('length', 1609.344), 'nautical mile': unit('length', 1852), league: unit('length', 4828), 'light year': unit('length', 9.4607e15),
    nanogram: unit('mass', 1e-12), microgram: unit('mass', 1e-9), milligram: unit('mass', 1e-6), gram: unit('mass', 1e-3), kilogram: unit('mass', 1), tonne: unit('mass', 1e3), ton: unit('mass', 1e3), 'short ton': unit('mass', 907.185), ounce: unit('mass', 0.0283495), pound: unit('mass', 0.453592), stone: unit('mass', 6.35029), carat: unit('mass', 2e-4), hundredweight: unit('mass', 50.8),
    'square metre': unit('area', 1), 'square kilometre': unit('area', 1e6), 'square centimetre': unit('area', 1e-4), 'square foot': unit('area', 0.092903), 'square inch': unit('area', 6.4516e-4), 'square yard': unit('area', 0.836127), 'square mile': unit('area', 2589988), hectare: unit('area', 1e4), acre: unit('area', 4046.86),
    microlitre: unit('volume', 1e-6), millilitre: unit('volume', 1e-3), centilitre: unit('volume', 1e-2), litre: unit('volume', 1), hectolitre: unit('volume', 100), 'cubic metre': unit('volume', 1e3), 'cubic kilometre': unit('volume', 1e12), 'cubic centimetre': unit('volume', 1e-3), 'cubic foot': unit('volume', 28.3168), 'cubic yard': unit('volume', 764.555), gallon: unit('volume', 3.78541), pint: unit('volume', 0.473176), quart: unit('volume', 0.946353), barrel: unit('volume', 158.987), 'fluid ounce': unit('volume', 0.0295735), bushel: unit('volume', 35.2391),
    'kilometre per hour': unit('speed', 1 / 3.6), 'mile per hour': unit('speed', 0.44704), 'metre per second': unit('speed', 1), 'foot per second': unit('speed', 0.3048), 'kilometre per second': unit('speed', 1e3), knot: unit('speed', 0.514444),
    'degree celsius': unit('temperature', 1), 'degree fahrenheit': unit('temperature', 5 / 9, -160 / 9), kelvin: unit('temperature', 1, -273.15), degree: unit('angle', 1),
    joule: unit('energy', 1), kilojoule: unit('energy', 1e3), calorie: unit('energy', 4184), 'kilowatt hour': unit('energy', 3.6e6), 'megawatt hour': unit('energy', 3.6e9), 'gigawatt hour': unit('energy', 3.6e12), 'terawatt hour': unit('energy', 3.6e15), kiloton: unit('energy', 4.184e12), megaton: unit('energy', 4.184e15),
    watt: unit('power', 1), kilowatt: unit('power', 1e3), megawatt: unit('power', 1e6), gigawatt: unit('power', 1e9), horsepower: unit('power', 745.7),
    byte: unit('data', 1), kilobyte: unit('data', 1e3), megabyte: unit('data', 1e6), gigabyte: unit('data', 1e9), terabyte: unit('data', 1e12),
    pascal: unit('pressure', 1), bar: unit('pressure', 1e5), millibar: unit('pressure', 100), psi: unit('pressure', 6894.76),
    hertz: unit('frequency', 1), kilohertz: unit('frequency', 1e3), megahertz: unit('frequency', 1e6), gigahertz: unit('frequency', 1e9), 'revolution per minute': unit('frequency', 1 / 60),
    decibel: unit('sound', 1), volt: unit('electricity', 1), 'part per million': unit('concentration', 1), 'part per billion': unit('concentration', 1e-3),
  }),
); // prettier-ignore

/** Currencies by their signs. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({ $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₽': 'RUB', '₩': 'KRW', '₺': 'TRY', '₪': 'ILS', '₴': 'UAH', '₦': 'NGN', '฿': 'THB', '₫': 'VND', '₱': 'PHP', '₨': 'PKR', '¢': 'USD', '₡': 'CRC', '₲': 'PYG' }),
); // prettier-ignore

/** Letters before "$". */
export const DOLLARS: ReadonlyMap<string, string> = new Map(
  Object.entries({ us: 'USD', c: 'CAD', ca: 'CAD', can: 'CAD', a: 'AUD', au: 'AUD', aus: 'AUD', hk: 'HKD', nz: 'NZD', s: 'SGD', sg: 'SGD', r: 'BRL', nt: 'TWD', mx: 'MXN' }),
); // prettier-ignore

/** Letters before or behind a figure that name money. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  'USD EUR GBP JPY CNY INR RUB CHF CAD AUD NZD HKD SGD SEK NOK DKK PLN CZK HUF TRY ILS UAH ZAR BRL MXN ARS CLP COP PEN KRW THB IDR MYR PHP VND PKR BDT LKR NPR AED SAR EGP NGN KES GHS TWD'.split(
    ' ',
  ),
);
/** Other letters before a figure: "Rs 500", "RM20". */
export const CURRENCY_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ Rs: 'INR', RM: 'MYR', Rp: 'IDR', Fr: 'CHF', SFr: 'CHF', DM: 'DEM', kr: 'SEK', Kr: 'SEK', RMB: 'CNY' }),
); // prettier-ignore
