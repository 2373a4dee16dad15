import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { Refusal } from '../../errors.ts';
import type {
  FileToImport,
  FoundMetadata,
  ImportedDocument,
  ImportedFile,
  RefusedFile,
} from '../document.ts';
import { counted } from '../counted.ts';
import { baseName } from '../file-name.ts';
import { makeDocument } from '../make-document.ts';
import { readingOf } from '../reading-of.ts';
import { tidyText } from '../tidy-text.ts';
import { MAX_LEFT_OUT, MAX_LEFT_OUT_UNITS } from '../limits.ts';
import { isForwarded, stretchesOfMail, textOfStretches, wordsOfStretch } from './own-words.ts';
import { textOfMailHtml } from './text-of-mail-html.ts';

/** Reads any file: what reads the attachments of a mail. */
export type ReadPart = (file: FileToImport, depth: number) => Promise<ImportedFile>;

/** How deep mails may lie in each other. */
const NESTING = 20;

/**
 * Reads one mail: its headers as metadata, the words of its writer and a mail that is passed on as the text; what it repeats of an
 * earlier mail and its signature are listed and can be brought back; its attachments, if they can be read, are texts of their own.
 *
 * @throws {Refusal} `file-empty` when there are neither words nor attachments in it, `file-nested`
 */
export async function importMail(file: FileToImport, read: ReadPart, depth: number): Promise<ImportedFile> {
  const name = baseName(file.name);
  if (depth > NESTING) throw new Refusal('file-nested', { name });
  const mail = await PostalMime.parse(file.bytes, {
    maxNestingDepth: NESTING,
    attachmentEncoding: 'arraybuffer',
  });
  const found = foundIn(mail);
  const subject = found.title?.value ?? name;
  const attached = await attachments(mail, subject, read, depth);
  try {
    return {
      documents: [
        messageOf(mail, name, found, attached.names, file.choices?.bringBack ?? []),
        ...attached.documents,
      ],
      refused: attached.refused,
    };
  } catch (error) {
    // A mail may be nothing but the envelope of what it carries.
    if (!(error instanceof Refusal) || error.code !== 'file-empty' || attached.documents.length === 0)
      throw error;
    return attached;
  }
}

function messageOf(
  mail: Email,
  name: string,
  found: FoundMetadata,
  attachments: readonly string[],
  bringBack: readonly number[],
): ImportedDocument {
  const body = mail.text?.trim() ? tidyText(mail.text) : mail.html ? textOfMailHtml(mail.html, name) : '';
  const subject = mail.subject ?? '';
  const stretches = stretchesOfMail(body, subject);
  const out = stretches.filter(({ what }) => what !== null);
  const wanted = new Set(out.filter((_, number) => bringBack.includes(number)));
  const to = people([...(mail.to ?? []), ...(mail.cc ?? [])]);
  return makeDocument({
    format: 'Mail',
    name,
    text: textOfStretches(stretches.filter((one) => one.what === null || wanted.has(one))),
    found,
    reading: readingOf(wanted.size === 0 ? {} : { bringBack }),
    details: {
      leftOut: out
        .map((one, number) => ({
          what: one.what!,
          text: wordsOfStretch(one).slice(0, MAX_LEFT_OUT_UNITS),
          number,
        }))
        .slice(0, MAX_LEFT_OUT)
        .filter(({ number }) => !bringBack.includes(number)),
      mended: counted(
        wanted.size,
        'stretch of the mail brought back by hand',
        'stretches of the mail brought back by hand',
      ),
      ...(wanted.size > 0 && { broughtBack: [...bringBack] }),
      remarks: [
        ...(to === '' ? [] : [`To ${to}.`]),
        ...(isForwarded(body, subject)
          ? ['It passes on an earlier mail, which stands in the text below the words of its sender.']
          : []),
        ...(attachments.length === 0 ? [] : [`Attached: ${attachments.join(', ')}.`]),
      ],
    },
  });
}

function foundIn(mail: Email): FoundMetadata {
  const date = mail.headers.find(({ key }) => key === 'date')?.value ?? '';
  const day = dayOf(date);
  const entry = (value: string, header: string) => ({ value, where: `the mail’s ${header}` });
  return {
    title: entry(mail.subject ?? '', 'Subject'),
    author: entry(people(mail.from ? [mail.from] : []), 'From'),
    published: entry(day, 'Date'),
    language: entry(
      mail.headers.find(({ key }) => key === 'content-language')?.value ?? '',
      'Content-Language',
    ),
  };
}

/** The day that a `Date` header names, as the writer’s clock showed it: `Tue, 5 Mar 2024 23:30:00 -0500`. */
function dayOf(header: string): string {
  const parts = /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})/.exec(header);
  const month = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(parts?.[2]?.toLowerCase() ?? '?') / 3 + 1;
  return parts && Number.isInteger(month) && month > 0
    ? `${parts[3]}-${String(month).padStart(2, '0')}-${parts[1]!.padStart(2, '0')}`
    : '';
}

const people = (addresses: readonly Address[]): string =>
  addresses
    .flatMap((one) => ('group' in one && one.group ? one.group : [one]))
    .map(({ name, address }) => name || address || '')
    .filter(Boolean)
    .join(', ');

async function attachments(mail: Email, subject: string, read: ReadPart, depth: number) {
  const names: string[] = [];
  const documents: ImportedDocument[] = [];
  const refused: RefusedFile[] = [];
  for (const attachment of mail.attachments) {
    if (isPicture(attachment)) continue;
    const name =
      attachment.filename ?? (attachment.mimeType === 'message/rfc822' ? 'attached mail.eml' : 'unnamed');
    names.push(name);
    try {
      const bytes = bytesOf(attachment);
      const inside = await read({ name, bytes }, depth + 1);
      documents.push(
        ...inside.documents.map((document) => ({
          ...document,
          part: document.part ?? bytes,
          details: { ...document.details, partOf: document.details.partOf ?? subject },
        })),
      );
      refused.push(...inside.refused.map((one) => ({ ...one, attachedTo: one.attachedTo ?? subject })));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code, message, hint } = error;
      refused.push({ name, code, message, hint, attachedTo: subject });
    }
  }
  return { names, documents, refused };
}

/** Logos and signatures come as pictures with nearly every mail. */
const isPicture = ({ mimeType, disposition, related }: Attachment) =>
  mimeType.startsWith('image/') && (related === true || disposition === 'inline');

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content, 'utf8');
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
