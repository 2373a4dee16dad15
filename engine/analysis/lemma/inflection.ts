import { irregularNoun, irregularVerb } from '../../lexicon/en/irregular.ts';
import { PLURAL_ONLY } from '../../lexicon/en/plural-only.ts';
import { lists } from '../../lexicon/lexeme.ts';

/**
 * English inflections undone by rule, in lower case. Where spelling leaves two forms open ("hoping": hop or hope), the one that
 * the lexicon lists is taken; for words that it does not know the commoner pattern of English spelling.
 */

const VOWEL = /[aeiouy]/;
/** A short syllable at the end, whose consonant would have been doubled: "hop", "bak". */
const SHORT = /^[^aeiou]*[aeiouy][^aeiouywx]$/;
/** What no English base form ends in without an "e": "handl", "creat", "realiz", "chang", "solv", "argu", "caus". */
const WANTS_E =
  /(?:[^aeiourlw]l|[^aeious]at|[iy]z|[aeo]rg|[eu]ng|dg|[aeiourl]v|u|[aeiou][cs]|[nr]c|[nrl]s|[^aeiou][iu]r|[au]d|[iu]n|[iou]k|[aiou]g|[iu]t|[^aeiou][iou]l)$/;
/** Before a verb that the lexicon lists alone: "re|scale", "co-|author". */
const PREFIX =
  /^(?:re|un|de|dis|mis|over|out|under|up|co|pre|sub|inter|counter|fore|cross|back|down|out)-?(?=.{3})|^.+-(?=.{2})/;
const DOUBLED = /([bdgklmnprtvz])\1$/;

/** The infinitive of "doubled", "halving", "travelling", "dies". */
export function infinitive(form: string, ending: 'ed' | 'ing' | 's'): string {
  const irregular = irregularVerb(form);
  if (irregular !== undefined) return irregular;
  if (ending === 's') return withoutS(form, 'verb');
  if (!form.endsWith(ending) || form.length < ending.length + 2) return form;
  if (form.endsWith('ied')) return form.length === 4 ? form.slice(0, -1) : `${form.slice(0, -3)}y`;
  const rest = form.slice(0, -ending.length);
  if (!VOWEL.test(rest)) return form;
  // "agreed", "freed"; "agreeing" needs nothing.
  if (ending === 'ed' && rest.endsWith('e')) return `${rest}e`;
  return base(rest, 'verb');
}

/** What was written before "-ed", "-ing", "-er" or "-est". */
function base(rest: string, as: 'verb' | 'adjective'): string {
  if (DOUBLED.test(rest)) {
    const single = rest.slice(0, -1);
    if (lists(rest, as) && !lists(single, as)) return rest;
    if (lists(single, as)) return lists(rest, as) && /(?:ll|ss)$/.test(rest) ? rest : single;
    // Unknown: "ll", "ss", "zz", "ff" belong to short words, "blogged" does not.
    return /ll$/.test(rest) && /^[^aeiou]*[aeiou]ll$/.test(rest) ? rest : /zz$/.test(rest) ? rest : single;
  }
  const withE = `${rest}e`;
  const [bare, long] = [lists(rest, as), lists(withE, as)];
  if (bare && long)
    return SHORT.test(rest) || (/(?:th|ng|s)$/.test(rest) === false && WANTS_E.test(rest)) ? withE : rest;
  if (long) return withE;
  if (bare) return rest;
  const inner = rest.replace(PREFIX, '');
  if (inner !== rest && lists(inner, as) !== lists(`${inner}e`, as)) return lists(inner, as) ? rest : withE;
  return SHORT.test(rest) || WANTS_E.test(rest) ? withE : rest;
}

function withoutS(form: string, as: 'noun' | 'verb'): string {
  if (!form.endsWith('s') || form.length < 3 || form.endsWith('ss')) return form;
  const rest = form.slice(0, -1);
  if (form.endsWith('ies')) {
    if (form.length <= 4 || lists(rest, as))
      return lists(`${form.slice(0, -3)}y`, as) && form.length > 4 && !lists(rest, as)
        ? `${form.slice(0, -3)}y`
        : rest;
    return `${form.slice(0, -3)}y`;
  }
  if (form.endsWith('es')) {
    const stem = form.slice(0, -2);
    if (/(?:s|x|z|ch|sh|o)$/.test(stem)) {
      const [bare, long] = [lists(stem, as), lists(rest, as)];
      if (long && stem.endsWith('o')) return rest;
      if (bare !== long) return bare ? stem : rest;
      if (/(?:zz|ss|x|ch|sh|o)$/.test(stem)) return stem;
      if (/[^aeiou]s$|[aeiou]{2}s$/.test(stem) || as === 'verb') return rest;
      return /(?:us|is|as)$/.test(stem) && stem.length > 4 ? stem : rest;
    }
  }
  return rest;
}

/** The singular of "women", "parties", "boxes". */
export function singular(form: string): string {
  const irregular = irregularNoun(form);
  if (irregular !== undefined) return irregular;
  // "chairwomen", "grandchildren": the last part of a compound changes.
  const compound =
    /^(.+?)(men|women|children|feet|teeth|mice|wives|knives|lives|shelves|halves|wolves|people)$/.exec(form);
  if (compound !== null && compound[1]!.length > 2) return compound[1]! + irregularNoun(compound[2]!)!;
  // "1970s", "60's", "mid-20s", "the Sixties": decades stay; "ics" is an ending of its own.
  if (/\d'?s$/.test(form)) return form.replace("'", '');
  if (form.endsWith("'s")) return form.slice(0, -2);
  if (PLURAL_ONLY.has(form) || (/[^aeiou]ics$/.test(form) && !lists(form.slice(0, -1), 'noun'))) return form;
  if (/(?:[^aeiou]us|[aeiou]sis)$/.test(form)) return form;
  return withoutS(form, 'noun');
}

/** The positive of "bigger", "happiest", "nicer". */
export function positive(form: string): string {
  const ending = form.endsWith('est') ? 3 : form.endsWith('er') ? 2 : 0;
  if (ending === 0 || form.length < ending + 3) return form;
  const rest = form.slice(0, -ending);
  if (rest.endsWith('i')) return `${rest.slice(0, -1)}y`;
  return base(rest, 'adjective');
}
