import { UNITS, type Unit } from '../../lexicon/unit-table.ts';
import {
  conflict,
  equivalent,
  incomparable,
  mirrored,
  numberDistance,
  type SlotContrast,
} from './contrast.ts';
import { mapped, windowOf, type Extent, type PointExtent } from './extent.ts';
import { contrastExtents } from './numbers.ts';

/** An extent in a unit, by its canonical name. */
export interface Measured {
  readonly unit: string;
  readonly extent: Extent;
}

/** Gallons, pints and quarts of Britain and tons of the two customs: names of more than one size, with what they can be as well. */
const OTHER_SIZES: ReadonlyMap<string, readonly number[]> = new Map([
  ['gallon', [4.54609]],
  ['quart', [1.13652]],
  ['pint', [0.568261]],
  ['fluid ounce', [0.0284131]],
  ['ton', [907.185, 1016.05]],
]);

/** How far a conversion may be off, as a share: writers round both sides. */
const TOLERANCE = 0.02;
/** What a number of one digit may be off: "6 feet" are "2 metres". */
const COARSE_TOLERANCE = 0.1;
/** Degrees Celsius. */
const DEGREE_TOLERANCE = 0.6;

/** How two measures stand: in one unit, converted, or with the same figure in another unit, which is a slip. */
export function contrastMeasures(a: Measured, b: Measured): SlotContrast {
  if (a.unit === b.unit) return contrastExtents(a.extent, b.extent);
  const [one, other] = [UNITS.get(a.unit), UNITS.get(b.unit)];
  if (one === undefined || other === undefined) return sameFigure(a, b) ?? incomparable('unit');
  if (isDegree(a.unit, other) || isDegree(b.unit, one)) return unscaledDegrees(a, b);
  if (one.dimension !== other.dimension) return incomparable('kind');
  const found = converted(a, b, one, other);
  if (found.relation !== 'conflict') return found;
  return sameFigure(a, b) ?? found;
}

const isDegree = (name: string, beside: Unit) => name === 'degree' && beside.dimension === 'temperature';

const pointAt = (extent: Extent): number | null => (extent.form === 'point' || extent.form === 'bound' ? extent.at : null); // prettier-ignore

/** "40 miles" / "40 kilometres". */
function sameFigure(a: Measured, b: Measured): SlotContrast | null {
  const [x, y] = [pointAt(a.extent), pointAt(b.extent)];
  if (x === null || y === null) {
    const [p, q] = [a.extent, b.extent];
    return p.form === 'range' && q.form === 'range' && p.low === q.low && p.high === q.high
      ? conflict('unit')
      : null;
  }
  return x === y && x !== 0 ? conflict('unit', unitDistance(a, b)) : null;
}

function unitDistance(a: Measured, b: Measured): number {
  const [one, other] = [UNITS.get(a.unit), UNITS.get(b.unit)];
  return one === undefined || other === undefined || one.offset !== undefined || other.offset !== undefined
    ? 0.5
    : numberDistance(one.factor, other.factor);
}

const inBase = ({ factor, offset = 0 }: Unit, size: number | undefined, value: number) =>
  value * (size ?? factor) + offset;

function converted(a: Measured, b: Measured, one: Unit, other: Unit): SlotContrast {
  let best: SlotContrast | null = null;
  for (const sizeOfA of [undefined, ...(OTHER_SIZES.get(a.unit) ?? [])]) {
    for (const sizeOfB of [undefined, ...(OTHER_SIZES.get(b.unit) ?? [])]) {
      const found = inOneUnit(
        mapped(a.extent, (value) => inBase(one, sizeOfA, value)),
        mapped(b.extent, (value) => inBase(other, sizeOfB, value)),
        one.dimension === 'temperature',
      );
      if (best === null || (best.relation === 'conflict' && found.relation !== 'conflict')) best = found;
    }
  }
  return best!;
}

