import type { Truth } from './made-up.ts';
import { bodyOf } from './truth-html.ts';

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64').replace(/.{76}/g, '$&\r\n');
const headers = ({ author, title, published }: Truth, type: string) =>
  [
    `From: ${author} <writer@gazette.example>`,
    'To: The desk <desk@gazette.example>',
    `Subject: ${title}`,
    `Date: ${new Date(`${published}T09:30:00Z`).toUTCString().replace('GMT', '+0000')}`,
    'Message-ID: <1@gazette.example>',
    'MIME-Version: 1.0',
    type,
  ].join('\r\n');
const part = (type: string, text: string) =>
  `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(text)}\r\n`;
const textOf = (truth: Truth) => truth.blocks.map(({ text }) => text).join('\n\n');
const QUOTED =
  '\n\nOn Tue, 5 Mar 2024 at 10:00, The desk wrote:\n> Can you send it today?\n> We wait for it.\n';

/** A mail of plain text that quotes the one it answers. */
export const plainMail = (truth: Truth): string =>
  `${headers(truth, 'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64')}\r\n\r\n${base64(textOf(truth) + QUOTED)}\r\n`;

/** A mail in HTML alone, with an attachment. */
export const htmlMail = (truth: Truth): string =>
  `${headers(truth, 'Content-Type: multipart/mixed; boundary="B"')}\r\n\r\n--B\r\n${part('text/html', `<html><body>${bodyOf(truth, true)}<div class="gmail_quote"><blockquote class="gmail_quote"><p>Can you send it today?</p></blockquote></div></body></html>`)}--B\r\nContent-Disposition: attachment; filename="list.txt"\r\n${part('text/plain', 'A list of what was sent.')}--B--\r\n`;

/** A mailbox of one mail in two kinds of text. */
export const mailbox = (truth: Truth): string =>
  `From writer@gazette.example Tue Mar  5 10:00:00 2024\r\n${headers(truth, 'Content-Type: multipart/alternative; boundary="B"')}\r\n\r\n--B\r\n${part('text/plain', textOf(truth))}--B\r\n${part('text/html', bodyOf(truth, true))}--B--\r\n`;
