import { isDossierFile, mergeInto, type Merge } from '../../engine/dossier/index.ts';

/** What an export does to a file that is there already. */
export type Meeting =
  /** It was not there. */
  | { readonly kind: 'new'; readonly content: string | Uint8Array }
  /** It was written by an export: the new one is written into it. */
  | { readonly kind: 'merged'; readonly content: string; readonly merge: Merge }
  /** It is something else, all of which is replaced. */
  | { readonly kind: 'replaced'; readonly content: string | Uint8Array };

/** @param existing the bytes of the file that is there; null for none */
export function meet(existing: Uint8Array | null, content: string | Uint8Array): Meeting {
  if (existing === null) return { kind: 'new', content };
  if (typeof content !== 'string') return { kind: 'replaced', content };
  const words = new TextDecoder('utf-8', { fatal: false }).decode(existing);
  if (!isDossierFile(words) || !isDossierFile(content)) return { kind: 'replaced', content };
  const merge = mergeInto(words, content);
  return { kind: 'merged', content: merge.markdown, merge };
}

/** What a merge does, in a sentence: "2 parts written anew, 1 added; what you wrote between them is kept." */
export function mergeInWords({ changed, added, removed, parts: all, keeps }: Merge): string {
  const count = (names: readonly string[], what: string) =>
    names.length === 0 ? [] : [`${names.length} ${names.length === 1 ? 'part' : 'parts'} ${what}`];
  const done = [...count(changed, 'written anew'), ...count(added, 'added'), ...count(removed, 'taken out')];
  const parts = done.length === 0 ? 'nothing of the dossier changed' : done.join(', ');
  const lost = editedByHand(all);
  const overwritten = lost === '' ? '' : `; written by hand inside ${lost} and replaced`;
  return `${parts}${overwritten}${keeps ? '; what you wrote between the parts is kept' : ''}.`;
}

/** The parts that were edited by hand inside their bounds, by their titles; '' for none. */
export const editedByHand = (parts: Merge['parts']): string =>
  parts
    .filter(({ byHand }) => byHand)
    .map(({ title }) => `“${title}”`)
    .join(', ');
