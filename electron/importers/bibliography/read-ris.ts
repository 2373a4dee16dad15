import type { BadEntry, Entries, Entry } from './entries.ts';

/** Tags of RIS that say what a work is, the most telling first, as fields of CSL-JSON. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  title: ['TI', 'T1', 'CT', 'BT'],
  'container-title': ['T2', 'JF', 'JO', 'JA', 'T3'],
  publisher: ['PB'],
  id: ['ID'],
  URL: ['UR', 'L2'],
  DOI: ['DO'],
  language: ['LA'],
};

/**
 * The references of a RIS file, as items of CSL-JSON, and those that do not say what they are. A reference is lines of a tag, two
 * spaces, a hyphen and a value, from `TY` to `ER`; one that another begins behind is taken as ended.
 *
 * Source: the RIS specification of Research Information Systems (2011). The reader of citation-js 0.8 drops dates of newspapers.
 */
export function readRis(text: string): Entries {
  const items: Entry[] = [];
  const bad: BadEntry[] = [];
  let tags = new Map<string, string[]>();
  let last: string[] | null = null;
  let begins = 1;
  const end = () => {
    const place = { line: begins, key: tags.get('ID')?.[0] ?? null };
    if (tags.has('TY')) items.push({ ...place, item: itemOf(tags) });
    else if (tags.size > 0) bad.push(place);
    tags = new Map();
    last = null;
  };
  for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
    const tagged = /^\s*([A-Z][A-Z0-9]) {2}-\s?(.*)$/.exec(line);
    if (tagged === null) {
      // A value may go on over lines.
      if (last !== null && line.trim() !== '') last[last.length - 1] += ` ${line.trim()}`;
      continue;
    }
    const [, tag, value] = tagged as unknown as [string, string, string];
    if (tag === 'TY' || tag === 'ER') end();
    if (tag === 'ER') continue;
    if (tags.size === 0) begins = at + 1;
    last = tags.get(tag) ?? [];
    last.push(value.trim());
    tags.set(tag, last);
  }
  end();
  return { items, bad };
}

function itemOf(tags: ReadonlyMap<string, readonly string[]>): Record<string, unknown> {
  const first = (wanted: readonly string[]) => wanted.map((tag) => tags.get(tag)?.[0]).find(Boolean);
  const item: Record<string, unknown> = {};
  for (const [field, wanted] of Object.entries(FIELDS)) {
    const value = first(wanted);
    if (value) item[field] = value;
  }
  const names = ['AU', 'A1'].flatMap((tag) => tags.get(tag) ?? []);
  item['author'] = names.map((name) => {
    const [family = '', given] = name.split(/\s*,\s*/);
    return given ? { family, given } : { literal: family };
  });
  // `2024/03/05/`, of which the later parts may be empty.
  const day = first(['DA', 'PY', 'Y1'])?.split('/').slice(0, 3).filter(Boolean).join('-');
  if (day) item['issued'] = { raw: day };
  return item;
}
