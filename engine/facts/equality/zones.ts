/** Minutes ahead of Greenwich by canonical zone; two where a zone has summer time under one name. */
const SHIFTS: ReadonlyMap<string, readonly number[]> = new Map([
  ['GMT', [0]],
  ['UTC', [0]],
  ['BST', [60]],
  ['CET', [60]],
  ['CEST', [120]],
  ['IST', [330]],
  ['ET', [-300, -240]],
  ['CT', [-360, -300]],
  ['MT', [-420, -360]],
  ['PT', [-480, -420]],
  ['MSK', [180]],
  ['JST', [540]],
  ['AEST', [600, 660]],
]);

/** What a zone may be ahead of Greenwich; null where it is not told ("local") or not known. */
export function zoneShifts(zone: string | null): readonly number[] | null {
  return zone === null ? null : (SHIFTS.get(zone) ?? null);
}
