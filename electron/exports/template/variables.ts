/** What a template may name, and what each is: the one list that templates are checked against and that the window shows. */
export const TEMPLATE_VARIABLES = {
  title: 'What the export is called',
  date: 'The day, such as 30 November 2026',
  author: 'By whom',
  program: 'Name and version of the program',
  summary: 'Your words before the first heading of the note; write it with three braces',
  notes: 'The rest of the note; write it with three braces',
  table: 'What is disputed, as a Markdown table; write it with three braces',
  method: 'How the texts were compared; write it with three braces',
  sources: 'A list; in it: name, letter, key, reference, url',
  findings:
    'A list, those that are disputed first; in it: number, title, sentence, secondReader, judgement, reason, opinions, quotations',
  proposals:
    'What a second reader proposes, a list; in it: number, title, sentence, judgement, reason, opinions, quotations',
  name: 'Of a source: what it is called',
  letter: 'Of a source: A, B, …',
  key: 'Of a source: what it is cited by',
  reference: 'Of a source: author, title, outlet and date',
  url: 'Of a source: its address',
  number: 'Of a finding: its number',
  sentence: 'Of a finding: what it says',
  secondReader: 'Of a finding: what a second reader says of it; empty without one',
  judgement: 'Of a finding: confirmed, explained, dismissed, or not judged yet; of an opinion likewise',
  reason: 'Of a finding or an opinion: why',
  opinions: 'Of a finding: what other people judged, a list; in it: by, judgement, reason',
  by: 'Of an opinion: initials',
  quotations: 'Of a finding: a list; in it: quote, source, where, block',
  quote: 'Of a quotation: the words',
  source: 'Of a quotation: who says it',
  where: 'Of a quotation: where in the source',
  block:
    'Of a quotation: the words as a Markdown quotation with the differing ones in bold, and its source; write it with three braces',
} as const;

export type TemplateVariable = keyof typeof TEMPLATE_VARIABLES;

export const isVariable = (name: string): name is TemplateVariable => Object.hasOwn(TEMPLATE_VARIABLES, name);
