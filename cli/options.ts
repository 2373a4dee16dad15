/** What `variorum ...` understands. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isHostOf, readAddress } from '../electron/second-reader/address.ts';
import { Refusal } from '../electron/errors.ts';
import { faultOfPattern, MOST_PATTERNS } from '../engine/ignored-stretches.ts';

export const FORMATS = ['text', 'md', 'json', 'html', 'docx', 'redline', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** Kinds of Markdown. */
export const FLAVOURS = ['plain', 'obsidian', 'pandoc', 'logseq'] as const;

/** How a dossier is written. */
export interface Written {
  readonly flavour: (typeof FLAVOURS)[number];
  /** Everything, and not what an editor needs alone. */
  readonly archive: boolean;
  /** A folder with a note for every finding and source, in place of one file. */
  readonly folder: boolean;
  /** By whom; null where it is not said. */
  readonly by: string | null;
  /** A file that is no earlier export is replaced, and so is what was written by hand inside the parts of one. */
  readonly replace: boolean;
}

/** Formats of a comparison, an investigation or a collection of the library: the ones that hold what the user made of it. */
export const EXPORT_FORMATS = ['md', 'docx', 'redline', 'html', 'csv', 'annotations', 'template'] as const;

export interface ExportRequest extends Written {
  /** An id, the beginning of one, or a title: of a comparison, an investigation or a collection. */
  readonly wanted: string;
  readonly format: (typeof EXPORT_FORMATS)[number];
  /** A file with the template, absolute; null for the other formats. */
  readonly template: string | null;
  /** Absolute; null for standard output. */
  readonly output: string | null;
  /** Absolute; null for this user's library. */
  readonly library: string | null;
}

export interface CompareRequest extends Written {
  /** Files or library ids, as written. */
  readonly inputs: readonly string[];
  readonly format: Format;
  /** Absolute; null for standard output. */
  readonly output: string | null;
  /** Absolute; null for this user's library. */
  readonly library: string | null;
  /** Columns of the `text` report; null for the terminal's. */
  readonly width: number | null;
  /** Seconds after which the comparison ends with a coarse result; null for never. */
  readonly deadline: number | null;
  /** Regular expressions of what does not count; none: everything counts. */
  readonly ignored: readonly string[];
  /** Who reads the nominations besides; null for nobody. */
  readonly reader: ReaderRequest | null;
  /** The language of words to recognise in pictures; null for none. */
  readonly recognise: PictureLanguage | null;
}

/** A model that reads what the engine nominates. */
export interface ReaderRequest {
  readonly address: string;
  readonly model: string;
  /** The host that texts may be sent to although it is not this computer; null for none. */
  readonly sendTo: string | null;
  /** So many places are read at most. */
  readonly places: number;
  /** So long one answer is waited for. */
  readonly answerSeconds: number;
  /** So long all of it may take. */
  readonly minutes: number;
}

/** So many places a second reader reads when nothing else is asked for. */
export const PLACES = 60;
const MOST_PLACES = 2_000;
/** How long one answer, and all of them, are waited for when nothing else is asked for. */
export const ANSWER_SECONDS = 120;
export const READER_MINUTES = 60;
const MOST_ANSWER_SECONDS = 3_600;
const MOST_READER_MINUTES = 1_440;

/** How long a comparison may take when nothing else is asked for, in seconds. */
export const DEADLINE = 60;

export const LEDGER_KINDS = ['figures', 'quotations', 'names'] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

export const LEDGER_FORMATS = ['text', 'md', 'json'] as const;

export interface LedgerRequest extends Omit<
  CompareRequest,
  'format' | 'deadline' | 'ignored' | 'reader' | keyof Written
> {
  readonly format: (typeof LEDGER_FORMATS)[number];
  /** Which ledgers, in the order they are written. */
  readonly ledgers: readonly LedgerKind[];
}

