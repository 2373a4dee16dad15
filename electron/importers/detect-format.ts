import { Refusal } from '../errors.ts';
import { listZip } from './archive/list-zip.ts';
import { baseName, extensionOf } from './file-name.ts';

export type Format =
  | 'plain'
  | 'markdown'
  | 'html'
  | 'mhtml'
  | 'docx'
  | 'epub'
  | 'mail'
  | 'mailbox'
  | 'subtitles'
  | 'pdf'
  | 'picture'
  | 'table'
  | 'bibliography'
  | 'zip';

/** How many bytes of a file tell its format. */
const HEAD_BYTES = 8_192;

/** Beginnings of formats that are not read, what they are called, and what helps. */
const UNREAD: readonly (readonly [string, string, string])[] = [
  ['{\\rtf', 'is a Rich Text file', 'Open it in a word processor, save it as .docx, and add that.'],
  ['\xd0\xcf\x11\xe0', 'is in the old format of Word, Excel or Outlook, or is protected by a password', 'Open it, save it as .docx without a password, and add that.'],
  ['GIF8', 'is a picture of a kind that is seldom a scan', 'If it shows a text, save it as PNG and add that.'],
  ['\x1f\x8b', 'is packed with gzip', 'Unpack it and add what is in it.'],
  ['7z\xbc\xaf\x27\x1c', 'is packed with 7-Zip', 'Unpack it, or pack it as .zip, and add that.'],
  ['Rar!\x1a\x07', 'is packed with RAR', 'Unpack it, or pack it as .zip, and add that.'],
  ['\x7fELF', 'is a program', 'Choose a file with text.'],
  ['MZ\x90', 'is a program', 'Choose a file with text.'],
]; // prettier-ignore

/** PNG, JPEG, TIFF, BMP, WebP. */
const PICTURE = /^(?:\x89PNG\r\n|\xff\xd8\xff|II\*\0|MM\0\*|BM.{4}\0{4}|RIFF....WEBP)/s;

/** Zip files by what lies in them. */
const IN_ZIP: readonly (readonly [RegExp, Format | readonly [string, string]])[] = [
  [/^word\/document\d*\.xml$/, 'docx'],
  [/^META-INF\/container\.xml$/, 'epub'],
  [/^xl\/workbook\.(xml|bin)$/, ['is a spreadsheet', 'Save it as .csv or as a document with text.']],
  [/^ppt\/presentation\.xml$/, ['is a presentation', 'Export it as PDF and add that.']],
  [/^content\.xml$/, ['is an OpenDocument file', 'Open it in LibreOffice or Word, save it as .docx, and add that.']],
]; // prettier-ignore

/**
 * What kind of file this is, by its content. Its name is asked of plain text alone: it is Markdown, a table or a
 * bibliography when its name says so, since nothing in it can.
 *
 * @throws {Refusal} `file-unread-kind` for a kind that is known and not read, `archive-damaged`
 */
export function detectFormat(bytes: Uint8Array, path: string): Format {
  const name = baseName(path);
  const head = latin1(bytes.subarray(0, HEAD_BYTES));
  // The norm lets something stand before the mark of a PDF, and programs put it there.
  if (head.slice(0, 1_024).includes('%PDF-')) return 'pdf';
  for (const [magic, kind, advice] of UNREAD)
    if (head.startsWith(magic)) throw new Refusal('file-unread-kind', { name, kind, advice });
  if (PICTURE.test(head)) return 'picture';
  if (/^PK(\x03\x04|\x05\x06)/.test(head)) return formatOfZip(bytes, name);
  return formatOfText(plainHead(bytes, head), extensionOf(name));
}

function formatOfZip(bytes: Uint8Array, name: string): Format {
  const names = listZip(bytes, name).map((entry) => entry.name);
  for (const [inside, found] of IN_ZIP) {
    if (!names.some((entry) => inside.test(entry))) continue;
    if (typeof found === 'string') return found;
    throw new Refusal('file-unread-kind', { name, kind: found[0], advice: found[1] });
  }
  return 'zip';
}

