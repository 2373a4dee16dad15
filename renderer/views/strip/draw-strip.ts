import type { StripFinding, StripRow, StripTone } from '../rows/strip-row.ts';

/** A stretch of the strip in one tone, and a finding at its height; both as shares of the strip, 0..1. */
export interface StripBand {
  readonly tone: StripTone;
  readonly from: number;
  readonly to: number;
}
export interface StripTick extends StripFinding {
  readonly at: number;
}

/** The picture of the rows: neighbours of one tone are one band. */
export function drawStrip(rows: readonly StripRow[]): {
  readonly bands: readonly StripBand[];
  readonly ticks: readonly StripTick[];
} {
  const total = rows.reduce((sum, row) => sum + row.weight, 0) || 1;
  const bands: StripBand[] = [];
  const ticks: StripTick[] = [];
  let at = 0;
  for (const { tone, weight, findings } of rows) {
    const from = at / total;
    at += weight;
    const to = at / total;
    const last = bands.at(-1);
    if (last?.tone === tone) bands[bands.length - 1] = { ...last, to };
    else bands.push({ tone, from, to });
    findings.forEach((finding, i) =>
      ticks.push({ ...finding, at: from + ((i + 0.5) / findings.length) * (to - from) }),
    );
  }
  return { bands, ticks };
}
