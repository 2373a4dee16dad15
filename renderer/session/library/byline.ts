import type { SourceRecord } from '../../../electron/bridge/contract.ts';
import { niceDate } from './nice-date.ts';

/** For example "Globe Live Media · Melissa Galbraith · July 2022"; empty when nothing is known. */
export function byline(source: Pick<SourceRecord, 'outlet' | 'author' | 'published'>): string {
  return [source.outlet, source.author, source.published && niceDate(source.published)]
    .filter(Boolean)
    .join(' · ');
}

/** Bylines for the heads of columns; one that several have begins with the title, which tells its text from the others. */
export function bylinesApart(
  texts: readonly { readonly title: string; readonly byline: string }[],
): string[] {
  return texts.map(({ title, byline: line }) =>
    line !== '' && texts.filter((other) => other.byline === line).length > 1 ? `${title} · ${line}` : line,
  );
}

/** For example "Passage from Globe Live Media · July 2022". */
export function passageByline(source: SourceRecord | undefined): string {
  if (!source) return 'Passage';
  const when = source.published ? ` · ${niceDate(source.published)}` : '';
  return `Passage from ${shortName(source)}${when}`;
}

/** What a source is called in few words: its outlet, else its author, else its title. */
export function shortName(source: Pick<SourceRecord, 'title' | 'outlet' | 'author'>): string {
  return source.outlet || source.author || source.title;
}

/** "1 word", "1,204 words". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${new Intl.NumberFormat('en').format(count)} ${count === 1 ? one : many}`;
}
