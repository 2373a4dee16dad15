/** Files as real programs make them; a program that is not on the machine makes none. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const has = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
const available = new Map<string, boolean>();

/** Whether a program can be run here. */
export function isThere(program: string): boolean {
  if (!available.has(program)) available.set(program, has(program));
  return available.get(program)!;
}

function run(program: string, args: readonly string[], folder: string): void {
  const { status, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', timeout: 120_000 });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
}

/** What Pandoc makes of Markdown: `docx`, `epub`, `odt`, `html`. */
export function byPandoc(markdown: string, to: string, folder: string): Uint8Array {
  writeFileSync(path.join(folder, 'source.md'), markdown);
  const out = `made.${to}`;
  run('pandoc', ['-s', '-f', 'markdown', '-o', out, 'source.md'], folder);
  return readFileSync(path.join(folder, out));
}

/** What LibreOffice makes of a document: `pdf`, `docx`. */
export function byLibreOffice(bytes: Uint8Array, from: string, to: string, folder: string): Uint8Array {
  writeFileSync(path.join(folder, `office.${from}`), bytes);
  const out = path.join(folder, 'converted');
  run(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${path.join(folder, 'profile')}`,
      '--convert-to',
      to,
      '--outdir',
      out,
      `office.${from}`,
    ],
    folder,
  );
  return readFileSync(path.join(out, `office.${to}`));
}

/** What Chromium prints of a page, with its own heads and feet. */
export const byChromium = (html: string, folder: string): Uint8Array =>
  withChromium(html, folder, 'page.pdf', (out) => [`--print-to-pdf=${out}`]);

/** A picture of a page, as many dots an inch as a scanner makes. */
export const scannedByChromium = (html: string, folder: string, dots: number): Uint8Array =>
  withChromium(html, folder, 'page.png', (out) => [
    `--screenshot=${out}`,
    // A sheet of A4 at the 96 dots an inch of a page.
    '--window-size=794,1123',
    `--force-device-scale-factor=${dots / 96}`,
    '--hide-scrollbars',
  ]);

function withChromium(
  html: string,
  folder: string,
  name: string,
  ask: (out: string) => readonly string[],
): Uint8Array {
  const page = path.join(folder, 'page.html');
  writeFileSync(page, html);
  const out = path.join(folder, name);
  run(
    'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      `--user-data-dir=${path.join(folder, 'chromium')}`,
      ...ask(out),
      `file://${page}`,
    ],
    folder,
  );
  if (!existsSync(out)) throw new Error('Chromium made nothing');
  return readFileSync(out);
}
