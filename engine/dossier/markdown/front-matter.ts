import { yamlString } from './escape.ts';

/** A value of the front matter: words, a list of words, or a fact that YAML knows. */
export type FrontMatterValue = string | boolean | number | readonly string[];

/** Flat YAML between its fences, every word in double quotes; empty lists and words are left out. */
export function frontMatter(entries: readonly (readonly [string, FrontMatterValue | null])[]): string {
  const lines = entries.flatMap(([name, value]) => {
    if (value === null || value === '') return [];
    if (typeof value === 'boolean' || typeof value === 'number') return [`${name}: ${value}`];
    if (typeof value === 'string')
      return [`${name}: ${/^\d{4}-\d\d-\d\d$/.test(value) ? value : yamlString(value)}`];
    return value.length === 0 ? [] : [`${name}:`, ...value.map((item) => `  - ${yamlString(item)}`)];
  });
  return `---\n${lines.join('\n')}\n---\n\n`;
}
