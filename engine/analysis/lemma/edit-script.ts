/**
 * How a form becomes its lemma, as a short text: an optional infix taken out ("g" the participle's "ge", "z" the infinitive's
 * "zu"), "^" for a capital first letter, the number of letters taken from the end, and what is put there instead:
 * "gelernt" is "g1en", "häuser" "^5aus". After Chrupała (2006), as UDPipe has it.
 */

const INFIXES: ReadonlyMap<string, string> = new Map([
  ['g', 'ge'],
  ['z', 'zu'],
]);

/** The script that makes `lemma` of `form`. */
export function scriptOf(form: string, lemma: string): string {
  const capital = /^\p{Lu}/u.test(lemma) && !/^\p{Lu}/u.test(form) ? '^' : '';
  const target = capital === '' ? lemma : lemma.charAt(0).toLowerCase() + lemma.slice(1);
  let script = capital + ending(form, target);
  for (const [sign, infix] of INFIXES) {
    const bare = without(form, infix);
    if (bare === undefined) continue;
    const other = sign + capital + ending(bare, target);
    if (other.length < script.length - 1) script = other;
  }
  return script;
}

function ending(form: string, lemma: string): string {
  let same = 0;
  while (same < form.length && same < lemma.length && form.charAt(same) === lemma.charAt(same)) same += 1;
  return `${form.length - same}${lemma.slice(same)}`;
}

/** `form` without the first `infix` that leaves a stem behind it. */
function without(form: string, infix: string): string | undefined {
  const at = form.indexOf(infix);
  if (at < 0 || form.length < at + infix.length + 3) return undefined;
  return form.slice(0, at) + form.slice(at + infix.length);
}

const SCRIPT = /^([gz]?)(\^?)(\d+)(.*)$/u;

/** `form` after `script`; undefined where it does not fit. */
export function applyScript(form: string, script: string): string | undefined {
  const [, infix = '', capital = '', cut = '0', put = ''] = SCRIPT.exec(script) ?? [];
  const bare = infix === '' ? form : without(form, INFIXES.get(infix)!);
  if (bare === undefined || bare.length < Number(cut)) return undefined;
  const lemma = bare.slice(0, bare.length - Number(cut)) + put;
  return capital === '' ? lemma : lemma.charAt(0).toUpperCase() + lemma.slice(1);
}
