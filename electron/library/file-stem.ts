/** Words as the beginning of a file's name that every system takes; never a path, and never empty. */
export function suggestedStem(words: string): string {
  const stem = words
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*.]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60)
    .trim();
  return stem === '' ? 'Investigation' : stem;
}
