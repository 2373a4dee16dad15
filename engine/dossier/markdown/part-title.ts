/** Parts that have no heading of their own. */
const TITLES: Readonly<Record<string, string>> = {
  byline: 'Date and author',
  compared: 'What was compared',
  template: 'All that the template makes',
};

const HEADING = /^[ \t]*(?:[-*] )?#{1,6} +(.+)$/mu;

/** What a part of a file is called for people: its first heading, without what Markdown adds to it. */
export function partTitle(name: string, body: string): string {
  const heading = HEADING.exec(body)?.[1];
  if (heading === undefined) return TITLES[name.replace(/-[0-9a-f]{8}$/u, '')] ?? name;
  return heading
    .replace(/\s*(?:\^[\w-]+|\{#[^}]*\})\s*$/u, '')
    .replace(/\\(?=[!-/:-@[-`{-~])/gu, '')
    .trim();
}
