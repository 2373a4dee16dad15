/** How a pronoun is used: before a verb, behind one, before a noun, for a noun phrase, or back to its own subject. */
export type PronounUse = 'subject' | 'object' | 'possessive' | 'absolute' | 'reflexive';

/** A personal pronoun of English. */
export interface Pronoun {
  /** The form before a verb, which names the whole family: "he" of "his". */
  readonly family: 'i' | 'we' | 'you' | 'he' | 'she' | 'it' | 'they';
  readonly use: PronounUse;
  readonly person: 1 | 2 | 3;
}

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
