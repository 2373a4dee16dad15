/**
 * Words and figures that were printed with a space inside, as texts are that were cut into words before they came here: "Attorney’ s",
 * "hadn 't", "$9. 40", "230, 000". Sources of regular expressions, for the one of them that reads tokens.
 */

/** A clitic behind an apostrophe with a space on one of its sides: "’ s", " 't". */
export const CLITIC_APART = String.raw`(?:['’ʼ] (?:s|t|re|ve|ll|d|m)| ['’ʼ](?:s|t|re|ve|ll|d|m))(?![\p{L}\p{M}\p{N}'’ʼ])`;

/** Figures with a space behind their mark: whole thousands, and decimals of money or behind a word in lower case. */
export const FIGURE_APART = String.raw`\d{1,3}(?:,\d{3})*(?:, 000)+(?![\d,])|(?<=[$£€¥]\s?)\d{1,3}\. \d{1,2}(?=\s\p{Ll}|[.,;)])|(?<=\p{Ll}(?: -)? )\d{1,2}\. \d(?=\s\p{Ll})`;

const DECIMAL_CUT = /(?:[$£€¥]\s?\d{1,3}|\p{Ll}(?: -)? \d{1,2})\.\s*$/u;
const DECIMALS = /^\s?(\d{1,2})(?:\s\p{Ll}|[.,;)])/u;

/** Whether a stop and a space stand inside a figure, so that no sentence ends there: "$9. 40 million", "after 4. 5 hours". */
export function isInsideFigure(before: string, after: string): boolean {
  const decimals = DECIMALS.exec(after)?.[1];
  const cut = DECIMAL_CUT.exec(before)?.[0];
  return decimals !== undefined && cut !== undefined && (decimals.length === 1 || /^[$£€¥]/u.test(cut));
}
