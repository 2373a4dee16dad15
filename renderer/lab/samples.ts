import seedA from '../../seeds/000_22160ec47aaef265.txt?raw';
import seedB from '../../seeds/003_ffd4a549977e779d.txt?raw';

/** The two texts that the lab opens with. */
export const SEEDS = { a: seedA, b: seedB } as const;
