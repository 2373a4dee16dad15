/** How a library’s second reader is set up, and what its user agreed to: a file of its own in the library’s folder, which no copy carries on. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ReaderChoices } from '../bridge/contract.ts';

/** That texts may be sent to a host that is not this computer. */
export interface Consent {
  readonly host: string;
  /** ISO 8601 instant. */
  readonly at: string;
  /** Given although the library was locked. */
  readonly locked: boolean;
}

export interface KeptChoices {
  readonly choices: ReaderChoices;
  readonly consents: readonly Consent[];
}

export const FIRST_CHOICES: ReaderChoices = {
  on: false,
  address: '',
  model: '',
  mostQuestions: 60,
  mostTokens: 200_000,
  seconds: 120,
  minutes: 60,
  atOnce: 1,
  pauseOnBattery: true,
};

/** More than this no window asks for: a file that says so was not written by one. */
const MOST: Readonly<Partial<Record<keyof ReaderChoices, number>>> = {
  mostQuestions: 2_000,
  mostTokens: 10_000_000,
  seconds: 3_600,
  minutes: 1_440,
  atOnce: 8,
};

const fileIn = (folder: string) => path.join(folder, 'second-reader.json');

/** What was chosen; a file that is not there or not ours means that nothing was: it is off. */
export function readChoices(folder: string): KeptChoices {
  try {
    const { choices, consents } = JSON.parse(readFileSync(fileIn(folder), 'utf8')) as Record<string, unknown>;
    return { choices: checked(choices), consents: Array.isArray(consents) ? consents.filter(isConsent) : [] };
  } catch {
    return { choices: FIRST_CHOICES, consents: [] };
  }
}

/** @throws the operating system’s error */
export function writeChoices(folder: string, kept: KeptChoices): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = fileIn(folder);
  writeFileSync(`${file}.new`, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** Each choice of the right kind; the first ones for what is not. */
function checked(value: unknown): ReaderChoices {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const names = Object.keys(FIRST_CHOICES) as (keyof ReaderChoices)[];
  const fits = (name: keyof ReaderChoices, one: unknown) =>
    typeof one === typeof FIRST_CHOICES[name] &&
    (typeof one !== 'number' || (Number.isInteger(one) && one >= 1 && one <= MOST[name]!));
  return Object.fromEntries(
    names.map((name) => [name, fits(name, given[name]) ? given[name] : FIRST_CHOICES[name]]),
  ) as ReaderChoices;
}

const isConsent = (value: unknown): value is Consent => {
  const { host, at, locked } = (value ?? {}) as Record<string, unknown>;
  return typeof host === 'string' && typeof at === 'string' && typeof locked === 'boolean';
};
