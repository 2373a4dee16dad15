import type { DossierSource } from './dossier.ts';

type Cited = Pick<DossierSource, 'title' | 'outlet' | 'author' | 'published'>;

/** Letters and digits only, without accents, at most 40 of them. */
function squeeze(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...plain.replace(/^(the|a|an)\s+/, '').replace(/[^\p{L}\p{N}]/gu, '')].slice(0, 40).join('');
}

/** The name a source is cited by: outlet (else author, else title) and year, such as `asianmirror2022`. */
export function citationKey(source: Cited): string {
  const name = [source.outlet, source.author, source.title]
    .map((part) => squeeze(part ?? ''))
    .find((part) => part !== '');
  return `${name ?? 'source'}${source.published?.slice(0, 4) ?? ''}`;
}

/** A key for every source, in order; where several would have the same one, they are told apart by `a`, `b`, `c` ... */
export function citationKeys(sources: readonly Cited[]): string[] {
  const wanted = sources.map(citationKey);
  const taken = new Set(
    wanted.filter((key, index) => wanted.indexOf(key) === index && wanted.lastIndexOf(key) === index),
  );
  return wanted.map((key) => {
    if (taken.has(key)) return key;
    let number = 0;
    let candidate = `${key}${suffix(number)}`;
    while (taken.has(candidate) || wanted.includes(candidate)) candidate = `${key}${suffix(++number)}`;
    taken.add(candidate);
    return candidate;
  });
}

/** 0 is `a`, 25 is `z`, 26 is `aa`. */
function suffix(number: number): string {
  const last = String.fromCharCode(97 + (number % 26));
  return number < 26 ? last : suffix(Math.floor(number / 26) - 1) + last;
}
