/** From what the user named to texts that can be compared. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../electron/errors.ts';
import {
  fetchedDocument,
  openImportProcess,
  type ImportedDocument,
  type ImportProcess,
} from '../electron/importers/index.ts';
import { oneLine } from '../electron/library/one-line.ts';
import { sha256Of } from '../electron/library/originals.ts';
import { readSeeds } from '../electron/library/seeds.ts';
import type { Library } from '../electron/library/library.ts';
import { titlesApart } from '../engine/view/titles-apart.ts';
import { BadInput } from './bad-input.ts';
import { importRecognising } from './import-recognising.ts';
import { ofFile } from './of-file.ts';
import type { PictureLanguage } from './options.ts';
import { isAddress, readBytes, STANDARD_INPUT } from './read-bytes.ts';
import type { ReportSource } from './reports/source.ts';

export interface ReadInputs {
  readonly sources: readonly ReportSource[];
  /** The absolute paths of those that are files. */
  readonly files: readonly string[];
  /** Whole sentences for the user. */
  readonly warnings: readonly string[];
}

export interface InputOptions {
  readonly cwd: string;
  readonly seedsFolder: string;
  /** Opened at most once, and only when an input is no file. */
  readonly openLibrary: () => Promise<Library>;
  readonly libraryFolder: string;
  /** The language of words to recognise in pictures; null for none. */
  readonly recognise?: PictureLanguage | null;
}

interface Input {
  readonly source: Omit<ReportSource, 'id'>;
  /** Names the text among all texts: the same words from two places have the same. */
  readonly identity: string;
  readonly file: string | null;
  readonly warnings: readonly string[];
}

/**
 * Reads files of every format, and texts of the library; a file that holds several texts gives all of them.
 *
 * @throws {Refusal} or {BadInput} for the first input that cannot be read
 */
export async function readInputs(names: readonly string[], options: InputOptions): Promise<ReadInputs> {
  let library: Library | null = null;
  const importers = openImportProcess();
  try {
    const inputs: Input[] = [];
    for (const name of names) {
      const file = path.resolve(options.cwd, name);
      if (name === STANDARD_INPUT || isAddress(name) || exists(file)) {
        inputs.push(...(await readFile(name, file, options, importers)));
      } else {
        library ??= await options.openLibrary();
        inputs.push(readMember(name, library, options.libraryFolder));
      }
    }
    return {
      sources: withIds(toldApart(inputs)),
      files: inputs.flatMap(({ file }) => file ?? []),
      warnings: [...inputs.flatMap(({ warnings }) => warnings), ...repeated(inputs)],
    };
  } finally {
    importers.close();
    library?.close();
  }
}

function exists(file: string): boolean {
  try {
    statSync(file);
    return true;
  } catch (error) {
    // Something is there that may not be looked at: reading it will say what is wrong.
    return !(
      error instanceof Error &&
      'code' in error &&
      (error.code === 'ENOENT' || error.code === 'ENOTDIR')
    );
  }
}

async function readFile(
  name: string,
  file: string,
  { seedsFolder, recognise = null }: InputOptions,
  importers: ImportProcess,
): Promise<Input[]> {
  const read = await readBytes(name, file);
  const { bytes } = read;
  const isFile = name !== STANDARD_INPUT && !isAddress(name);
  const imported = await importRecognising(importers, read, recognise);
  const { refused, described } = imported;
  const documents = imported.documents.map((document) => fetchedDocument(document, read));
  if (described)
    throw new BadInput(
      `“${name}” describes works and holds no text to compare.`,
      'Add it to a library, where it fills in what is not known of sources: variorum add FILE',
    );
  if (documents.length === 0 && refused[0]) throw Refusal.said(refused[0]);
  const notRead = refused.map((one) => ofFile(name, `${ofFile(one.name, one.message)} ${one.hint}`));
  return documents.map((document, index) => ({
    ...fetchedNow(
      isAddress(name),
      inputOf(document, documents.length === 1 ? name : `${name} (${document.title})`, bytes, seedsFolder),
    ),
    file: isFile ? file : null,
    warnings: [...document.warnings.map((warning) => ofFile(name, warning)), ...(index === 0 ? notRead : [])],
  }));
}

