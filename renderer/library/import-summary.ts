import type { AddedSource } from '../../electron/bridge/contract.ts';
import { countOf } from './byline.ts';

/** What came of files, in one sentence: "Added 3 sources; 1 was in the library already; 2 files could not be read." */
export function importSummary(
  added: readonly AddedSource[],
  refused: readonly { readonly entries?: number }[],
  left = 0,
): string {
  const fresh = added.filter(({ alreadyThere }) => !alreadyThere);
  const there = added.length - fresh.length;
  const files = refused.filter((one) => one.entries === undefined).length;
  const entries = refused.reduce((sum, one) => sum + (one.entries ?? 0), 0);
  const parts = [
    ...(fresh.length > 0
      ? [`Added ${fresh.length === 1 ? `“${fresh[0]!.source.title}”` : countOf(fresh.length, 'source')}`]
      : []),
    ...(there > 0
      ? [
          there === 1 && added.length === 1
            ? `“${added[0]!.source.title}” is already in the library`
            : `${countOf(there, 'source')} ${there === 1 ? 'was' : 'were'} in the library already`,
        ]
      : []),
    ...(files > 0 ? [`${countOf(files, 'file')} could not be read`] : []),
    ...(entries > 0
      ? [
          `${countOf(entries, 'entry', 'entries')} of a bibliography ${entries === 1 ? 'was' : 'were'} left out`,
        ]
      : []),
    ...(left > 0 ? [`${countOf(left, 'file')} ${left === 1 ? 'was' : 'were'} left out, as you asked`] : []),
  ];
  const sentence = parts.join('; ');
  return sentence === '' ? 'Nothing was added.' : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
