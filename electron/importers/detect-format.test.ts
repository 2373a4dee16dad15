import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../errors.ts';
import { detectFormat } from './detect-format.ts';

const of = (content: string | Uint8Array, name = 'file') =>
  detectFormat(typeof content === 'string' ? Buffer.from(content, 'latin1') : content, name);
const zipOf = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));

describe('the format of a file is told by its content', () => {
  it.each([
    ['plain', 'Dear Ann,\nthe bridge is shut.'],
    ['plain', 'From here on: it rained.\nSubject: none of yours.'],
    ['plain', '<3 is a heart'],
    ['plain', 'Date: Monday\nPlace: Kell\n\nWe met at noon.'],
    ['html', '<!DOCTYPE html><title>x</title>'],
    ['html', '\xef\xbb\xbf\r\n<!-- saved from url=(0001)x -->\n<html lang=en>'],
    ['html', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html>'],
    ['html', '\xff\xfe<\0h\0t\0m\0l\0>\0'],
    ['mail', 'From: a@example.org\r\nTo: b@example.org\r\nSubject: Bridge\r\n\r\nShut.'],
    ['mail', 'Received: from x\n by y\nMIME-Version: 1.0\nDate: Tue, 5 Mar 2024\n\nShut.'],
    [
      'mhtml',
      'From: <Saved by Blink>\nSnapshot-Content-Location: https://x\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary="b"\n\n',
    ],
    [
      'mailbox',
      'From a@example.org Tue Mar  5 10:00:00 2024\nFrom: a@example.org\nSubject: x\nDate: y\n\nShut.',
    ],
    ['subtitles', 'WEBVTT\n\n00:01.000 --> 00:02.000\nHello'],
    ['subtitles', '1\r\n00:00:01,000 --> 00:00:02,500\r\nHello'],
    ['pdf', '\n%PDF-1.7\n'],
    ['docx', zipOf('[Content_Types].xml', 'word/document.xml')],
    ['epub', zipOf('mimetype', 'META-INF/container.xml')],
    ['zip', zipOf('a.txt', 'b/c.pdf')],
    ['picture', '\x89PNG\r\n'],
    ['picture', 'RIFF\x00\x00\x00\x00WEBP'],
    ['picture', 'II*\0'],
    ['bibliography', 'TY  - NEWS\nTI  - The tram'],
  ] as const)('%s (%#)', (format, content) => {
    expect(of(content, 'wrong.png')).toBe(format);
  });

  it('and by its name where plain text is read in several ways', () => {
    expect(of('# A heading', 'a.md')).toBe('markdown');
    expect(of('# A heading', 'a.txt')).toBe('plain');
    expect(of('<!doctype html>', 'a.md')).toBe('html');
    expect(of('a,b\n1,2', 'a.csv')).toBe('table');
    expect(of('[{"a": 1}]', 'a.json')).toBe('table');
    expect(of('[{"id": 1, "type": "book"}]', 'a.json')).toBe('bibliography');
    expect(of('@book{a, title={x}}', 'a.bib')).toBe('bibliography');
    expect(of('BMW is a maker of cars.')).toBe('plain');
  });

  it.each([
    ['{\\rtf1 words}', 'is a Rich Text file', '.docx'],
    ['\xd0\xcf\x11\xe0\xa1\xb1', 'old format of Word', '.docx without a password'],
    ['GIF89a', 'is a picture', 'PNG'],
    [zipOf('content.xml', 'mimetype'), 'is an OpenDocument file', '.docx'],
    [zipOf('xl/workbook.xml'), 'is a spreadsheet', '.csv'],
    [zipOf('ppt/presentation.xml'), 'is a presentation', 'PDF'],
    ['\x1f\x8b\x08', 'is packed with gzip', 'Unpack'],
  ])('%# is refused with what helps', (content, kind, advice) => {
    try {
      of(content, 'a.bin');
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(Refusal);
      expect((error as Refusal).message).toContain(`“a.bin” ${kind.startsWith('is') ? kind : 'is in the'}`);
      expect((error as Refusal).hint).toContain(advice);
    }
  });
});
