import iconv from 'iconv-lite';
import { decode } from '../plain/decode.ts';

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
  const said = charsetIn(contentType ?? '') ?? declaredIn(head);
  if (!marked && said !== null) {
    const label = WIDER[said] ?? said;
    // A page that can be read as one of single bytes is not of two.
    if (iconv.encodingExists(label) && !/^utf-?(16|32)/.test(label)) {
      const html = iconv.decode(Buffer.from(bytes), label);
      if (!html.includes('\ufffd')) return { html, warnings: [], encoding: label };
      const guessed = decode(bytes);
      if (typeof guessed !== 'string' && guessed.certain)
        return {
          html: guessed.text,
          warnings: [`“${name}” says that its encoding is ${said}, but it is ${guessed.encoding}.`],
          encoding: guessed.encoding,
        };
      return {
        html,
        warnings: [
          `Some characters of “${name}” could not be read: it is not wholly in ${said}, as it says.`,
        ],
        encoding: label,
      };
    }
  }
  const decoded = decode(bytes);
  if (typeof decoded === 'string') return null;
  const warnings = decoded.certain
    ? []
    : [`The encoding of “${name}” is a guess (${decoded.encoding}). Check its accents and quotation marks.`];
  return { html: decoded.text, warnings, encoding: decoded.encoding };
}

const charsetIn = (text: string) =>
  /charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(text)?.[1]?.toLowerCase() ?? null;

function declaredIn(head: string): string | null {
  for (const [tag] of head.matchAll(/<meta\b[^>]*>/gi)) {
    const charset = charsetIn(tag);
    if (charset !== null) return charset;
  }
  return /^<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)["']/i.exec(head)?.[1]?.toLowerCase() ?? null;
}
