import type { DescribedWork } from '../../bridge/contract.ts';
import { dateOf, isWebAddress } from '../metadata-values.ts';

type Item = Readonly<Record<string, unknown>>;

const line = (value: unknown): string | null => {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return (
    text
      .replace(/<\/?[a-z]+[^>]*>/gi, '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 500) || null
  );
};

/** "Lorna Beck; Carl Dörn" of names as CSL-JSON has them. */
function namesOf(value: unknown): string | null {
  if (!Array.isArray(value)) return line(value);
  const names = value.flatMap((name: unknown) => {
    if (typeof name !== 'object' || name === null) return line(name) ?? [];
    const { given, family, literal } = name as Item;
    return line(literal ?? [line(given), line(family)].filter(Boolean).join(' ')) ?? [];
  });
  return line(names.join('; '));
}

/** `2024-03-05` of a date as CSL-JSON has it. */
function dayOf(value: unknown): string | null {
  const {
    'date-parts': parts,
    raw,
    literal,
  } = (typeof value === 'object' && value !== null ? value : {}) as Item;
  const first: unknown = Array.isArray(parts) ? parts[0] : null;
  if (Array.isArray(first)) {
    const [year, ...rest] = first.map(String);
    return dateOf([year, ...rest.map((part) => part.padStart(2, '0'))].join('-')) || null;
  }
  return dateOf(line(raw ?? literal) ?? '') || null;
}

/** A work as an item of CSL-JSON describes it; null for one without a title. */
export function workOf(item: unknown): DescribedWork | null {
  if (typeof item !== 'object' || item === null) return null;
  const csl = item as Item;
  const title = line(csl['title']);
  if (title === null) return null;
  const doi = line(csl['DOI']);
  const url =
    line(csl['URL']) ?? (doi === null ? null : `https://doi.org/${doi.replace(/^.*doi\.org\//i, '')}`);
  return {
    key: line(csl['citation-key']) ?? line(csl['id']),
    title,
    author: namesOf(csl['author'] ?? csl['reporter']),
    outlet: line(csl['container-title']) ?? line(csl['publisher']),
    published: dayOf(csl['issued']),
    url: url !== null && isWebAddress(url) ? url : null,
    language: line(csl['language']),
  };
}
