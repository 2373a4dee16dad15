import type { Unit, UnitKind } from './pack-shape.ts';

/** Sign, kind and how many SI units it has; what a Celsius degree and a Fahrenheit degree add stands behind. */
const MEASURES: Readonly<Record<string, readonly [kind: UnitKind, factor: number, offset?: number]>> = {
  km: ['length', 1000],
  m: ['length', 1],
  cm: ['length', 0.01],
  mm: ['length', 0.001],
  mi: ['length', 1609.344],
  yd: ['length', 0.9144],
  ft: ['length', 0.3048],
  in: ['length', 0.0254],
  nmi: ['length', 1852],
  km2: ['area', 1e6],
  m2: ['area', 1],
  ha: ['area', 1e4],
  acre: ['area', 4046.8564224],
  mi2: ['area', 2589988.110336],
  ft2: ['area', 0.09290304],
  l: ['volume', 0.001],
  ml: ['volume', 1e-6],
  m3: ['volume', 1],
  gal: ['volume', 0.003785411784],
  pt: ['volume', 0.000473176473],
  bbl: ['volume', 0.158987294928],
  kg: ['mass', 1],
  g: ['mass', 0.001],
  mg: ['mass', 1e-6],
  t: ['mass', 1000],
  ton: ['mass', 907.18474],
  lb: ['mass', 0.45359237],
  oz: ['mass', 0.028349523125],
  st: ['mass', 6.35029318],
  zentner: ['mass', 50],
  s: ['time', 1],
  min: ['time', 60],
  h: ['time', 3600],
  d: ['time', 86400],
  wk: ['time', 604800],
  mo: ['time', 2629746],
  yr: ['time', 31556952],
  dec: ['time', 315569520],
  c: ['time', 3155695200],
  kmh: ['speed', 1 / 3.6],
  mph: ['speed', 0.44704],
  kn: ['speed', 1852 / 3600],
  degC: ['temperature', 1, 273.15],
  degF: ['temperature', 5 / 9, 255.3722222222222],
  kWh: ['energy', 3.6e6],
  kW: ['power', 1e3],
  MW: ['power', 1e6],
  GW: ['power', 1e9],
  MB: ['data', 1e6],
  GB: ['data', 1e9],
  TB: ['data', 1e12],
  '%': ['percent', 1],
  pp: ['points', 1],
};

/**
 * The measures of a language from its words for them, by international sign; `_` is a space.
 *
 * @throws RangeError for a sign that is none
 */
export function units(words: Readonly<Record<string, string>>): readonly Unit[] {
  return Object.entries(words).map(([id, list]): Unit => {
    const measure = MEASURES[id];
    if (measure === undefined) throw new RangeError(`No measure has the sign ${id}.`);
    const [kind, factor, offset] = measure;
    return {
      id,
      kind,
      factor,
      ...(offset !== undefined && { offset }),
      words: list.split(' ').map((word) => word.replaceAll('_', ' ')),
    };
  });
}
