import type { Verdict } from '../../electron/bridge/contract.ts';

export const VERDICTS: readonly {
  readonly value: Verdict;
  readonly label: string;
  readonly colour: string;
}[] = [
  { value: 'open', label: 'open', colour: 'var(--ink-quiet)' },
  { value: 'confirmed', label: 'confirmed', colour: 'var(--good)' },
  { value: 'explained', label: 'explained', colour: 'var(--accent)' },
  { value: 'dismissed', label: 'dismissed', colour: 'var(--ink-quiet)' },
];
