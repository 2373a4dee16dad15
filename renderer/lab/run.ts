import { compare, type Link } from '../../engine/index.ts';
import { traceLinks, type LinkHistory } from '../../engine/trace.ts';

/** What the engine did with two texts, as far as the lab shows it. Plain data. */
export interface Run {
  readonly a: string;
  readonly b: string;
  readonly history: LinkHistory;
  /** The links as a comparison gives them: with edits. Places name the sources `a` and `b`. */
  readonly links: readonly Link[];
  readonly findings: number;
  readonly traceMs: number;
  readonly compareMs: number;
}

/**
 * Traces and compares two texts.
 *
 * @param now milliseconds from any origin
 */
export function runOnce(a: string, b: string, now: () => number): Run {
  const [one, other] = [
    { id: 'a', text: a },
    { id: 'b', text: b },
  ] as const;
  const begin = now();
  const history = traceLinks(one, other);
  const traced = now();
  const { links, findings } = compare([one, other]);
  const compared = now();
  return {
    a,
    b,
    history,
    links,
    findings: findings.length,
    traceMs: traced - begin,
    compareMs: compared - traced,
  };
}
