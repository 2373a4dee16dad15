import type { Entity } from '../entities/names.ts';
import type { Gender } from '../mentions/mention.ts';
import { genderOfName } from '../mentions/name.ts';

/** So many mentions of an entity are asked. */
export const TELLING_MENTIONS = 50;

/** What titles and given names among its first mentions tell. */
export function genderOfEntity({ mentions }: Entity): Gender | null {
  for (const { words, titles } of mentions.slice(0, TELLING_MENTIONS)) {
    const found = genderOf(
      words,
      titles.map(({ head }) => head ?? ''),
    );
    if (found !== null) return found;
  }
  return null;
}

function genderOf(words: readonly string[], titles: readonly string[]): Gender | null {
  const found = genderOfName({ words, titles: titles.filter((one) => one !== '') }, 'person');
  return found === 'neuter' ? null : found;
}
