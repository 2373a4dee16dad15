/** True when every word of `filter` begins somewhere in `fields`; capitals and accents do not count. */
export function matches(filter: string, fields: readonly (string | null)[]): boolean {
  const text = plain(fields.filter(Boolean).join(' '));
  return plain(filter)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const PLAIN = /^[\0-\x7f]*$/;

const plain = (text: string) =>
  (PLAIN.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();