export interface AddRequest {
  /** Files and folders, as written; `-` is standard input. */
  readonly inputs: readonly string[];
  /** Absolute; null for this user's library. */
  readonly library: string | null;
  /** Whether a file of the same address or name is added as a new version of the source that is there. */
  readonly asVersions: boolean;
  /** The id or the title of the investigation that sources are put into; null for none. */
  readonly investigation: string | null;
  /** The language of words to recognise in pictures; null for none. */
  readonly recognise: PictureLanguage | null;
}

export const PICTURE_LANGUAGES = ['eng', 'deu', 'fra', 'spa'] as const;
export type PictureLanguage = (typeof PICTURE_LANGUAGES)[number];

export interface SearchRequest {
  /** What is searched for; null when a list of searches is. */
  readonly words: string | null;
  /** A file with a list of searches, absolute; `-` is standard input; null for none. */
  readonly queries: string | null;
  /** Absolute; null for standard output. Only for a list. */
  readonly output: string | null;
  /** Absolute; null for this user's library. */
  readonly library: string | null;
}

export interface LockRequest {
  /** Absolute; null for this user's library. */
  readonly library: string | null;
  /** The passphrase is taken away, not set or changed. */
  readonly remove: boolean;
  /** A file with the new passphrase, absolute; null when it is asked for at the terminal. */
  readonly newFile: string | null;
}

export type Request =
  | { readonly kind: 'compare'; readonly request: CompareRequest }
  | { readonly kind: 'ledger'; readonly request: LedgerRequest }
  | { readonly kind: 'export'; readonly request: ExportRequest }
  | { readonly kind: 'add'; readonly request: AddRequest }
  | {
      readonly kind: 'list';
      readonly library: string | null;
      /** Investigations are listed, not sources. */
      readonly investigations: boolean;
    }
  | { readonly kind: 'search'; readonly request: SearchRequest }
  /** `file` is absolute. */
  | { readonly kind: 'copy'; readonly file: string; readonly library: string | null }
  /** `dryRun`: it is told what the file would bring, and nothing is changed. */
  | {
      readonly kind: 'merge';
      readonly file: string;
      readonly library: string | null;
      readonly dryRun: boolean;
    }
  | { readonly kind: 'lock'; readonly request: LockRequest }
  | {
      readonly kind: 'help';
      readonly of: 'variorum' | (typeof WITH_HELP)[number];
    }
  | { readonly kind: 'version' }
  /** `message` is one line that says what is wrong, `hint` one that says what to do. */
  | { readonly kind: 'bad-use'; readonly message: string; readonly hint: string };

/** Of an investigation. */
const LONGEST_NAME = 80;

export const NARROWEST = 40;
export const WIDEST = 400;

const COMMANDS = [
  'compare',
  'export',
  'ledger',
  'add',
  'list',
  'search',
  'copy',
  'merge',
  'lock',
  'help',
  'version',
];
const WITH_HELP = ['compare', 'export', 'ledger', 'add', 'list', 'search', 'copy', 'merge', 'lock'] as const;
const hasHelp = (word: string | undefined) => WITH_HELP.find((known) => known === word) ?? 'variorum';

