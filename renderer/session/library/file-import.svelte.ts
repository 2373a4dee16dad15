import type {
  AddedFiles,
  AddedSource,
  Choices,
  DescribedSources,
  Input,
} from '../../../electron/bridge/contract.ts';
import { asBridgeError, type Bridge, type BridgeError } from '../../bridge/client.ts';
import { isPictured } from './import-summary.ts';
import { fileAsBase64 } from './read-file.ts';

/** A file that was chosen, with its path inside the folder that was, if one was. */
export interface ChosenFile {
  readonly name: string;
  readonly file: File;
  /** What the user chose of how it is read. */
  readonly choices?: Choices;
}

export type RefusedFile = AddedFiles['refused'][number];

/** Files go to the library in groups, so that many small ones are saved together and a long list shows how far it is. */
const GROUP_FILES = 20;
const GROUP_BYTES = 12_000_000;
/** What may take long goes alone, so that it is named while it is read: archives, mailboxes and tables hold many, and large files much. */
const HOLDS_MANY = /\.(?:zip|mbox|csv|tsv|json)$/i;
const LARGE_BYTES = 1_000_000;

const goesAlone = ({ name, file }: ChosenFile) => HOLDS_MANY.test(name) || file.size > LARGE_BYTES;

/** Files on their way into the library: how far they are, what came of them, and a way to stop. */
export class FileImport {
  readonly total: number;
  #done = $state(0);
  #current = $state('');
  #added = $state.raw<readonly AddedSource[]>([]);
  #refused = $state.raw<readonly RefusedFile[]>([]);
  #described = $state.raw<readonly DescribedSources[]>([]);
  #cancelled = $state(false);
  /** By what the program knows it, to stop it. */
  readonly #work = crypto.getRandomValues(new Uint32Array(3)).join('-');
  #stop: (() => void) | null = null;
  readonly #files: readonly ChosenFile[];
  readonly #before: FileImport | null;

  /** @param before files whose refusals are still to be seen, since these ones were chosen while they were being read */
  constructor(files: readonly ChosenFile[], before: FileImport | null = null) {
    this.#files = files;
    this.total = files.length;
    this.#before = before;
    this.#refused = before?.refused ?? [];
  }

  /** How many files have been read or refused. */
  get done(): number {
    return this.#done;
  }
  /** The name of the file that is being read. */
  get current(): string {
    return this.#current;
  }
  get added(): readonly AddedSource[] {
    return this.#added;
  }
  get refused(): readonly RefusedFile[] {
    return this.#refused;
  }
  /** What bibliographies said of sources. */
  get described(): readonly DescribedSources[] {
    return this.#described;
  }
  get cancelled(): boolean {
    return this.#cancelled;
  }

  /** The files that were refused because they hold pictures of a text, whose words can be recognised. */
  get pictures(): readonly ChosenFile[] {
    const names = this.#refused.filter(isPictured).map(({ name }) => name);
    return [...(this.#before?.pictures ?? []), ...this.#files.filter(({ name }) => names.includes(name))];
  }

  /** Gives up the file that is being read, and reads no further one; those that were added stay. */
  cancel(): void {
    this.#cancelled = true;
    this.#stop?.();
  }

  /**
   * Reads all files; one that is refused stops no other.
   *
   * @param stopAdding gives up what `addFiles` is reading
   * @returns the error that ended it early, when the program cannot be reached
   */
  async run(
    addFiles: Bridge['addFiles'],
    stopAdding: Bridge['stopAdding'] = () => Promise.resolve(null),
  ): Promise<BridgeError | null> {
    const work = this.#work;
    // Where the program cannot be reached there is nothing to stop.
    this.#stop = () => void stopAdding({ work }).catch(() => {});
    for (const group of groupsOf(this.#files)) {
      if (this.#cancelled) break;
      this.#current = group[0]!.name;
      const files: Input<'addFiles'>['files'][number][] = [];
      for (const { name, file, choices } of group) {
        try {
          files.push({
            name,
            base64: await fileAsBase64(file),
            ...(choices && { choices: copyOf(choices) }),
          });
        } catch (thrown) {
          this.#refuse(name, asBridgeError(thrown));
        }
      }
      try {
        if (files.length > 0) {
          const { added, refused, described } = await addFiles({ files, work });
          this.#described = [...this.#described, ...described];
          this.#added = [...this.#added, ...added];
          const stopped = refused.filter(({ code }) => code === 'import-stopped');
          this.#refused = [...this.#refused, ...refused.filter((one) => !stopped.includes(one))];
          this.#done -= stopped.length;
        }
      } catch (thrown) {
        const error = asBridgeError(thrown);
        if (error.code === 'unreachable') return error;
        for (const { name } of files) this.#refuse(name, error);
      }
      this.#done += group.length;
    }
    return null;
  }

  #refuse(name: string, { code, message, hint }: BridgeError): void {
    this.#refused = [...this.#refused, { name, code, message, hint }];
  }
}

/** As the contract's schema takes it. */
const copyOf = ({ bringBack, ...rest }: Choices) => ({
  ...rest,
  ...(bringBack && { bringBack: [...bringBack] }),
});

function groupsOf(files: readonly ChosenFile[]): ChosenFile[][] {
  const groups: ChosenFile[][] = [];
  let bytes = 0;
  for (const file of files) {
    const last = groups.at(-1);
    const joins = last !== undefined && !goesAlone(last[0]!) && !goesAlone(file);
    if (joins && last.length < GROUP_FILES && bytes + file.file.size <= GROUP_BYTES) {
      last.push(file);
      bytes += file.file.size;
    } else {
      groups.push([file]);
      bytes = file.file.size;
    }
  }
  return groups;
}
