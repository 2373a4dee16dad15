/** The ledgers as headings with places, in the form that both the text and the Markdown report write. */
import type {
  CollatedStretch,
  FigureGroup,
  Ledgers,
  NameEntry,
  Place,
  Span,
  SpeakerEntry,
} from '../../engine/index.ts';
import { countLabels } from '../../engine/dossier/index.ts';
import type { LedgerKind } from '../options.ts';
import type { ReadSource } from './source.ts';

/** One line of quoted words with the places they stand at. */
export interface LedgerQuote {
  readonly words: string;
  /** Words that other wordings of the same have otherwise, as offsets into `words`, in order. */
  readonly marked?: readonly Span[];
  /** `A, par. 3; B, headline (twice)`. */
  readonly where: string;
}

export interface LedgerItem {
  readonly heading: string;
  /** What is said of it behind the heading; may be empty. */
  readonly about: string;
  readonly quotes: readonly LedgerQuote[];
}

export interface LedgerSection {
  readonly title: string;
  readonly items: readonly LedgerItem[];
}

export function ledgerOutline(
  ledgers: Ledgers,
  kinds: readonly LedgerKind[],
  read: readonly ReadSource[],
): LedgerSection[] {
  const where = whereIn(read);
  const sections: Record<LedgerKind, () => LedgerSection> = {
    figures: () => ({ title: 'Figures', items: ledgers.figures.map((group) => figureItem(group, where)) }),
    quotations: () => ({
      title: 'Quotations',
      items: ledgers.quotations.map((entry) => speakerItem(entry, where)),
    }),
    names: () => ({ title: 'Names', items: ledgers.names.map((entry) => nameItem(entry, where)) }),
  };
  return kinds.map((kind) => sections[kind]());
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

type Where = (places: readonly Place[]) => string;

function whereIn(read: readonly ReadSource[]): Where {
  const position = (id: string) => read.findIndex(({ source }) => source.id === id);
  return (places) =>
    countLabels(
      [...places]
        .sort((x, y) => position(x.source) - position(y.source) || x.start - y.start)
        .map((place) => read[position(place.source)]!.labelOf(place)),
    ).join('; ');
}

const line = (words: string) => words.replace(/\s+/g, ' ').trim();

/** The same printed words once, with all their places, in the order of the first. */
function quotes(places: readonly Place[], where: Where): LedgerQuote[] {
  const byWords = new Map<string, Place[]>();
  for (const place of places) {
    const words = line(place.quote);
    const same = byWords.get(words);
    if (same === undefined) byWords.set(words, [place]);
    else same.push(place);
  }
  return [...byWords].map(([words, same]) => ({ words, where: where(same) }));
}

const STATUS: Readonly<Record<FigureGroup['status'], string>> = {
  differs: 'differs',
  varies: 'several values',
  same: 'same value',
  compatible: 'may be one value',
  once: '',
};

function figureItem({ what, values, status, kind, figures }: FigureGroup, where: Where): LedgerItem {
  const alone = values.length === 1 && values[0] === what;
  return {
    heading: kind === 'date' || alone ? values.join(' / ') : `${what}: ${values.join(' / ')}`,
    about: STATUS[status],
    quotes: quotes(
      figures.map(({ place }) => place),
      where,
    ),
  };
}

function speakerItem({ speaker, groups }: SpeakerEntry, where: Where): LedgerItem {
  const count = groups.reduce(
    (sum, { wordings }) => sum + wordings.reduce((all, { places }) => all + places.length, 0),
    0,
  );
  return {
    heading: speaker ?? 'Nobody named',
    about: count === 1 ? '1 quotation' : `${count} quotations`,
    quotes: groups.flatMap(({ wordings, collation, reported, speakers }) => [
      ...wordings.map(({ words, places, fullest, earliest, language }, index): LedgerQuote => {
        const others = index === 0 ? speakers.filter((one) => one !== speaker) : [];
        const notes = [
          ...(language !== null ? [`translated: in ${LANGUAGES.of(language) ?? language}`] : []),
          ...(index > 0 && language === null ? ['in other words'] : []),
          ...(fullest ? ['the fullest wording'] : []),
          ...(earliest ? ['published first'] : []),
          ...(others.length > 0 ? [`also given to ${others.join(', ')}`] : []),
        ];
        const said = collation.length > 0 ? collated(collation, index) : { words: line(words), marked: [] };
        return {
          words: `“${said.words}”`,
          marked: said.marked.map(({ start, end }) => ({ start: start + 1, end: end + 1 })),
          where: [where(places), ...notes].join('; '),
        };
      }),
      ...reported.map((place): LedgerQuote => ({
        words: `reported: ${line(place.quote)}`,
        where: where([place]),
      })),
    ]),
  };
}

/** One wording of several, with the words in which it differs. */
function collated(
  collation: readonly CollatedStretch[],
  wording: number,
): { words: string; marked: readonly Span[] } {
  let words = '';
  const marked: Span[] = [];
  for (const { same, readings } of collation) {
    const reading = readings[wording] ?? '';
    if (reading === '') continue;
    if (words !== '') words += ' ';
    if (!same) marked.push({ start: words.length, end: words.length + reading.length });
    words += reading;
  }
  return { words, marked };
}

function nameItem({ kind, name, places, variants, titles }: NameEntry, where: Where): LedgerItem {
  const times = places.length === 1 ? 'once' : `${places.length} times`;
  const forms = variants.filter(({ words }) => words !== name).map(({ words }) => words);
  return {
    heading: name,
    about: [kind, times, ...(forms.length > 0 ? [`also ${forms.join(', ')}`] : [])].join(', '),
    quotes: [
      ...titles.map((title) => ({ words: `called “${line(title.words)}”`, where: where(title.places) })),
      { words: 'named', where: where(places) },
    ],
  };
}
