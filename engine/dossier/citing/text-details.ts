import { readHeadLines } from '../../text/head-lines.ts';
import type { DetailOfText, DossierSource } from '../dossier.ts';

type Known = Pick<
  DossierSource,
  'author' | 'outlet' | 'published' | 'publishedNote' | 'text' | 'passageOf' | 'origin'
>;

/**
 * A source with what the lines below its title and its dateline say of it, where nothing else is known; which details these are is told
 * with it, so that a reference can say so. Of a passage the whole text is looked at.
 */
export function withDetailsOfText<T extends Known>(source: T): T {
  const whole = source.passageOf === null ? source.text : source.origin?.sourceText;
  if (whole === undefined) return source;
  const { author, outlet, published, dayWithoutYear } = readHeadLines(whole);
  const isDated = source.published !== null || (source.publishedNote ?? '').trim() !== '';
  const told = {
    ...(!source.author?.trim() && author !== null && { author }),
    ...(!source.outlet?.trim() && outlet !== null && { outlet }),
    ...(!isDated && published !== null && { published }),
    ...(!isDated && published === null && dayWithoutYear !== null && { dayWithoutYear }),
  };
  const fromText: DetailOfText[] = [
    ...('author' in told ? (['author'] as const) : []),
    ...('outlet' in told ? (['outlet'] as const) : []),
    ...('published' in told || 'dayWithoutYear' in told ? (['date'] as const) : []),
  ];
  return fromText.length === 0 ? source : { ...source, ...told, fromText };
}

/** `from the text`, `author and date from the text`; '' where nothing is. */
export function fromTextInWords({ fromText = [] }: Pick<DossierSource, 'fromText'>): string {
  if (fromText.length === 0) return '';
  if (fromText.length === 1 && fromText[0] === 'date') return 'from the text';
  const items =
    fromText.length < 2 ? fromText.join('') : `${fromText.slice(0, -1).join(', ')} and ${fromText.at(-1)}`;
  return `${items} from the text`;
}
