import iconv from 'iconv-lite';
import { decode } from '../plain/decode.ts';
import { encodingName } from '../plain/encoding-names.ts';

export interface DecodedPage {
  readonly html: string;
  readonly warnings: readonly string[];
  readonly encoding: string;
}

/** Where a page may say in which encoding it is: in its first bytes alone, as browsers hold it. */
const META_BYTES = 4_096;

/** Labels that mean the wider encoding on the web. */
const WIDER: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  'latin1': 'windows-1252',
  'us-ascii': 'windows-1252',
  'ascii': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'gb2312': 'gb18030',
  'gbk': 'gb18030',
  'ks_c_5601-1987': 'euc-kr',
  'x-sjis': 'shift_jis',
}; // prettier-ignore

/**
 * The characters of a page: by its byte-order mark, by what the server said, by what it says itself, and else by its
 * bytes. Null when none of them makes sense.
 *
 * @param contentType the header of the answer that the page came with
 */
export function decodePage(bytes: Uint8Array, contentType: string | null, name: string): DecodedPage | null {
  const head = Buffer.from(bytes.subarray(0, META_BYTES)).toString('latin1');
  const marked = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/.test(head);
  const said = marked ? [] : [charsetIn(contentType ?? ''), declaredIn(head)].flatMap((label) => label ?? []);
  const told = said.map((label) => ({ said: label, label: WIDER[label] ?? label })).filter(isRead);
  for (const { label } of told) {
    const html = decodedAs(bytes, label);
    if (html !== null) return { html, warnings: [], encoding: encodingName(label) };
  }
  const [first] = told;
  if (first && isNearly(bytes, first.label))
    return {
      html: iconv.decode(Buffer.from(bytes), first.label),
      warnings: [
        `Some characters of “${name}” could not be read: it is not wholly in ${first.said}, as it says.`,
      ],
      encoding: encodingName(first.label),
    };
  const decoded = decode(bytes);
  if (typeof decoded === 'string') return null;
  const { text: html, certain } = decoded;
  const encoding = encodingName(decoded.encoding);
  const check = 'Check its accents and quotation marks.';
  const warnings = first
    ? [
        certain
          ? `“${name}” says that its encoding is ${first.said}, but it is ${encoding}.`
          : `“${name}” says that its encoding is ${first.said}, but it is not; it was read as ${encoding}, which is a guess. ${check}`,
      ]
    : certain
      ? []
      : [`The encoding of “${name}” is a guess: ${encoding}. ${check}`];
  return { html, warnings, encoding };
}

/** A page that can be read as one of single bytes is not of two. */
const isRead = ({ label }: { readonly label: string }) =>
  iconv.encodingExists(label) && !/^utf-?(16|32)/.test(label);

/**
 * The page in the encoding that is said of it; null where its bytes say otherwise: some are no characters of it, or all of them are
 * well-formed UTF-8, which comes about by chance in no other encoding.
 */
function decodedAs(bytes: Uint8Array, label: string): string | null {
  const html = iconv.decode(Buffer.from(bytes), label);
  if (html.includes('\ufffd')) return null;
  const isUtf8 = /^utf-?8$/.test(label);
  const sequences = isUtf8
    ? 0
    : (Buffer.from(bytes)
        .toString('latin1')
        .match(/[\xc2-\xf4][\x80-\xbf]/g)?.length ?? 0);
  if (sequences >= FEWEST_SEQUENCES) {
    const decoded = decode(bytes);
    if (typeof decoded !== 'string' && decoded.certain && decoded.encoding === 'UTF-8') return null;
  }
  return html;
}
/** One may be meant as it stands, as in a page on garbled characters. */
const FEWEST_SEQUENCES = 2;

/** Whether few characters of a page are not of the encoding that is said of it, as where one was damaged. */
function isNearly(bytes: Uint8Array, label: string): boolean {
  const html = iconv.decode(Buffer.from(bytes), label);
  const lost = html.match(/\ufffd/g)?.length ?? 0;
  const read = html.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return lost > 0 && lost <= MOST_LOST * read;
}
/** Of the characters beyond ASCII. */
const MOST_LOST = 0.1;

const charsetIn = (text: string) =>
  /charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(text)?.[1]?.toLowerCase() ?? null;

function declaredIn(head: string): string | null {
  for (const [tag] of head.matchAll(/<meta\b[^>]*>/gi)) {
    const charset = charsetIn(tag);
    if (charset !== null) return charset;
  }
  return /^<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)["']/i.exec(head)?.[1]?.toLowerCase() ?? null;
}
