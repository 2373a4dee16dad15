/** The sources of a dossier for programs that cite: CSL-JSON, which Pandoc and Zotero read, and BibTeX. */
import type { DossierSource } from '../dossier.ts';
import { citationKeys } from './citation-keys.ts';
import { fromTextInWords } from './text-details.ts';

interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/** An item of CSL-JSON, schema 1.0: as much as is known of a source. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'article' | 'webpage';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  /** When what stands at the address was added. */
  readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
  readonly language?: string;
  readonly note?: string;
}

/** Each source once: passages are cited as their source. */
function distinctSources(sources: readonly DossierSource[]): { key: string; source: DossierSource }[] {
  const keys = citationKeys(sources);
  return sources
    .map((source, at) => ({ key: keys[at]!, source }))
    .filter(({ key }, at) => keys.indexOf(key) === at);
}

export function cslItems(sources: readonly DossierSource[]): CslItem[] {
  return distinctSources(sources).map(({ key, source }) => {
    const { outlet, author, published, url, language } = source;
    const note = noteOf(source);
    const parts = dateParts(published);
    const accessed = dateParts(source.added);
    const title = line(source.passageOf ?? source.title);
    return {
      id: key,
      type: outlet ? 'article-newspaper' : url ? 'webpage' : 'article',
      title,
      ...(author?.trim() && { author: authorsOf(author) }),
      ...(outlet?.trim() && { 'container-title': line(outlet) }),
      ...(parts.length > 0 && { issued: { 'date-parts': [parts] } }),
      ...(url && { URL: url }),
      ...(accessed.length > 0 && { accessed: { 'date-parts': [accessed] } }),
      ...(language && { language }),
      ...(note !== '' && { note }),
    };
  });
}

/** How the details of a source are known, as far as that is told. */
function noteOf(source: DossierSource): string {
  const { publishedNote, dayWithoutYear } = source;
  const parts = [line(publishedNote ?? ''), dayWithoutYear ?? '', fromTextInWords(source)];
  return parts.filter((part) => part !== '').join('; ');
}

const dateParts = (date: string | null | undefined) =>
  (date ?? '')
    .split('-')
    .filter((part) => part !== '')
    .map(Number);

const line = (words: string) => words.replace(/\s+/g, ' ').trim();

/** Names as they are printed, divided at "and", "&" and ";": the last word is the family name, unless a comma says otherwise. */
function authorsOf(author: string): CslName[] {
  return line(author)
    .replace(/^by\s+/i, '')
    .split(/\s*;\s*|\s+(?:and|&)\s+/i)
    .filter((name) => name !== '')
    .map((name) => {
      const [family, given] = name.split(/\s*,\s*/, 2);
      if (given) return { family: family!, given };
      const words = name.split(' ');
      return words.length === 1
        ? { literal: name }
        : { family: words.at(-1)!, given: words.slice(0, -1).join(' ') };
    });
}

/**
 * What programs that read CSL-JSON would take for markup in a title, which it is not: they have no way to write such a tag as it is, so an
 * invisible character (U+2060) stands behind its first sign.
 */
const withoutMarkup = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/<(?=\/?(?:i|b|sc|sub|sup|span)\b)/gi, '<\u2060') : value;

/** @returns `NAME.csl.json` and `NAME.bib` */
export function bibliographyFiles(sources: readonly DossierSource[], name: string) {
  const items = cslItems(sources);
  return [
    { path: `${name}.csl.json`, text: `${JSON.stringify(items, withoutMarkup, 2)}\n` },
    { path: `${name}.bib`, text: items.map(bibEntry).join('\n') },
  ];
}

function bibEntry({ id, type, title, author, issued, accessed, URL, note, ...item }: CslItem): string {
  const outlet = item['container-title'];
  const [year] = issued?.['date-parts'][0] ?? [];
  const fields: [string, string | undefined][] = [
    ['title', `{${bibText(title)}}`],
    ['author', author?.map(bibName).join(' and ')],
    ['journal', outlet && bibText(outlet)],
    ['date', isoDate(issued)],
    ['year', year === undefined ? undefined : String(year)],
    ['url', URL && bibAddress(URL)],
    ['urldate', isoDate(accessed)],
    ['language', item.language],
    ['note', note && bibText(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [
    `@${type === 'webpage' ? 'online' : type === 'article-newspaper' ? 'article' : 'misc'}{${id},`,
    ...lines,
    '}',
    '',
  ].join('\n');
}

const isoDate = (date: CslItem['issued']) =>
  date?.['date-parts'][0]!.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');

const bibName = ({ family, given, literal }: CslName) =>
  literal !== undefined ? `{${bibText(literal)}}` : `${bibText(family!)}, ${bibText(given ?? '')}`;

/** What TeX would obey, as the character it is. */
const BIB_SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};
const bibText = (words: string) => words.replace(/[\\{}#$%&_^~]/g, (character) => BIB_SPECIAL[character]!);
const bibAddress = (url: string) => url.replace(/[{}\\]/g, (character) => encodeURIComponent(character));
