import { cutAtWord } from './shorten.ts';

/** Windows, macOS and Linux refuse some of these; Obsidian cannot link to the others. */
const REFUSED = /[\p{Cc}\p{Cf}\p{Cs}/\\:*?"<>|#^[\]`]+/gu;
/** 60 characters of any script stay under the 255 bytes that file systems allow. */
const LONGEST = 60;

/**
 * A file name for a dossier that every system takes: `Title 2026-11-22.md`.
 * @param date ISO 8601; its day is used
 */
export function fileNameFor(title: string, date: string): string {
  const plain = title
    .replace(REFUSED, ' ')
    .replace(/…|\.{2,}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = cutAtWord(plain, LONGEST).replace(/^[.\s]+|[.\s]+$/g, '');
  const day = date.slice(0, 10).replace(REFUSED, '-');
  return `${[short || 'Comparison', day].filter((part) => part !== '').join(' ')}.md`;
}
