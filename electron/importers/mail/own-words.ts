/** The line before what is quoted: `On Tuesday Ann Berg wrote:`. */
const ATTRIBUTION =
  /^(?:On\b.{4,200}\bwrote|Am\b.{4,200}\bschrieb\b.{0,80}|Le\b.{4,200}\ba écrit|El\b.{4,200}\bescribió|Il\b.{4,200}\bha scritto|Em\b.{4,200}\bescreveu|Op\b.{4,200}\bschreef\b.{0,80})\s*:\s*$/;
/** Where a whole earlier mail is put below. */
const EARLIER =
  /^-{2,}\s*(?:Original Message|Original-Nachricht|Ursprüngliche Nachricht|Message d'origine|Mensaje original)\s*-{2,}\s*$|^_{10,}\s*$/i;
/** Where a mail is passed on: what stands below is what the mail is sent for. */
const FORWARDED =
  /^-{2,}\s*(?:Forwarded message|Weitergeleitete Nachricht|Message transféré|Mensaje reenviado)\b.{0,80}-{2,}\s*$|^Begin forwarded message:\s*$/i;
const FORWARDING_SUBJECT = /^\s*(?:fwd?|wg|tr|rv|i|enc)\s*:/i;
const HEADER = /^\*?(?:From|Von|De)\*?:\s*\S/i;
const FURTHER_HEADER =
  /^\*?(?:Sent|Date|To|Cc|Subject|Gesendet|Datum|An|Betreff|Envoyé|À|Objet|Enviado|Fecha|Para|Asunto)\*?\s*:/i;
const QUOTED_LINE = /^\s?>/;
/** Two hyphens and a space (RFC 3676, 4.3); many programs take the space away. */
const SIGNATURE = /^-- ?$/;
/** A line of hyphens alone begins a signature when no more than this stands below. */
const LONGEST_SIGNATURE = 12;

export type LeftOutOfMail = 'Quoted from an earlier mail' | 'Earlier mail below' | 'Signature';

/** Lines of a mail that belong together; `what` is null for words of its writer, and for a mail that is passed on. */
export interface MailStretch {
  readonly what: LeftOutOfMail | null;
  readonly lines: readonly string[];
}

/**
 * Tells what the writer of a mail wrote from what the mail repeats and carries along: lines that begin with `>`, with the line before
 * them that says whose they are; an earlier mail below a line or headers that say so; the signature. All lines are in one of the
 * stretches, in order. A mail that is passed on is the writer's own in this. A mail that is nothing else is left whole.
 */
export function stretchesOfMail(body: string, subject = ''): MailStretch[] {
  const lines = body.split('\n');
  const stretches: { what: LeftOutOfMail | null; lines: string[] }[] = [];
  const kind = () => stretches.at(-1)?.what ?? null;
  const put = (what: LeftOutOfMail | null, ...more: readonly string[]) => {
    const last = stretches.at(-1);
    if (last?.what === what) last.lines.push(...more);
    else stretches.push({ what, lines: [...more] });
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    const isQuoted = QUOTED_LINE.test(line);
    if (isQuoted || (line.trim() === '' && kind() === QUOTED && QUOTED_LINE.test(nextFilled(lines, at)))) {
      put(QUOTED, line);
      continue;
    }
    const attribution = attributionAt(lines, at);
    if (attribution === 'all below') {
      put(QUOTED, ...lines.slice(at));
      break;
    }
    if (attribution > 0) {
      stretches.push({ what: QUOTED, lines: lines.slice(at, at + attribution) });
      at += attribution - 1;
      continue;
    }
    const earlier = earlierMailAt(lines, at, subject);
    if (earlier !== null) {
      put(earlier === 'forwarded' ? null : 'Earlier mail below', ...lines.slice(at));
      break;
    }
    put(kind() === 'Signature' || beginsSignature(lines, at) ? 'Signature' : null, line);
  }
  const hasOwn = stretches.some((one) => one.what === null && one.lines.some((line) => line.trim() !== ''));
  return hasOwn ? stretches.filter(hasWords) : [{ what: null, lines }];
}

const QUOTED = 'Quoted from an earlier mail';
const hasWords = ({ what, lines }: MailStretch) =>
  what === null || lines.some((line) => /[^\s>-]/.test(line));

/** Whether a mail is passed on below the words of its writer. */
export const isForwarded = (body: string, subject: string): boolean => {
  const lines = body.split('\n');
  return lines.some((_, at) => earlierMailAt(lines, at, subject) === 'forwarded');
};

/** The text of stretches, one paragraph apart. */
export const textOfStretches = (stretches: readonly MailStretch[]): string =>
  stretches
    .map(({ lines }) => lines.join('\n'))
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** The words of a stretch for a list: without the marks of quotation. */
export const wordsOfStretch = ({ lines }: MailStretch): string =>
  lines
    .map((line) => line.replace(/^(?:\s?>)+ ?/, ''))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** How many lines, with empty ones, say whose the quotation below is; or that all below is one that has no marks. */
function attributionAt(lines: readonly string[], at: number): number | 'all below' {
  const line = lines[at]!.trim();
  if (line === '') return 0;
  const next = lines[at + 1]?.trim() ?? '';
  // The line may be broken in two.
  const isBroken = !ATTRIBUTION.test(line);
  const whole = isBroken ? `${line} ${next}` : line;
  if (!ATTRIBUTION.test(whole) || (isBroken && QUOTED_LINE.test(next))) return 0;
  let end = at + (isBroken ? 2 : 1);
  while (end < lines.length && lines[end]!.trim() === '') end += 1;
  if (end === lines.length) return 0;
  if (QUOTED_LINE.test(lines[end]!)) return end - at;
  // "On Monday Ann wrote:" may be the writer's own; programs put a time or an address there.
  const isUnmarked = !lines.slice(end).some((one) => QUOTED_LINE.test(one)) && /\d|@/.test(whole);
  return isUnmarked ? 'all below' : 0;
}

/** Whether an earlier mail, or one that is passed on, stands from this line on. */
function earlierMailAt(
  lines: readonly string[],
  at: number,
  subject: string,
): 'earlier' | 'forwarded' | null {
  const line = lines[at]!.trim();
  const next = nextFilled(lines, at);
  if (FORWARDED.test(line) && next !== '') return 'forwarded';
  const isBelow = EARLIER.test(line) && HEADER.test(next);
  if (!isBelow && !beginsHeaders(lines, at)) return null;
  return FORWARDING_SUBJECT.test(subject) ? 'forwarded' : 'earlier';
}

/** Headers of a mail below an empty line, as Outlook puts them there without a line of their own. */
function beginsHeaders(lines: readonly string[], at: number): boolean {
  if (at === 0 || lines[at - 1]!.trim() !== '' || !HEADER.test(lines[at]!)) return false;
  return lines.slice(at + 1, at + 6).filter((line) => FURTHER_HEADER.test(line)).length >= 2;
}

function beginsSignature(lines: readonly string[], at: number): boolean {
  const line = lines[at]!;
  if (!SIGNATURE.test(line)) return false;
  if (line === '-- ') return true;
  const below = lines.slice(at + 1);
  const end = below.findIndex((one, index) => QUOTED_LINE.test(one) || attributionAt(below, index) !== 0);
  const own = below.slice(0, end < 0 ? below.length : end).filter((one) => one.trim() !== '');
  return own.length > 0 && own.length <= LONGEST_SIGNATURE;
}

/** The next line with something on it; '' when there is none. */
function nextFilled(lines: readonly string[], at: number): string {
  for (let next = at + 1; next < lines.length; next += 1) if (lines[next]!.trim() !== '') return lines[next]!;
  return '';
}
