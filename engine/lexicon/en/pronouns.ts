import type { Pronoun, PronounWords } from '../pack-shape.ts';
import { words } from '../word-lists.ts';

const FAMILIES = {
  i: 'i me my mine myself',
  we: 'we us our ours ourselves',
  you: 'you you your yours yourself',
  he: 'he him his his himself',
  she: 'she her her hers herself',
  it: 'it it its its itself',
  they: 'they them their theirs themselves',
} as const;
const USES = ['subject', 'object', 'possessive', 'absolute', 'reflexive'] as const;
const PERSONS = { i: 1, we: 1, you: 2, he: 3, she: 3, it: 3, they: 3 } as const;

const table = new Map<string, Pronoun>();
for (const family of Object.keys(FAMILIES) as Pronoun['family'][])
  for (const [at, form] of FAMILIES[family].split(' ').entries())
    if (!table.has(form)) table.set(form, { family, use: USES[at]!, person: PERSONS[family] });
for (const [form, family] of [
  ['yourselves', 'you'],
  ['themself', 'they'],
  ["'em", 'they'],
  ['em', 'they'],
] as const)
  // prettier-ignore
  table.set(form, { family, use: form.endsWith('m') ? 'object' : 'reflexive', person: PERSONS[family] });

/** A personal pronoun by its form in lower case ("them"); of forms with two uses the first ("her" as the object). */
export const pronounOf = (norm: string): Pronoun | undefined => table.get(norm);

const DEMONSTRATIVE = 'this that these those';
const HUMAN = 'someone somebody anyone anybody everyone everybody noone nobody';

/** Pronouns of English. */
export const pronouns: PronounWords = {
  personal: table,
  demonstrative: words(DEMONSTRATIVE),
  nominal: words(
    `${DEMONSTRATIVE} ${HUMAN} something anything everything nothing both each all another others one some many most several`,
  ),
  human: words(HUMAN),
  plural: words('these those both all others some many most several'),
};
