import type { FindingType } from '../../../engine/index.ts';
import type { Difference } from '../../../engine/view/index.ts';
import type { Run } from '../reading/layout/layout.ts';
import type { AlignedItem } from '../aligned/align.ts';
import type { FactItem } from '../facts/fact-items.ts';
import type { RedlineItem } from '../redline/redline.ts';

/** How a row looks on the strip. */
export type StripTone = 'same' | 'differs' | 'alone' | 'moved';

export interface StripFinding {
  readonly id: string;
  readonly type: FindingType;
  readonly says: string;
}

/** A row of a layout, as the strip beside it shows it. */
export interface StripRow {
  readonly tone: StripTone;
  /** Its share of the height, in any unit. */
  readonly weight: number;
  readonly findings: readonly StripFinding[];
}

/** The smallest weight: a row with little text is a line high all the same. */
const LINE = 60;

export function stripOfAligned(items: readonly AlignedItem[]): readonly StripRow[] {
  return items.map((item) => {
    if (item.kind === 'ghost') return { tone: 'moved', weight: LINE, findings: [] };
    if (item.kind === 'fold') return { tone: item.why, weight: LINE, findings: [] };
    const runs = item.cells.flat().flatMap(({ piece }) => piece.runs);
    const lengths = item.cells.map((cell) =>
      cell.reduce((sum, { piece }) => sum + piece.end - piece.start, 0),
    );
    const tone = item.moved.length > 0 ? 'moved' : item.status;
    return { tone, weight: Math.max(LINE, ...lengths), findings: findingsIn(runs) };
  });
}

export function stripOfRedline(items: readonly RedlineItem[]): readonly StripRow[] {
  return items.map((item) => {
    if (item.kind === 'fold') return { tone: 'same', weight: LINE, findings: [] };
    const runs = item.stretches.flatMap(({ older, newer }) => (newer ?? older)?.runs ?? []);
    const length = runs.reduce((sum, run) => sum + run.text.length, 0);
    const moved = item.stretches.some((stretch) => stretch.moved !== null);
    const tone = moved ? 'moved' : item.changed ? 'differs' : 'same';
    return { tone, weight: Math.max(LINE, length), findings: findingsIn(runs) };
  });
}

export function stripOfFacts(items: readonly FactItem[]): readonly StripRow[] {
  const tones = { differ: 'differs', agree: 'same', alone: 'alone' } as const;
  return items.map((item) =>
    item.kind === 'heading'
      ? { tone: 'same', weight: LINE / 2, findings: [] }
      : { tone: tones[item.line.standing], weight: LINE, findings: item.line.findings },
  );
}

export function stripOfList(items: readonly Difference[]): readonly StripRow[] {
  return items.map(({ what, kind, id, says }) => ({
    tone: what === 'edit' || what === 'finding' ? 'differs' : what,
    weight: LINE,
    findings:
      what === 'finding' && kind
        ? [{ id: id.replace(/^finding-/, ''), type: kind as FindingType, says }]
        : [],
  }));
}

function findingsIn(runs: readonly Run[]): readonly StripFinding[] {
  const found = new Map<string, StripFinding>();
  for (const run of runs)
    for (const { id, type, says, focus } of run.findings) if (focus) found.set(id, { id, type, says });
  return [...found.values()];
}

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
