import PostalMime from 'postal-mime';
import { Refusal } from '../../errors.ts';
import type { Importer } from '../document.ts';
import { baseName } from '../file-name.ts';
import { importPage } from './import-html.ts';

/**
 * Reads a page that a browser saved with everything it needs in one file (MHTML, RFC 2557).
 *
 * @throws {Refusal} `file-damaged` when there is no page in it, and as `importHtml`
 */
export const importMhtml: Importer = async (file) => {
  const saved = await PostalMime.parse(file.bytes);
  if (!saved.html) throw new Refusal('file-damaged', { name: baseName(file.name) });
  const location = saved.headers.find(({ key }) =>
    /^(?:snapshot-content-location|content-location)$/.test(key),
  );
  const address = location && /^https?:/i.test(location.value.trim()) ? location.value.trim() : null;
  return importPage(file, saved.html, address, []);
};
