import { Refusal } from '../../errors.ts';
import type { FileToImport, ImportedDocument, ImportedFile, RefusedFile } from '../document.ts';
import { baseName } from '../file-name.ts';
import { MAX_DOCUMENTS } from '../limits.ts';
import { importMail, type ReadPart } from './import-mail.ts';

/**
 * Reads a mailbox (mbox): each mail as `importMail` reads it; one that cannot be read stops no other.
 *
 * @throws {Refusal} `mailbox-too-large`
 */
export async function importMailbox(
  file: FileToImport,
  read: ReadPart,
  depth: number,
): Promise<ImportedFile> {
  const name = baseName(file.name);
  const mails = mailsIn(file.bytes);
  if (mails.length > MAX_DOCUMENTS) throw new Refusal('mailbox-too-large', { name, most: MAX_DOCUMENTS });
  const documents: ImportedDocument[] = [];
  const refused: RefusedFile[] = [];
  for (const [index, bytes] of mails.entries()) {
    const each = `${name}, mail ${index + 1}`;
    try {
      const one = await importMail({ name: each, bytes }, read, depth);
      documents.push(
        ...one.documents.map((document) => ({
          ...document,
          part: document.part ?? bytes,
          details: { ...document.details, partOf: document.details.partOf ?? name },
        })),
      );
      refused.push(...one.refused);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code, message, hint } = error;
      refused.push({ name: each, code, message, hint });
    }
  }
  return { documents, refused };
}

/** The bytes of each mail: from the line after `From ` up to the empty line before the next, `>From ` set right. */
function mailsIn(bytes: Uint8Array): Uint8Array[] {
  // Latin-1 has a character for every byte, so that what comes out is what went in.
  const text = Buffer.from(bytes).toString('latin1');
  return text
    .split(/(?:^|\r?\n\r?\n)From \S[^\r\n]*\d{4}[^\r\n]{0,10}\r?\n/)
    .slice(1)
    .map((mail) => Buffer.from(mail.replace(/^>(>*From )/gm, '$1'), 'latin1'));
}
