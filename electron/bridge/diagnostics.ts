/** What helps to find a fault and says nothing of what the user works on: versions, sizes, counts, and the last lines of the log. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { AppInfo, Overview } from './contract.ts';

/** Of the log so many lines are told. */
const LAST_LINES = 60;
/** Names in a library's folder that are ours; the originals are only counted. */
const OURS = /^(?:library[\w.-]*|backups|originals|copies|variorum\.log(?:\.1)?|window\.json)$/;

export interface DiagnosticsOf {
  readonly info: AppInfo;
  readonly folder: string;
  readonly overview: Overview;
  /** Lines of the way that the program runs in. */
  readonly about: readonly string[];
}

/** A few dozen lines of plain text. */
export function diagnosticsOf({ info, folder, overview, about }: DiagnosticsOf): string {
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  return [
    `Variorum ${info.version}, ${info.way}${info.safe ? ', safe mode' : ''}`,
    `${os.type()} ${os.release()}, ${process.arch}, Node.js ${process.versions.node}`,
    `Memory: ${megabytes(process.memoryUsage.rss())} of ${megabytes(os.totalmem())}; processors: ${os.availableParallelism()}`,
    ...about,
    `Library: ${overview.sources.length} sources, ${overview.passages.length} passages, ${overview.comparisons.length} comparisons, ${overview.investigations.length} investigations`,
    ...filesIn(folder).map(({ name, bytes }) => `  ${name}: ${megabytes(bytes)}`),
    `Notices at the start: ${info.notices.map(({ code }) => code).join(', ') || 'none'}`,
    'Last lines of the log:',
    ...logLines(folder).map((line) => `  ${line}`),
  ].join('\n');
}

function filesIn(folder: string): { name: string; bytes: number }[] {
  try {
    return readdirSync(folder)
      .filter((name) => OURS.test(name))
      .map((name) => ({ name, bytes: sizeOf(path.join(folder, name)) }));
  } catch {
    return [];
  }
}

function sizeOf(file: string): number {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.size ?? 0;
  return readdirSync(file).reduce((sum, name) => sum + sizeOf(path.join(file, name)), 0);
}

function logLines(folder: string): string[] {
  try {
    return readFileSync(path.join(folder, 'variorum.log'), 'utf8').trimEnd().split('\n').slice(-LAST_LINES);
  } catch {
    return ['(there is none)'];
  }
}