/** @param cwd what relative paths of options are relative to */
export function parseRequest(args: readonly string[], cwd: string): Request {
  const bad = (message: string, hint = 'Use “variorum --help” to see what can be asked for.'): Request => ({
    kind: 'bad-use',
    message,
    hint,
  });
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f' },
        output: { type: 'string', short: 'o' },
        library: { type: 'string' },
        width: { type: 'string' },
        deadline: { type: 'string' },
        ignore: { type: 'string', multiple: true },
        reader: { type: 'string' },
        model: { type: 'string' },
        'send-to': { type: 'string' },
        places: { type: 'string' },
        'answer-seconds': { type: 'string' },
        'reader-minutes': { type: 'string' },
        kind: { type: 'string' },
        flavour: { type: 'string' },
        archive: { type: 'boolean' },
        folder: { type: 'boolean' },
        by: { type: 'string' },
        replace: { type: 'boolean' },
        template: { type: 'string' },
        'as-versions': { type: 'boolean' },
        investigation: { type: 'string' },
        investigations: { type: 'boolean' },
        recognise: { type: 'string' },
        queries: { type: 'string' },
        'dry-run': { type: 'boolean' },
        remove: { type: 'boolean' },
        'new-passphrase-file': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    return bad(firstSentence((error as Error).message));
  }
  const { values, positionals } = parsed;
  const [command, ...inputs] = positionals;
  if (values.help) return { kind: 'help', of: hasHelp(command) };
  if (values.version || command === 'version') return { kind: 'version' };
  if (command === undefined) return bad('Say what to do.');
  if (command === 'help') {
    const [of] = inputs;
    if (of !== undefined && !COMMANDS.includes(of)) return noCommand(of, bad);
    return { kind: 'help', of: hasHelp(of) };
  }
  const ofLibrary = OF_LIBRARY.find((known) => known === command);
  if (ofLibrary !== undefined) return parseLibraryRequest(ofLibrary, inputs, values, cwd, bad);
  if (command === 'export') return parseExport(inputs, values, cwd, bad);
  if (command !== 'compare' && command !== 'ledger') return noCommand(command, bad);
  if (inputs.length === 0)
    return command === 'compare'
      ? bad('Name the files to compare.', 'For example: variorum compare A.txt B.txt')
      : bad('Name the files to list.', 'For example: variorum ledger A.txt B.txt');

  if (command === 'ledger') {
    const of = WRITING.find((name) => values[name] !== undefined);
    if (of !== undefined) return bad(`--${of} goes with compare and export.`);
  }
  const formats: readonly Format[] = command === 'ledger' ? LEDGER_FORMATS : FORMATS;
  const format = formats.find((known) => known === (values.format ?? 'text'));
  if (!format) return bad(`There is no format “${values.format}”.`, `The formats are ${formats.join(', ')}.`);
  if (values.kind !== undefined && command !== 'ledger') return bad('--kind goes with ledger.');
  const ofReader = OF_READER.find((name) => values[name] !== undefined);
  if (ofReader !== undefined && command !== 'compare') return bad(`--${ofReader} goes with compare.`);
  if (values.deadline !== undefined && command !== 'compare') return bad('--deadline goes with compare.');
  if (values.deadline !== undefined && !/^\d{1,6}(\.\d{1,6})?$/.test(values.deadline))
    return bad('--deadline needs a number of seconds, 0 for no deadline.');
  const ignored = values.ignore ?? [];
  if (ignored.length > 0 && command !== 'compare') return bad('--ignore goes with compare.');
  if (ignored.length > MOST_PATTERNS) return bad(`--ignore can be given ${MOST_PATTERNS} times.`);
  for (const pattern of ignored) {
    const fault = faultOfPattern(pattern);
    if (fault !== null)
      return bad(
        `--ignore “${pattern}” cannot be used: ${fault}`,
        'A pattern is a regular expression, for example --ignore "\\[\\d+\\]" for marks of notes such as [12].',
      );
  }
  const ledgers = LEDGER_KINDS.filter((known) => known === (values.kind ?? known));
  if (ledgers.length === 0)
    return bad(`There is no ledger “${values.kind}”.`, `The ledgers are ${LEDGER_KINDS.join(', ')}.`);
  if (values['as-versions'] !== undefined) return bad('--as-versions goes with add.');
  if (values.investigation !== undefined) return bad('--investigation goes with add.');
  if (values.investigations !== undefined) return bad('--investigations goes with list.');
  const recognise = pictureLanguage(values.recognise);
  if (recognise === undefined) return badLanguage(values.recognise, bad);
  if (values.queries !== undefined) return bad('--queries goes with search.');
  if (values['dry-run'] !== undefined) return bad('--dry-run goes with merge.');
  const ofLock = OF_LOCK.find((name) => values[name] !== undefined);
  if (ofLock !== undefined) return bad(`--${ofLock} goes with lock.`);
  if (values.output?.trim() === '') return bad('--output needs the name of a file.');
  if (values.library?.trim() === '') return bad('--library needs the name of a folder.');

  let width: number | null = null;
  if (values.width !== undefined) {
    width = /^\d{1,4}$/.test(values.width) ? Number(values.width) : 0;
    if (width < NARROWEST || width > WIDEST)
      return bad(`--width needs a number from ${NARROWEST} to ${WIDEST}.`);
    if (format !== 'text') return bad('--width goes with the text format.');
  }
  const request = {
    inputs,
    output: values.output === undefined ? null : path.resolve(cwd, values.output),
    library: values.library === undefined ? null : path.resolve(cwd, values.library),
    width,
    recognise,
  };
  if (command === 'compare') {
    const deadline = Number(values.deadline ?? DEADLINE);
    const written = parseWriting(values, format, request.output);
    if (typeof written === 'string') return bad(written);
    const reader = parseReader(values);
    if (typeof reader === 'string')
      return bad(reader, 'For example: variorum compare A B --reader http://127.0.0.1:11434 --model NAME');
    return {
      kind: 'compare',
      request: {
        ...request,
        ...written,
        format,
        deadline: deadline === 0 ? null : deadline,
        ignored,
        reader,
      },
    };
  }
  return {
    kind: 'ledger',
    request: { ...request, format: format as LedgerRequest['format'], ledgers },
  };
}

