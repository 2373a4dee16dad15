import type { FoundMetadata } from '../document.ts';
import { dateOf, isWebAddress } from '../metadata-values.ts';
import { articleData } from './json-ld.ts';

type Candidate = readonly [value: string | null | undefined, where: string];
type Candidates = readonly Candidate[];

/**
 * What a page says of itself, each with where: JSON-LD first, then OpenGraph and other `meta` elements, then what is
 * printed. Must be read before the page is taken apart.
 *
 * @param address where the page was fetched from, or saved from, if that is known
 */
export function pageMetadata(page: Document, address: string | null): FoundMetadata {
  const data = articleData(
    [...page.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? ''),
  );
  const metas = metaValues(page);
  const meta = (...names: readonly string[]): Candidates =>
    names.map((name) => [metas.get(name), `the page’s ${name}`]);
  const printed = (selector: string, where: string): Candidates => [
    [page.querySelector(selector)?.textContent, where],
  ];
  const base = address ?? metas.get('og:url') ?? null;
  const absolute = (href: string | null | undefined) => absoluteAddress(href, base);
  const time = page.querySelector('time[itemprop~="datePublished"], time[pubdate], article time[datetime], time[datetime]');

  return {
    ...first('title', [
      [data?.headline, 'JSON-LD headline'],
      ...meta('og:title', 'twitter:title', 'dc.title', 'citation_title'),
      ...printed('article h1, main h1', 'the heading'),
      ...onlyOne(page.querySelectorAll('h1')),
      [withoutOutlet(page.querySelector('title')?.textContent ?? '', metas.get('og:site_name') ?? data?.publisher), 'the page’s title'],
    ]),
    ...first('author', ([
      [data?.author, 'JSON-LD author'],
      ...meta('author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'citation_author', 'byl'),
      ...printed('[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"]', 'the printed author'),
      ...printed('.byline-name, .byline__name, .byline, .author-name, .p-author', 'the printed byline'),
    ] as Candidate[]).map(([value, where]): Candidate => [byline(value), where])),
    ...first('outlet', [
      [data?.publisher, 'JSON-LD publisher'],
      ...meta('og:site_name', 'dc.publisher', 'citation_journal_title', 'application-name'),
    ]),
    ...first('published', ([
      [data?.datePublished, 'JSON-LD datePublished'],
      ...meta('article:published_time', 'og:article:published_time', 'datepublished', 'dc.date.issued', 'dc.date', 'dcterms.created', 'parsely-pub-date', 'sailthru.date', 'citation_publication_date', 'citation_date', 'pubdate', 'publish-date', 'date'),
      [time?.getAttribute('datetime') || time?.textContent, 'the printed date'],
    ] as Candidate[]).map(([value, where]): Candidate => [dateOf(value ?? ''), where])),
    ...first('url', [
      [absolute(page.querySelector('link[rel~="canonical"]')?.getAttribute('href')), 'the canonical link'],
      [absolute(metas.get('og:url')), 'the page’s og:url'],
      [absolute(data?.url), 'JSON-LD mainEntityOfPage'],
      [address, 'the address it came from'],
    ]),
    ...first('language', [
      [languageTag(page.documentElement?.getAttribute('lang') ?? page.documentElement?.getAttribute('xml:lang')), 'the page’s lang'],
      [languageTag(data?.inLanguage), 'JSON-LD inLanguage'],
      [languageTag(metas.get('og:locale')), 'the page’s og:locale'],
      [languageTag(metas.get('content-language')), 'the page’s content-language'],
    ]),
  };
} // prettier-ignore

/** The first candidate with something in it. */
function first(field: keyof FoundMetadata, candidates: Candidates): FoundMetadata {
  for (const [value, where] of candidates) {
    const line = (value ?? '').replace(/\s+/g, ' ').trim();
    if (line !== '') return { [field]: { value: line, where } };
  }
  return {};
}

const SEVERAL = new Set(['author', 'dc.creator', 'citation_author', 'article:author']);

function metaValues(page: Document): Map<string, string> {
  const values = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((key) => meta.getAttribute(key))
      .find(Boolean);
    const content = meta.getAttribute('content')?.trim();
    const key = name?.toLowerCase().replace(/^dcterms\.(?!created)/, 'dc.');
    if (!key || !content) continue;
    // Several authors have an element each.
    const before = values.get(key);
    if (before === undefined) values.set(key, content);
    else if (SEVERAL.has(key) && !before.split(', ').includes(content))
      values.set(key, `${before}, ${content}`);
  }
  return values;
}

const onlyOne = (headings: ArrayLike<Element>): Candidates =>
  headings.length === 1 ? [[headings[0]!.textContent, 'the heading']] : [];

/** `The bridge is shut - The Port Gazette` without what is known to be the outlet. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  if (!outlet) return title;
  const cut = title.lastIndexOf(outlet);
  const before = cut > 0 && cut + outlet.length === title.length ? title.slice(0, cut) : '';
  return /\s[-–—|·:]\s*$/.test(before) ? before.replace(/\s[-–—|·:]\s*$/, '') : title;
}

/** `By Ann Smith and Bo Li | The Port Gazette` is `Ann Smith and Bo Li`; an address is no name. */
function byline(text: string | null | undefined): string {
  const line = (text ?? '').replace(/\s+/g, ' ').trim();
  if (/^https?:|^@?\w+$|\bfacebook\.com\b/i.test(line) && !/\s/.test(line) && /[:/@]/.test(line)) return '';
  const name = line.replace(/^(?:written |reported |posted )?by:?\s+/i, '').split(/\s+[|•·]\s+/)[0]!;
  return name.length <= 200 ? name : '';
}

function absoluteAddress(href: string | null | undefined, base: string | null): string {
  if (!href) return '';
  try {
    const url = base === null ? new URL(href) : new URL(href, base);
    return isWebAddress(url.href) ? url.href : '';
  } catch {
    return '';
  }
}

/** `en_GB` as `en-GB`; '' for what is no language tag. */
function languageTag(text: string | null | undefined): string {
  const tag = (text ?? '').trim().replaceAll('_', '-');
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : '';
}
