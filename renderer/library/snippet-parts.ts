import type { SearchSnippet } from '../../electron/bridge/contract.ts';

/** A stretch of a snippet: found, or around what was found. */
export interface SnippetPart {
  readonly text: string;
  readonly found: boolean;
}

/** A snippet cut at its hits, its line ends as spaces. Joined, the parts are the snippet. */
export function snippetParts({ text, hits }: SearchSnippet): SnippetPart[] {
  const parts: SnippetPart[] = [];
  const add = (from: number, to: number, found: boolean) => {
    if (to > from) parts.push({ text: text.slice(from, to).replace(/\s/gu, ' '), found });
  };
  let at = 0;
  for (const { start, end } of hits) {
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, text.length, false);
  return parts;
}
