import type { Evidence, Finding } from '../../types.ts';
import { FINDING_LABELS } from '../finding-labels.ts';
import { shorten } from '../shorten.ts';
import { text, type Block, type Inline } from './blocks.ts';
import type { CitedSource } from './cited-sources.ts';
import { findingAnchor, VERDICT_WORDS, type Entry } from './entries.ts';

/** So many sources have a column each; what more of them say stands in one. */
const MOST_COLUMNS = 3;
/** As long as a cell may be, in characters. */
const CELL = 60;
/** More stretches than these say nothing in a cell. */
const MOST_WORDS = 2;
const NO_WORDS = '–';

/** What is disputed at a glance: one line a finding, what each source says of it, and the judgement. Null for no findings. */
export function disputedTable(
  entries: readonly (readonly [number, Entry])[],
  cited: readonly CitedSource[],
): Block | null {
  const told = entries.filter(([, { finding }]) => finding !== null);
  if (told.length === 0) return null;
  const columns = cited.length <= MOST_COLUMNS && cited.length > 1;
  const head = ['No.', 'What', ...(columns ? cited.map(({ name }) => name) : ['Who says what']), 'Judgement'];
  return {
    kind: 'table',
    head: head.map((words) => [text(words)]),
    rows: told.map(([number, entry]) => {
      const finding = entry.finding!;
      const said = cited.map((source) => wordsIn(finding, source));
      return [
        [{ kind: 'reference', to: findingAnchor(entry.id), text: String(number) }],
        [text(FINDING_LABELS[finding.type])],
        ...(columns ? said.map((words) => [text(words.join(' / ') || NO_WORDS)]) : [sides(said, cited)]),
        [text(VERDICT_WORDS[entry.verdict])],
      ];
    }),
  };
}

/** The differing words of a finding in one source, each once. */
function wordsIn(finding: Finding, { source }: CitedSource): string[] {
  const words = finding.places.filter((place) => place.source === source.id).map(focusWords);
  return [...new Set(words)].map((one) => shorten(one, CELL));
}

/** The words that differ; where they are many, all that was found, which is cut short then. */
function focusWords({ quote, start, focus }: Evidence): string {
  const words =
    focus.length > MOST_WORDS
      ? ''
      : focus.map((span) => quote.slice(span.start - start, span.end - start)).join(' … ');
  return (words || quote).replace(/\s+/g, ' ').trim();
}

/** `“three” (Asian Mirror, Herald); “four” (Globe Live Media)`: sources that print the same stand together. */
function sides(said: readonly (readonly string[])[], cited: readonly CitedSource[]): Inline[] {
  const groups = new Map<string, { words: string; names: string[] }>();
  for (const [at, words] of said.entries()) {
    const line = words.join(' / ');
    if (line === '') continue;
    const key = line.toLowerCase();
    const group = groups.get(key) ?? { words: line, names: [] };
    group.names.push(cited[at]!.name);
    groups.set(key, group);
  }
  const shown = [...groups.values()].map(({ words, names }) => `“${words}” (${names.join(', ')})`);
  return [text(shown.join('; '))];
}
