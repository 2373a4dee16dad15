/** The points of the compass in degrees from north. */
const POINTS: Readonly<Record<string, number>> = {
  north: 0,
  'north-east': 45,
  northeast: 45,
  east: 90,
  'south-east': 135,
  southeast: 135,
  south: 180,
  'south-west': 225,
  southwest: 225,
  west: 270,
  'north-west': 315,
  northwest: 315,
};

/** Words for directions, in comparison form, in degrees from north: "east", "eastern", "eastwards", "north-easterly". */
export const directions: ReadonlyMap<string, number> = new Map(
  Object.entries(POINTS).flatMap(([point, degrees]) =>
    ['', 'ern', 'erly', 'ward', 'wards'].map((ending): [string, number] => [`${point}${ending}`, degrees]),
  ),
);
