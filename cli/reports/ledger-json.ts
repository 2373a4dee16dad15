import { ENGINE_VERSION } from '../../engine/index.ts';
import type { Ledgers } from '../../engine/index.ts';
import type { LedgerKind } from '../options.ts';
import { safeJson } from './json-report.ts';
import type { ReadSource } from './source.ts';

/** The ledgers that were asked for, for programs: always the same bytes for the same texts. Offsets as in the comparison. */
export function ledgerJson(
  ledgers: Ledgers,
  kinds: readonly LedgerKind[],
  read: readonly ReadSource[],
): string {
  return safeJson({
    format: 'variorum-ledgers',
    engine: ENGINE_VERSION,
    sources: read.map(({ source, outline }) => ({
      id: source.id,
      letter: outline.letter,
      name: source.name,
      title: source.title,
      sha256: source.sha256,
    })),
    ...Object.fromEntries(kinds.map((kind) => [kind, ledgers[kind]])),
  });
}
