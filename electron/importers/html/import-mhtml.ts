import PostalMime from 'postal-mime';
import { Refusal } from '../../errors.ts';
import type { Importer } from '../document.ts';
import { baseName } from '../file-name.ts';
import { decodedPage, importPage } from './import-html.ts';

/** What begins the part that is the page, with all that its header says of its type. */
const PAGE_PART = /^content-type:[ \t]*text\/html([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)/im;
/** What nobody takes for text. */
const AS_IT_IS = 'application/octet-stream';

/**
 * Reads a page that a browser saved with everything it needs in one file (MHTML, RFC 2557). Its characters are those that the page itself
 * names, as a browser saves it in the encoding in which it came, and says nothing of that in the header of the part.
 *
 * @throws {Refusal} `file-damaged` when there is no page in it, and as `importHtml`
 */
export const importMhtml: Importer = async (file) => {
  const name = baseName(file.name);
  const text = Buffer.from(file.bytes).toString('latin1');
  const [, parameters = ''] = PAGE_PART.exec(text) ?? [];
  const opened = text.replace(PAGE_PART, `Content-Type: ${AS_IT_IS}${parameters}`);
  const saved = await PostalMime.parse(Buffer.from(opened, 'latin1'), { attachmentEncoding: 'arraybuffer' });
  const page = saved.attachments.find(({ mimeType }) => mimeType === AS_IT_IS)?.content;
  if (page === undefined || typeof page === 'string' || page.byteLength === 0)
    throw new Refusal('file-damaged', { name });
  const location = saved.headers.find(({ key }) =>
    /^(?:snapshot-content-location|content-location)$/.test(key),
  );
  const address = location && /^https?:/i.test(location.value.trim()) ? location.value.trim() : null;
  const fetched = { address: address ?? '', contentType: `text/html${parameters}` };
  const { html, warnings, encoding } = decodedPage({ ...file, bytes: new Uint8Array(page), fetched }, name);
  return importPage(file, html, address, warnings, encoding);
};
