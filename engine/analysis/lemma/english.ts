import { EXCEPTIONS } from '../../lexicon/en/lemma-table.ts';
import { lists } from '../../lexicon/lexeme.ts';
import { infinitive, positive, singular } from './inflection.ts';

let exceptions: ReadonlyMap<string, string> | undefined;

/** The table of what the rules get wrong, by tag and form in lower case. */
function exceptionOf(tag: string, form: string): string | undefined {
  if (exceptions === undefined) {
    const table = new Map<string, string>();
    for (const line of EXCEPTIONS) {
      const [tags, ...entries] = line.split(' ');
      for (const entry of entries) {
        const [key = '', lemma = ''] = entry.split('>');
        for (const one of tags!.split('|')) table.set(`${one} ${key}`, lemma);
      }
    }
    exceptions = table;
  }
  return exceptions.get(`${tag} ${form}`);
}

const STRAIGHT: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['‘’', "''"],
  ['’’', "''"],
  ['–', '-'],
  ['—', '-'],
]);

/** An acronym, a letter or a name with figures: "TV", "CO2", "PhD". */
const CAPITALS = /^(?:\p{Lu}[\p{Lu}\p{N}&.-]*|\p{Lu}+\p{N}+\p{L}?|\p{Ll}*\p{Lu}\p{Ll}?\p{Lu}\p{L}*)$/u;
const HYPHENED = /^(.*-)([^-]+)$/;

/**
 * The dictionary form of an English word as the treebanks EWT and GUM write it: names keep their form, "n't" is "not", "them"
 * is "they", "'s" is "be" or itself.
 *
 * @param word as printed, a UD word
 * @param pos its universal part of speech
 * @param tag its Penn tag
 */
export function lemmaOf(word: string, pos: string, tag: string): string {
  const { form, lower } = plain(word);
  return exceptionOf(tag, lower) ?? byRule(word, form, lower, pos, tag);
}

/** The same by rules alone, which the table of exceptions is made against. */
export function lemmaByRule(word: string, pos: string, tag: string): string {
  const { form, lower } = plain(word);
  return byRule(word, form, lower, pos, tag);
}

/** A word with straight apostrophes and without what is invisible. */
export function plain(word: string): { readonly form: string; readonly lower: string } {
  const form = word.replace(/[’ʼ‘`]/gu, "'").replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '') || word;
  return { form, lower: form.toLowerCase() };
}

function byRule(word: string, form: string, lower: string, pos: string, tag: string): string {
  switch (tag) {
    case 'NNP':
      return pos === 'VERB' ? capital(infinitiveOf(lower)) : nameOf(word, form, lower);
    case 'NNPS':
      return pos === 'PROPN' ? capital(singular(lower), form) : word;
    case 'ADD':
    case 'NFP':
    case 'LS':
    case 'GW':
      return word;
    case 'FW':
      return CAPITALS.test(form) ? form : lower;
    case 'NN':
      return CAPITALS.test(form) && isAcronym(form, lower) ? form : lower;
    case 'NNS':
      return keepsCapital(form, lower) ? capital(singularOf(lower)) : singularOf(lower);
    case 'VBD':
    case 'VBN':
      return infinitive(lower, 'ed');
    case 'VBG':
      return infinitive(lower, 'ing');
    case 'VBZ':
      return infinitive(lower, 's');
    case 'JJR':
    case 'JJS':
    case 'RBR':
    case 'RBS':
      return positive(lower);
    case 'JJ':
    case 'RB':
      return keepsCapital(form, lower) ? form : lower;
    case 'CD':
      return /^\d/.test(form) ? form.replace(/,(?=\d{3})/g, '') : /^[IVXLC]{2,}$/.test(form) ? form : lower;
    default:
      return STRAIGHT.get(word) ?? (pos === 'PROPN' ? word : lower);
  }
}

/** A name keeps its letters, but those of a headline, "THE BOATYARD", are set as usual. */
function nameOf(word: string, form: string, lower: string): string {
  return /^\p{Lu}{6,}$/u.test(form) ? capital(lower) : word;
}

function infinitiveOf(form: string): string {
  return infinitive(form, form.endsWith('ing') ? 'ing' : form.endsWith('ed') ? 'ed' : 's');
}

function singularOf(lower: string): string {
  const hyphened = HYPHENED.exec(lower);
  return hyphened === null ? singular(lower) : hyphened[1]! + singular(hyphened[2]!);
}

/** `lower` with the capitals of `printed`, or with its first letter capital. */
function capital(lower: string, printed?: string): string {
  if (printed !== undefined && printed.length > 2 && printed === printed.toUpperCase())
    return lower.toUpperCase();
  if (printed !== undefined && printed.toLowerCase().startsWith(lower)) return printed.slice(0, lower.length);
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

/** Whether capitals belong to the word, "TV", and are not those of a headline, "BREAKING NEWS". */
function isAcronym(form: string, lower: string): boolean {
  if (/\p{N}|\p{Ll}/u.test(form)) return true;
  return form.length <= 5 && (form.length === 1 || !lists(lower, 'noun') || /^[^AEIOUY]+$/.test(form));
}

/** "Bulgarian", "pro-Western", "Kafkaesque": an adjective made of a name. */
function keepsCapital(form: string, lower: string): boolean {
  if (form === lower) return false;
  if (/[-\p{Ll}]\p{Lu}/u.test(form)) return !form.endsWith('s');
  if (!/^\p{Lu}\p{Ll}/u.test(form)) return false;
  return /(?:[ie]ans?|ese|esque|[^e]ish|ic|ists?|is?)$/.test(lower) && !lists(lower, 'adjective');
}
