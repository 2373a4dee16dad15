import type { AddedSource } from '../../../electron/bridge/contract.ts';
import { countOf } from './byline.ts';

/** Codes of refusals of files whose words can be recognised. */
const PICTURES: readonly string[] = ['picture', 'pdf-without-text'];

/** Whether a refused file holds pictures of a text, whose words can be recognised. */
export const isPictured = ({ code }: { readonly code: string }): boolean => PICTURES.includes(code);

/** What came of files, in one sentence: "Added 3 sources; 1 was in the library already; 2 files could not be read." */
export function importSummary(
  added: readonly AddedSource[],
  refused: readonly { readonly code: string; readonly entries?: number; readonly attachedTo?: string }[],
  left = 0,
): string {
  const fresh = added.filter(({ alreadyThere }) => !alreadyThere);
  const there = added.length - fresh.length;
  const attached = refused.filter((one) => one.attachedTo !== undefined).length;
  const alone = refused.filter((one) => one.attachedTo === undefined);
  const pictures = alone.filter(isPictured).length;
  const files = alone.filter((one) => one.entries === undefined && !isPictured(one)).length;
  const entries = alone.reduce((sum, one) => sum + (one.entries ?? 0), 0);
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
    ...(attached > 0
      ? [`${countOf(attached, 'attachment is no source', 'attachments are no sources')}`]
      : []),
    ...(pictures > 0
      ? [
          pictures === 1
            ? '1 file is a picture of a text, whose words can be recognised'
            : `${countOf(pictures, 'file')} are pictures of texts, whose words can be recognised`,
        ]
      : []),
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
