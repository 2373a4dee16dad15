import type { DossierSource } from './dossier.ts';

type Cited = Pick<DossierSource, 'title' | 'outlet' | 'author' | 'published'> &
  Partial<Pick<DossierSource, 'passageOf' | 'sha256'>>;

/** Letters and digits only, without accents, at most 40 of them. */
function squeeze(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...plain.replace(/^(the|a|an)\s+/, '').replace(/[^\p{L}\p{N}]/gu, '')].slice(0, 40).join('');
}

/** The name a source is cited by: outlet (else author, else title) and year, such as `asianmirror2022`. */
export function citationKey(source: Cited): string {
  const name = [source.outlet, source.author, source.passageOf ?? source.title]
    .map((part) => squeeze(part ?? ''))
    .find((part) => part !== '');
  return `${name ?? 'source'}${source.published?.slice(0, 4) ?? ''}`;
}

/**
 * A key for every text, in order; where several sources would have the same one, they are told apart by `a`, `b`, `c` ...
 * A source and the passages of it, which have one sha256, share a key.
 */
export function citationKeys(texts: readonly Cited[]): string[] {
  const first = texts.map((text, index) =>
    text.sha256 ? texts.findIndex((other) => other.sha256 === text.sha256) : index,
  );
  const sources = texts.filter((_, index) => first[index] === index);
  const keys = keysOf(sources);
  return first.map((index) => keys[sources.indexOf(texts[index]!)]!);
}

function keysOf(sources: readonly Cited[]): string[] {
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