const SUBTITLE_TIME = /^\d+[ \t]*\n\d{1,2}:\d{2}:\d{2}[,.]\d{3} --> \d{1,2}:\d{2}:\d{2}[,.]\d{3}/;
const HEADER_LINE = /^[A-Za-z][A-Za-z0-9-]{1,60}:[ \t]*\S/;
const MAIL_HEADERS = /^(?:from|to|date|subject|message-id|received|mime-version|return-path|delivered-to):/i;

function formatOfText(head: string, extension: string): Format {
  const text = head.replace(/\r\n?/g, '\n').replace(/^\s+/, '');
  if (/^WEBVTT(?:[ \t\n]|$)/.test(text) || SUBTITLE_TIME.test(text)) return 'subtitles';
  if (/^From \S+ .*\d{4}\n/.test(text) && hasMailHeaders(text.slice(text.indexOf('\n') + 1)))
    return 'mailbox';
  if (hasMailHeaders(text)) return isSavedPage(text) ? 'mhtml' : 'mail';
  if (isHtml(text)) return 'html';
  if (isBibliography(text, extension)) return 'bibliography';
  if (['csv', 'tsv', 'tab'].includes(extension) || (extension === 'json' && /^\[?\s*\{/.test(text)))
    return 'table';
  return ['md', 'markdown', 'mdown', 'mkd'].includes(extension) ? 'markdown' : 'plain';
}

/** Lines of headers up to the first empty line, two of them such as mails have. */
function hasMailHeaders(text: string): boolean {
  const lines = text.split('\n', 60);
  const end = lines.indexOf('');
  const headers = end < 0 ? lines.slice(0, -1) : lines.slice(0, end);
  if (
    headers.length < 2 ||
    !headers.every(
      (line) => HEADER_LINE.test(line) || /^[ \t]+\S/.test(line) || /^[A-Za-z-]+:\s*$/.test(line),
    )
  )
    return false;
  const known = new Set(headers.map((line) => MAIL_HEADERS.exec(line)?.[0].toLowerCase()).filter(Boolean));
  return known.size >= 2 && (known.has('from:') || known.has('mime-version:'));
}

const isSavedPage = (headers: string) =>
  /^(?:snapshot-content-location:|content-type:\s*multipart\/related)/im.test(headers.split('\n\n', 1)[0]!);

/** BibTeX, RIS, and CSL-JSON, whose items have a type and an id. */
function isBibliography(text: string, extension: string): boolean {
  if (/^TY {2}- [A-Z]{3,}/.test(text)) return true;
  if (extension === 'bib' || extension === 'bibtex') return /@\w+\s*[{(]/.test(text);
  return (
    extension === 'json' &&
    /^\[\s*\{/.test(text) &&
    /"type"\s*:\s*"(?:article|book|chapter|webpage|post|report|thesis|paper-conference|document|interview|broadcast|manuscript|speech|legislation|legal_case|entry|review|dataset|personal_communication)/.test(
      text,
    )
  );
}

function isHtml(text: string): boolean {
  const start = text.replace(/^(?:<\?xml[^>]*\?>|<!--[\s\S]*?-->|\s)+/, '');
  return /^<!doctype\s+html|^<(?:html|head|body|meta|title|article|main|section|div|p|h[1-6]|table|blockquote)[\s>]/i.test(
    start,
  );
}

/** The first characters of what may be text, whether or not it is in an encoding of two bytes. */
function plainHead(bytes: Uint8Array, head: string): string {
  if (head.startsWith('\xff\xfe')) return utf16(bytes, 'utf-16le');
  if (head.startsWith('\xfe\xff')) return utf16(bytes, 'utf-16be');
  return head.replace(/^\xef\xbb\xbf/, '');
}

const utf16 = (bytes: Uint8Array, encoding: string) =>
  new TextDecoder(encoding).decode(bytes.subarray(0, HEAD_BYTES));

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
