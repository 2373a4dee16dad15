import type { Input, SourceRecord } from '../../electron/bridge/contract.ts';
import { memberOfSource } from '../library/library.svelte.ts';
import { fileAsBase64 } from '../library/read-file.ts';
import type { LibraryChanges } from './library-changes.ts';

/** What the user does with sources. */
export class SourceOrders {
  readonly #changes: LibraryChanges;

  constructor(changes: LibraryChanges) {
    this.#changes = changes;
  }

  /** Adds files one after the other; each that is refused gets a message of its own. */
  async addFiles(files: Iterable<File>): Promise<void> {
    const { bridge } = this.#changes;
    for (const file of files) {
      await this.#changes.attempt(async () => {
        const base64 = await fileAsBase64(file);
        this.#added(await this.#changes.save(bridge.addFile({ name: file.name, base64 })));
      });
    }
    await this.#changes.refresh();
  }

  /** @throws BridgeError so that the form can show what is wrong beside the field */
  async addText(input: Input<'addText'>): Promise<void> {
    const added = await this.#changes.save(this.#changes.bridge.addText(input));
    await this.#changes.refresh();
    this.#added(added);
  }

  /** @throws BridgeError so that the form can show what is wrong beside the field */
  async edit(input: Input<'editSource'>): Promise<void> {
    const { bridge, ticked } = this.#changes;
    const source = await this.#changes.save(bridge.editSource(input));
    await this.#changes.refresh();
    if (ticked.open?.texts.some((text) => text.member.sourceId === source.id)) await ticked.reopen();
  }

  delete({ id, title }: SourceRecord): Promise<void> {
    const { bridge } = this.#changes;
    return this.#changes.remove({
      erase: () => bridge.deleteSource({ id }),
      message: `Deleted “${title}”.`,
      restore: () => bridge.restoreSource({ id }),
    });
  }

  #added({ source, alreadyThere }: { source: SourceRecord; alreadyThere: boolean }): void {
    const { messages, ticked } = this.#changes;
    const member = memberOfSource(source);
    messages.toasts.show({
      message: alreadyThere ? `“${source.title}” is already in the library.` : `Added “${source.title}”.`,
      actions: ticked.has(member) ? [] : [{ label: 'Tick it', run: () => void ticked.tick(member, true) }],
    });
  }
}
