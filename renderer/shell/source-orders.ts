import type { Input, SourceRecord } from '../../electron/bridge/contract.ts';
import { asBridgeError, type BridgeError } from '../bridge/client.ts';
import { memberOfSource } from '../library/library.svelte.ts';
import { fileAsBase64 } from '../library/read-file.ts';
import type { LibraryChanges } from './library-changes.ts';

interface Added {
  readonly source: SourceRecord;
  readonly alreadyThere: boolean;
  /** What the user should know of how the text was read. */
  readonly warnings?: readonly string[];
}

/** What the user does with sources. */
export class SourceOrders {
  readonly #changes: LibraryChanges;

  constructor(changes: LibraryChanges) {
    this.#changes = changes;
  }

  /** Adds files one after the other; those that are refused are told of in one message. */
  async addFiles(files: Iterable<File>): Promise<void> {
    const { bridge, messages } = this.#changes;
    const refused: BridgeError[] = [];
    for (const file of files) {
      try {
        const base64 = await fileAsBase64(file);
        this.#added(await this.#changes.save(bridge.addFile({ name: file.name, base64 })));
      } catch (thrown) {
        refused.push(asBridgeError(thrown));
        if (refused.at(-1)?.code === 'unreachable') break;
      }
    }
    const last = refused.at(-1);
    if (last && (refused.length === 1 || last.code === 'unreachable')) messages.showError(last);
    else if (last) {
      messages.toasts.show({
        message: `${refused.length} files could not be added.`,
        items: refused.map((error) => `${error.message} ${error.hint}`),
        tone: 'error',
      });
    }
    if (last?.code !== 'unreachable') await this.#changes.refresh();
  }

  /** @throws BridgeError so that the form can show what is wrong beside the field */
  async addText(input: Input<'addText'>): Promise<void> {
    const added = await this.#changes.save(this.#changes.bridge.addText(input));
    await this.#changes.refresh();
    this.#added(added);
  }

  /** @throws BridgeError so that the form can show what is wrong beside the field */
  async edit(input: Input<'editSource'>): Promise<void> {
    const before = this.#changes.library.source(input.id);
    const source = await this.#edit(input);
    if (!before) return;
    const { title, outlet, author, published, publishedNote, url, language } = before;
    const metadata = { title, outlet, author, published, publishedNote, url, language };
    this.#changes.journal.record({
      what: `Changed the details of “${source.title}”`,
      undo: () => this.#edit({ id: input.id, metadata }),
      redo: () => this.#edit(input),
    });
  }

  delete({ id, title }: SourceRecord): Promise<void> {
    const { bridge } = this.#changes;
    return this.#changes.remove({
      erase: () => bridge.deleteSource({ id }),
      message: `Deleted “${title}”.`,
      restore: () => bridge.restoreSource({ id }),
    });
  }

  async #edit(input: Input<'editSource'>): Promise<SourceRecord> {
    const { bridge, ticked } = this.#changes;
    const source = await this.#changes.save(bridge.editSource(input));
    await this.#changes.refresh();
    if (ticked.open?.texts.some((text) => text.member.sourceId === source.id)) await ticked.reopen();
    return source;
  }

  #added({ source, alreadyThere, warnings = [] }: Added): void {
    const { messages, ticked } = this.#changes;
    const member = memberOfSource(source);
    messages.toasts.show({
      ...(warnings.length > 0 ? { hint: warnings.join(' ') } : {}),
      message: alreadyThere ? `“${source.title}” is already in the library.` : `Added “${source.title}”.`,
      actions: ticked.has(member) ? [] : [{ label: 'Tick it', run: () => void ticked.tick(member, true) }],
    });
  }
}
