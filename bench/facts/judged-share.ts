import type { Finding } from '../../engine/index.ts';
import { JUDGED_NEWS, type NewsLabel } from './judged-news.ts';
import type { Half } from './split.ts';
import type { Count } from './set.ts';

const LABELS: ReadonlyMap<string, NewsLabel> = new Map(JUDGED_NEWS.map(([id, , label]) => [id, label]));

/** Confidence by which findings are parted: from here to the next. */
const BANDS = [0, 0.1, 0.2, 0.3, 0.4, 0.6];

const decimals = (value: number) => value.toFixed(2).replace(/^0/, '');

/** Of the findings that were judged, the share strictly worth a look; and how many nobody judged. */
export function worthAmong(measure: string, half: Half | null, findings: readonly Finding[]): Count {
  const labels = findings.flatMap(({ id }) => LABELS.get(id) ?? []);
  const worth = labels.filter((label) => label === 'worth').length;
  const share = labels.length === 0 ? 0 : worth / labels.length;
  const unjudged = findings.length - labels.length;
  return {
    measure,
    half,
    value: share,
    shown: `${decimals(share)} (${worth} of ${labels.length}${unjudged === 0 ? '' : `, ${unjudged} not judged`})`,
  };
}

/** Of judged findings, band by band of confidence, what was said and what was right: ".2 .24/.28 of 40". */
export function saidAndRight(measure: string, half: Half | null, findings: readonly Finding[]): Count {
  const judged = findings.filter(({ id }) => LABELS.has(id));
  const bands = BANDS.map((from, at) => {
    const inside = judged.filter(
      ({ confidence }) => confidence >= from && confidence < (BANDS[at + 1] ?? Infinity),
    );
    const said = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
    const right = inside.filter(({ id }) => LABELS.get(id) === 'worth').length / inside.length;
    return { from, said, right, of: inside.length };
  }).filter(({ of }) => of > 0);
  return {
    measure,
    half,
    value: Math.max(0, ...bands.map(({ said, right }) => Math.abs(said - right))),
    shown: bands
      .map(({ from, said, right, of }) => `${decimals(from)}: ${decimals(said)}/${decimals(right)} of ${of}`)
      .join('; '),
  };
}
