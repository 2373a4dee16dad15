export type { QuantityWhy, SlotContrast, SlotRelation, SlotWhy, TimeWhy } from './contrast.ts';
export { mirrored } from './contrast.ts';
export { quantitySide, type QuantitySide } from './quantity-side.ts';
export { contrastQuantities } from './quantities.ts';
export { timeSide, type TimeSide } from './time-side.ts';
export { contrastTimes } from './times.ts';
export { superlativesIn } from './superlatives.ts';
export { contrastMultiples, multiplesIn, type MultipleSide } from './multiples.ts';
export { contrastTimeWithNumber } from './misread.ts';