const noCommand = (named: string, bad: (message: string, hint?: string) => Request): Request =>
  bad(
    `There is no command “${named}”.`,
    `The commands are ${COMMANDS.join(', ')}. To compare two files: variorum compare A B`,
  );

const OF_LIBRARY = ['add', 'list', 'search', 'copy', 'merge', 'lock'] as const;

const OF_LOCK = ['remove', 'new-passphrase-file'] as const;

const OF_READER = ['reader', 'model', 'send-to', 'places', 'answer-seconds', 'reader-minutes'] as const;

const WRITING = ['flavour', 'archive', 'folder', 'by', 'replace'] as const;
type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** @returns what is wrong, as a line for the user, where something is */
function parseWriting(values: Values, format: string, output: string | null): Written | string {
  const { flavour: named, archive = false, folder = false, by, replace = false } = values;
  const flavour = FLAVOURS.find((known) => known === (named ?? 'plain'));
  if (flavour === undefined)
    return `There is no flavour “${String(named)}”. The flavours are ${FLAVOURS.join(', ')}.`;
  const ofMarkdown = (['flavour', 'folder'] as const).find((name) => values[name] !== undefined);
  if (ofMarkdown !== undefined && format !== 'md') return `--${ofMarkdown} goes with the md format.`;
  if (replace === true && ['text', 'json'].includes(format))
    return '--replace goes with dossiers, not with the formats text and json.';
  if (archive && !['md', 'docx', 'html'].includes(format))
    return '--archive goes with the formats md, docx and html.';
  if (by !== undefined && !['md', 'docx', 'html', 'template'].includes(format))
    return '--by goes with the formats md, docx, html and template.';
  if (output === null && (folder === true || format === 'csv'))
    return `${folder === true ? '--folder' : 'The csv format'} needs --output with the name of a folder.`;
  return {
    flavour,
    archive: archive === true,
    folder: folder === true,
    by: typeof by === 'string' ? by : null,
    replace: replace === true,
  };
}

