/// <reference path="./citation-js.d.ts" />
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

/** An entry that cannot be read. */
export interface BadEntry {
  /** In which it begins, from 1. */
  readonly line: number;
  readonly key: string | null;
}

/** The entries of a BibTeX file as items of CSL-JSON, and those that cannot be read. */
export function readBibtex(text: string): { items: readonly unknown[]; bad: readonly BadEntry[] } {
  try {
    return { items: parsed(text), bad: [] };
  } catch {
    return oneByOne(text);
  }
}

// Told what it is, it looks nothing up.
const parsed = (text: string) =>
  plugins.input.chain(text, { forceType: '@bibtex/text', generateGraph: false }) as unknown[];

/** From one `@` that begins a line to the next; abbreviations (`@string`) go before each. */
function oneByOne(text: string): { items: readonly unknown[]; bad: readonly BadEntry[] } {
  const items: unknown[] = [];
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
      else items.push(...entries);
    } catch {
      bad.push({ line: begins, key: key || null });
    }
  }
  return { items, bad };
}
