import type { DossierSource } from '../dossier.ts';
import { fromTextInWords } from './text-details.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date for people: `19 July 2022`, `July 2022`, `2022`. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return year ?? '';
  return `${day === undefined ? '' : `${Number(day)} `}${name} ${year}`;
}

/** When a source was published, and how that is known; '' when it is not known and nothing is told of it. */
export function publishedInWords({
  published,
  publishedNote,
}: Pick<DossierSource, 'published' | 'publishedNote'>): string {
  const note = publishedNote?.trim() ?? '';
  if (published === null) return note === '' ? '' : `undated (${note})`;
  return note === '' ? dateInWords(published) : `${dateInWords(published)} (${note})`;
}

/** The parts of a reference to a source in full, without its address: author, title, outlet, date; '' for what is not known; and what of it the text itself gave. */
export function referenceParts(source: DossierSource) {
  const line = (words: string | null) => (words ?? '').replace(/\s+/g, ' ').trim();
  return {
    author: line(source.author),
    title: line(source.passageOf ?? source.title),
    outlet: line(source.outlet),
    published:
      publishedInWords(source) ||
      (source.dayWithoutYear === undefined ? 'undated' : `${source.dayWithoutYear}, no year given`),
    fromText: fromTextInWords(source),
  };
}