/** @returns what is wrong, as a line for the user, where something is */
function parseReader(values: Values): ReaderRequest | string | null {
  const { reader, model, 'send-to': sendTo, places } = values;
  if (reader === undefined) {
    const alone = OF_READER.find((name) => values[name] !== undefined);
    return alone === undefined ? null : `--${alone} goes with --reader.`;
  }
  if (typeof model !== 'string' || model.trim() === '')
    return '--reader needs --model with the name of a model.';
  const most = wholeNumber(places, PLACES, MOST_PLACES);
  if (most === null) return `--places needs a number from 1 to ${MOST_PLACES}.`;
  const answerSeconds = wholeNumber(values['answer-seconds'], ANSWER_SECONDS, MOST_ANSWER_SECONDS);
  if (answerSeconds === null) return `--answer-seconds needs a number from 1 to ${MOST_ANSWER_SECONDS}.`;
  const minutes = wholeNumber(values['reader-minutes'], READER_MINUTES, MOST_READER_MINUTES);
  if (minutes === null) return `--reader-minutes needs a number from 1 to ${MOST_READER_MINUTES}.`;
  try {
    const at = readAddress(String(reader));
    if (at.isRemote && (typeof sendTo !== 'string' || !isHostOf(sendTo, at)))
      return `Nothing was sent: “${at.host}” is not this computer. If you agree that passages are sent there, say so: --send-to ${at.host}`;
  } catch (error) {
    if (error instanceof Refusal) return `${error.message} ${error.hint}`;
    throw error;
  }
  return {
    address: String(reader),
    model,
    sendTo: typeof sendTo === 'string' ? sendTo : null,
    places: most,
    answerSeconds,
    minutes,
  };
}

/** A number from 1 to the most; null for what is none, or another. */
function wholeNumber(value: Values[string], usual: number, most: number): number | null {
  if (value === undefined) return usual;
  const number = /^\d{1,4}$/.test(String(value)) ? Number(value) : 0;
  return number >= 1 && number <= most ? number : null;
}

function parseExport(
  inputs: readonly string[],
  values: Values,
  cwd: string,
  bad: (message: string, hint?: string) => Request,
): Request {
  const other = [
    'width',
    'deadline',
    ...OF_READER,
    'kind',
    'as-versions',
    'investigation',
    'investigations',
    'recognise',
    'dry-run',
    ...OF_LOCK,
  ].find((name) => values[name] !== undefined);
  if (other !== undefined) return bad(`--${other} does not go with export.`);
  const [wanted, ...more] = inputs;
  if (wanted === undefined || more.length > 0)
    return bad(
      'Name one comparison, investigation or collection of the library.',
      'For example: variorum export "Mill fire" -o fire.md',
    );
  const format = EXPORT_FORMATS.find((known) => known === (values.format ?? 'md'));
  if (!format)
    return bad(
      `There is no format “${String(values.format)}” to export.`,
      `The formats are ${EXPORT_FORMATS.join(', ')}.`,
    );
  const file = (value: Values[string]) => (typeof value === 'string' ? path.resolve(cwd, value) : null);
  if (typeof values.output === 'string' && values.output.trim() === '')
    return bad('--output needs the name of a file.');
  if (typeof values.library === 'string' && values.library.trim() === '')
    return bad('--library needs the name of a folder.');
  const output = file(values.output);
  const template = file(values.template);
  if ((template !== null) !== (format === 'template'))
    return bad(
      template === null
        ? 'The template format needs --template with the name of a file.'
        : '--template goes with the template format.',
    );
  const written = parseWriting(values, format, output);
  if (typeof written === 'string') return bad(written);
  return {
    kind: 'export',
    request: { wanted, format, template, output, library: file(values.library), ...written },
  };
}