/** What was fetched by its address is cited with the day on which it was. */
const fetchedNow = <T extends { readonly source: object }>(isFetched: boolean, input: T): T =>
  isFetched ? { ...input, source: { ...input.source, added: new Date().toISOString().slice(0, 10) } } : input;

function inputOf(document: ImportedDocument, name: string, whole: Uint8Array, seedsFolder: string) {
  const sha256 = sha256Of(document.part ?? whole);
  const seed = readSeeds(seedsFolder, (known) => known === sha256).seeds[0];
  const { title, text, language, outlet, author, published, url, reading, details } = document;
  const facts = {
    title: oneLine(title),
    language: language ?? null,
    outlet: outlet === undefined ? null : oneLine(outlet),
    author: author === undefined ? null : oneLine(author),
    published: published ?? null,
    publishedNote: null,
    url: url ?? null,
  };
  return {
    source: {
      name,
      ...(seed?.facts ?? facts),
      sha256,
      text,
      passageOf: null,
      locators: details.locators,
    },
    identity: `${sha256}${reading}`,
  };
}

function readMember(name: string, library: Library, libraryFolder: string): Input {
  const found = library.find(name);
  if (found === null && /[/\\]|\.[A-Za-z0-9]{1,8}$/.test(name))
    throw new BadInput(`There is no file “${name}”.`, 'Check the name, and the folder you are in.');
  if (found === null)
    throw new BadInput(
      `“${name}” is neither a file nor a text of the library in ${libraryFolder}.`,
      'Check the name; to look in another library, use --library.',
    );
  const { text, source } = found;
  const passage = text.member.kind === 'passage';
  const { outlet, author, published, publishedNote, url, language } = source;
  return {
    source: {
      name,
      title: text.title,
      ...{ outlet, author, published, publishedNote, url, language },
      sha256: source.sha256,
      added: dayAdded(source, text.versionId),
      text: text.text,
      locators: text.locators ?? [],
      passageOf: passage ? source.title : null,
      origin:
        passage && text.versionText !== undefined
          ? { sourceText: text.versionText, stretches: text.stretches }
          : null,
    },
    identity: passage ? `passage-${text.member.id}` : source.sha256,
    file: null,
    warnings: [],
  };
}

/** The day on which what stands at the address of a source came into the library; null for what has none or was there from the start. */
function dayAdded(
  { url, origin, versions }: ReturnType<Library['overview']>['sources'][number],
  version: string,
): string | null {
  if (url === null || origin === 'seed') return null;
  return versions.find(({ id }) => id === version)?.addedAt.slice(0, 10) ?? null;
}

/** Texts of one title say what tells them apart: outlet, date, or how the user named them. */
function toldApart(inputs: readonly Input[]): Input[] {
  const titles = titlesApart(
    inputs.map(({ source: { title, outlet, published, name } }) => ({
      title,
      tells: [outlet, published, path.basename(name), name],
    })),
  );
  return inputs.map((input, at) => ({ ...input, source: { ...input.source, title: titles[at]! } }));
}

/** Ids that depend on the texts alone, so that results for programs do not hang on the names of files. */
function withIds(inputs: readonly Input[]): ReportSource[] {
  const taken = new Map<string, number>();
  return inputs.map(({ source, identity }) => {
    const base = identity.startsWith('passage-') ? identity : identity.slice(0, 12);
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return { id: count === 1 ? base : `${base}-${count}`, ...source };
  });
}

function repeated(inputs: readonly Input[]): string[] {
  return inputs.flatMap(({ source, identity }, index) => {
    const first = inputs.findIndex((other) => other.identity === identity);
    return first === index
      ? []
      : [`“${source.name}” is the same text as “${inputs[first]!.source.name}”; it is compared with itself.`];
  });
}

export const isRefused = (error: unknown): error is Refusal | BadInput =>
  error instanceof Refusal || error instanceof BadInput;
