/// <reference path="./citation-js.d.ts" />
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { BadEntry, Entries, Entry } from './entries.ts';

/** The entries of a BibTeX file as items of CSL-JSON, and those that cannot be read. */
export function readBibtex(text: string): Entries {
  try {
    return { items: parsed(text).map((item) => entryOf(item, null)), bad: [] };
  } catch {
    return oneByOne(text);
  }
}

// Told what it is, it looks nothing up.
const parsed = (text: string) =>
  plugins.input.chain(text, { forceType: '@bibtex/text', generateGraph: false }) as unknown[];

function entryOf(item: unknown, line: number | null): Entry {
  const key = (item as { readonly 'citation-key'?: unknown })['citation-key'];
  return { line, key: typeof key === 'string' ? key : null, item };
}

/** From one `@` that begins a line to the next; abbreviations (`@string`) go before each. */
function oneByOne(text: string): Entries {
  const items: Entry[] = [];
  const bad: BadEntry[] = [];
  let abbreviations = '';
  let line = 1;
  for (const part of text.split(/^(?=[ \t]*@\w+\s*[{(])/m)) {
    const begins = line;
    line += part.split('\n').length - 1;
    const [, kind, key] = /^\s*@(\w+)\s*[{(]\s*([^\s,{}"=]*)/.exec(part) ?? [];
    if (kind === undefined || /^(?:comment|preamble)$/i.test(kind)) continue;
    try {
      const entries = parsed(abbreviations + part);
      if (/^string$/i.test(kind)) abbreviations += part;
      else items.push(...entries.map((item) => entryOf(item, begins)));
    } catch {
      bad.push({ line: begins, key: key || null });
    }
  }
  return { items, bad };
}
