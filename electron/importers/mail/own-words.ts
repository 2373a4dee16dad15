/** The line before what is quoted: `On Tuesday Ann Berg wrote:`. */
const ATTRIBUTION =
  /^(?:On\b.{4,200}\bwrote|Am\b.{4,200}\bschrieb\b.{0,80}|Le\b.{4,200}\ba écrit|El\b.{4,200}\bescribió)\s*:\s*$/;
/** Where a whole earlier mail is put below. */
const FORWARD =
  /^-{2,}\s*(?:Original Message|Forwarded message|Ursprüngliche Nachricht|Message d'origine|Mensaje original)\s*-{2,}\s*$|^_{10,}\s*$/i;
const HEADER = /^\*?(?:From|Von|De)\*?:\s*\S/i;

/**
 * Tells what the writer of a mail wrote from what the mail repeats of earlier ones: lines that begin with `>`, and an
 * earlier mail below a line that says so. A mail that is nothing else is left whole.
 */
export function ownWords(body: string): { text: string; quoted: string[] } {
  const lines = body.split('\n');
  const own: string[] = [];
  const quoted: string[] = [];
  let quotation: string[] = [];
  const endQuotation = () => {
    const words = quotation.join('\n').trim();
    if (words !== '') quoted.push(words);
    quotation = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (/^\s?>/.test(line)) {
      quotation.push(line.replace(/^(?:\s?>)+ ?/, ''));
      continue;
    }
    if (line.trim() === '' && quotation.length > 0 && /^\s?>/.test(nextFilled(lines, at))) {
      quotation.push('');
      continue;
    }
    endQuotation();
    const next = nextFilled(lines, at);
    // The line may be broken in two.
    const both = `${line.trim()} ${next.trim()}`;
    if (
      ATTRIBUTION.test(line.trim()) ||
      (ATTRIBUTION.test(both) && !/^\s?>/.test(next) && line.trim() !== '')
    ) {
      const rest = lines.slice(at + (ATTRIBUTION.test(line.trim()) ? 1 : 2));
      if (rest.some((one) => /^\s?>/.test(one))) {
        if (!ATTRIBUTION.test(line.trim())) at += 1;
        continue;
      }
      quoted.push(rest.join('\n').trim());
      break;
    }
    if (FORWARD.test(line.trim()) && HEADER.test(next)) {
      quoted.push(
        lines
          .slice(at + 1)
          .join('\n')
          .trim(),
      );
      break;
    }
    own.push(line);
  }
  endQuotation();
  const text = own
    .join('\n')
    .replace(/\n-- \n[\s\S]*$/, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return text === '' ? { text: body.trim(), quoted: [] } : { text, quoted: quoted.filter(Boolean) };
}

/** The next line with something on it; '' when there is none. */
function nextFilled(lines: readonly string[], at: number): string {
  for (let next = at + 1; next < lines.length; next += 1) if (lines[next]!.trim() !== '') return lines[next]!;
  return '';
}