/** Two extents in base units, of which at least one was converted. */
function inOneUnit(a: Extent, b: Extent, degrees: boolean): SlotContrast {
  if (a.form === 'point' && b.form === 'point') {
    const distance = numberDistance(a.at, b.at);
    return isNear(a, b, degrees) || isNear(b, a, degrees) ? equivalent('unit', distance) : plain(contrastExtents(a, b)); // prettier-ignore
  }
  const [x, y] = [pointAt(a), pointAt(b)];
  if (a.form === 'bound' && b.form === 'bound' && a.up === b.up && isNear(asPoint(a), asPoint(b), degrees))
    return equivalent('unit', numberDistance(x!, y!));
  if (a.form === 'bound' && b.form === 'bound') return plain(contrastExtents(a, b));
  if (a.form === 'bound' && b.form === 'point' && isNear(asPoint(a), b, degrees))
    return contrastExtents(a, { ...b, at: a.at });
  if (b.form === 'bound' && a.form === 'point' && isNear(a, asPoint(b), degrees))
    return mirrored(contrastExtents(b, { ...a, at: b.at }));
  if (a.form === 'range' && b.form === 'range') {
    const ends = [
      [a.low, b.low],
      [a.high, b.high],
    ] as const;
    if (ends.every(([from, to]) => numberDistance(from, to) <= 0.05)) return equivalent('unit');
  }
  if (a.form === 'range' && b.form === 'point') return mirrored(nearRange(b, a));
  if (b.form === 'range' && a.form === 'point') return nearRange(a, b);
  return plain(contrastExtents(a, b));
}

/** A converted number near the end of a range is within it. */
function nearRange(point: PointExtent, range: Extract<Extent, { form: 'range' }>): SlotContrast {
  const slack = Math.abs(point.at) * TOLERANCE;
  return plain(contrastExtents(point, { ...range, low: range.low - slack, high: range.high + slack }));
}

/** Slips of digits say nothing where one of the numbers was converted. */
function plain(contrast: SlotContrast): SlotContrast {
  return contrast.why === 'digits' || contrast.why === 'magnitude' ? { ...contrast, why: 'value' } : contrast;
}

const asPoint = (extent: Extract<Extent, { form: 'bound' }>): PointExtent => ({
  form: 'point',
  at: extent.at,
  near: extent.near ? 'about' : null,
  precision: extent.precision,
  slack: 0,
});

/** Whether two converted numbers are one within what the coarser is printed in. */
function isNear(a: PointExtent, coarse: PointExtent, degrees: boolean): boolean {
  const off = Math.abs(a.at - coarse.at);
  if (degrees) {
    const near = a.near !== null || coarse.near !== null;
    return off <= (near ? DEGREE_TOLERANCE * 4 : Math.max(DEGREE_TOLERANCE, Math.min(1, a.precision.grain / 2, coarse.precision.grain / 2))); // prettier-ignore
  }
  const share = numberDistance(a.at, coarse.at);
  if (share <= TOLERANCE) return true;
  const rounded = off <= (coarse.precision.grain / 2) * 1.000001;
  const small = coarse.at !== 0 && Math.abs(coarse.at) / coarse.precision.grain < 4;
  if (rounded && share <= (small ? COARSE_TOLERANCE : 0.05)) return true;
  if (a.near === null && coarse.near === null) return false;
  const { low, high } = windowOf(coarse);
  return share <= COARSE_TOLERANCE && a.at >= low && a.at <= high;
}

/** "40 degrees" beside a scale that is told: what it is on either. */
function unscaledDegrees(a: Measured, b: Measured): SlotContrast {
  const [bare, told] = a.unit === 'degree' ? [a, b] : [b, a];
  const scales = ['degree celsius', 'degree fahrenheit'].map((unit) =>
    contrastMeasures({ ...bare, unit }, told),
  );
  const found = scales.find(({ relation }) => relation !== 'conflict') ?? contrastExtents(bare.extent, told.extent); // prettier-ignore
  const seen = bare === a ? found : mirrored(found);
  return seen.relation === 'equal' ? equivalent('unit') : seen;
}