/** These take a library; `add` also how files come in, `search` also a list. */
function parseLibraryRequest(
  command: (typeof OF_LIBRARY)[number],
  inputs: readonly string[],
  {
    library: named,
    'as-versions': asVersions = false,
    investigation,
    investigations = false,
    recognise,
    queries,
    output,
    'dry-run': dryRun,
    remove,
    'new-passphrase-file': newFile,
    ...others
  }: Values,
  cwd: string,
  bad: (message: string, hint?: string) => Request,
): Request {
  const unfit = {
    ...others,
    ...(command !== 'add' && { 'as-versions': asVersions || undefined, investigation, recognise }),
    ...(command !== 'list' && { investigations: investigations || undefined }),
    ...(command !== 'search' && { queries }),
    ...(command !== 'merge' && { 'dry-run': dryRun }),
    ...(command !== 'lock' && { remove, 'new-passphrase-file': newFile }),
    ...((command !== 'search' || queries === undefined) && { output }),
  };
  const other = Object.entries(unfit).find(([, value]) => value !== undefined)?.[0];
  if (other !== undefined) return bad(`--${other} does not go with ${command}.`);
  if (typeof named === 'string' && named.trim() === '') return bad('--library needs the name of a folder.');
  const library = typeof named === 'string' ? path.resolve(cwd, named) : null;
  if (command === 'lock') {
    if (inputs.length > 0)
      return bad('lock takes no names.', 'It locks all of the library: variorum lock --library DIR');
    if (remove === true && newFile !== undefined)
      return bad('Choose one of --remove and --new-passphrase-file.');
    if (typeof newFile === 'string' && newFile.trim() === '')
      return bad('--new-passphrase-file needs the name of a file.');
    return {
      kind: 'lock',
      request: {
        library,
        remove: remove === true,
        newFile: typeof newFile === 'string' ? path.resolve(cwd, newFile) : null,
      },
    };
  }
  if (command === 'list')
    return inputs.length === 0
      ? { kind: 'list', library, investigations: investigations === true }
      : bad('list takes no names.', 'It lists all of the library: variorum list --library DIR');
  if (command === 'copy' || command === 'merge')
    return inputs.length === 1
      ? {
          file: path.resolve(cwd, inputs[0]!),
          library,
          ...(command === 'copy' ? { kind: command } : { kind: command, dryRun: dryRun === true }),
        }
      : bad(
          `Name one file to ${command === 'copy' ? 'write the copy to' : 'merge'}.`,
          `For example: variorum ${command} ferry.variorum`,
        );
  if (command === 'search' && typeof queries === 'string') {
    if (inputs.length > 0) return bad('Search for words or for a list, not for both.');
    if (queries.trim() === '' || output === '') return bad('--queries and --output need the name of a file.');
    return {
      kind: 'search',
      request: {
        words: null,
        queries: queries === '-' ? '-' : path.resolve(cwd, queries),
        output: typeof output === 'string' ? path.resolve(cwd, output) : null,
        library,
      },
    };
  }
  if (command === 'search')
    return inputs.length === 0
      ? bad('Say what to search for.', 'For example: variorum search locked door')
      : { kind: 'search', request: { words: inputs.join(' '), queries: null, output: null, library } };
  const language = pictureLanguage(recognise);
  if (language === undefined) return badLanguage(recognise, bad);
  const gathered = typeof investigation === 'string' ? investigation.trim() : null;
  if (gathered !== null && (gathered === '' || gathered.length > LONGEST_NAME))
    return bad(`--investigation needs a title of 1 to ${LONGEST_NAME} characters.`);
  return inputs.length === 0
    ? bad('Name the files to add.', 'For example: variorum add report.pdf letters/')
    : {
        kind: 'add',
        request: {
          inputs,
          library,
          asVersions: asVersions === true,
          investigation: gathered,
          recognise: language,
        },
      };
}

/** Null where none was named, undefined where there is none of this name. */
const pictureLanguage = (named: unknown): PictureLanguage | null | undefined =>
  named === undefined ? null : PICTURE_LANGUAGES.find((known) => known === named);

const badLanguage = (named: unknown, bad: (message: string, hint?: string) => Request): Request =>
  bad(
    `There is no language “${String(named)}” to recognise words in.`,
    `The languages are ${PICTURE_LANGUAGES.join(', ')}.`,
  );

/** Node explains at length how to pass what begins with a dash; the first sentence is what helps. */
const firstSentence = (message: string) => /^.*?(?=\. |\n|$)/.exec(message)![0].replace(/\.?$/, '.');
