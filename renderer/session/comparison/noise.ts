import { EDIT_KINDS, NOISE_KINDS, type EditKind } from '../../../engine/types.ts';

const WORDS: Record<EditKind, { readonly one: string; readonly many: string; readonly about: string }> = {
  number: { one: 'number', many: 'numbers', about: 'figures, amounts, dates' },
  name: { one: 'name', many: 'names', about: 'people, places, titles' },
  negation: { one: 'negation', many: 'negations', about: 'said here, denied there' },
  quotation: { one: 'quotation', many: 'quotations', about: 'words inside quotation marks' },
  wording: { one: 'wording', many: 'wordings', about: 'other words for the same thing' },
  spelling: { one: 'spelling', many: 'spellings', about: 'colour and color' },
  recognition: {
    one: 'misread word',
    many: 'misread words',
    about: 'letters that machines confuse: rn and m, l and 1, c and e',
  },
  case: { one: 'case', many: 'case', about: 'capitals and small letters' },
  'quote-style': {
    one: 'quotation mark',
    many: 'quotation marks',
    about: 'curly and straight, double and single',
  },
  'dash-style': { one: 'dash', many: 'dashes', about: 'hyphens, short and long dashes' },
  punctuation: { one: 'punctuation', many: 'punctuation', about: 'commas, stops, other marks' },
  space: { one: 'space', many: 'space', about: 'spaces and line breaks' },
};

export const kindName = (kind: EditKind): string =>
  WORDS[kind].many.replace(/^./, (first) => first.toUpperCase());
export const kindAbout = (kind: EditKind): string => WORDS[kind].about;

export const isEditKind = (name: string): name is EditKind =>
  (EDIT_KINDS as readonly string[]).includes(name);

/** The kinds a comparison hides: what it remembers, or the kinds that readers of prose seldom want to see. */
export function hiddenKindsOf(remembered: readonly string[] | undefined): ReadonlySet<EditKind> {
  return new Set(remembered ? remembered.filter(isEditKind) : NOISE_KINDS);
}

/** For example "37 hidden: 21 punctuation, 12 case"; most frequent first, "Nothing hidden" when there is nothing. */
export function noiseLedger(
  counts: Readonly<Record<EditKind, number>>,
  hidden: ReadonlySet<EditKind>,
): string {
  const parts = EDIT_KINDS.filter((kind) => hidden.has(kind) && counts[kind] > 0).sort(
    (a, b) => counts[b] - counts[a],
  );
  if (parts.length === 0) return 'Nothing hidden';
  const total = parts.reduce((sum, kind) => sum + counts[kind], 0);
  const named = parts.map(
    (kind) => `${counts[kind]} ${counts[kind] === 1 ? WORDS[kind].one : WORDS[kind].many}`,
  );
  return `${total} hidden: ${named.join(', ')}`;
}
