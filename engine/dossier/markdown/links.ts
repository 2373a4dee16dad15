import { countLabels } from '../contents/gather-places.ts';
import type { Anchor, CitedPlace, Contents } from '../contents/blocks.ts';
import type { Page } from './dialect.ts';

/** The places of a citation by source, in order: its number, every locator once with how often it came, and an address. */
export function citedBySource(
  places: readonly CitedPlace[],
): { readonly source: number; readonly locators: readonly string[]; readonly url: string | null }[] {
  const sources = [...new Set(places.map(({ source }) => source))];
  return sources.map((source) => {
    const own = places.filter((place) => place.source === source);
    return {
      source,
      locators: countLabels(own.map(({ locator }) => locator)).filter((label) => label !== ''),
      url: own.find(({ url }) => url !== null)?.url ?? null,
    };
  });
}

/** The name of the note of a source in a folder, without its ending; every file system takes it. */
export const noteOfSource = (key: string): string => key.replace(/[^\p{L}\p{N}_-]+/gu, '-');

/** Where a note of a folder lies, from the file that leads to it. */
export function pathToNote({ folder }: Page, into: 'findings' | 'sources', note: string): string {
  const path = folder === into ? '' : folder === '' ? `${into}/` : `../${into}/`;
  return `${path}${note}.md`;
}

/** The title of the section that an anchor of a finding names; null when there is none. */
export function titleOf(contents: Contents, anchor: Anchor): string | null {
  for (const { blocks } of contents.parts)
    for (const block of blocks)
      if (block.kind === 'heading' && block.anchor?.kind === anchor.kind && block.anchor.id === anchor.id)
        return block.content.map((inline) => ('text' in inline ? inline.text : '')).join('');
  return null;
}
