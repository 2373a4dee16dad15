import type {
  AddedFiles,
  AddedSource,
  CleanUpOffer,
  DescribedSources,
  ImportDetails,
  Input,
  Member,
  SourceRecord,
  TablePreview,
  ZoteroItems,
} from '../../../electron/bridge/contract.ts';
import type { FileImport } from '../library/file-import.svelte.ts';
import { countOf } from '../library/byline.ts';
import { FIELD_NAMES } from '../library/field-names.ts';
import { importSummary } from '../library/import-summary.ts';
import { memberOfSource } from '../library/library.svelte.ts';
import type { LibraryChanges } from '../open-texts/library-changes.ts';
import type { VersionActions } from './version-actions.svelte.ts';

/** More than these are not offered to be compared at one click. */
const MOST_TICKED = 8;
/** More remarks than these are not read in a message. */
const MOST_WARNINGS = 6;
/** Works of Zotero's that are read in one call. */
const ZOTERO_GROUP = 10;

/** What the user does with sources. */
export class SourceActions {
  readonly #changes: LibraryChanges;
  readonly #versions: VersionActions;

  constructor(changes: LibraryChanges, versions: VersionActions) {
    this.#changes = changes;
    this.#versions = versions;
  }

  /**
   * Adds files, and tells in one message what came of them.
   *
   * @param showsRefused whether someone else shows, by then, the files that were refused
   */
  async addFiles(files: FileImport, showsRefused: () => boolean = () => false): Promise<void> {
    const { bridge, messages } = this.#changes;
    messages.longWork = files;
    const ended = await files
      .run(
        (input) => this.#changes.save(bridge.addFiles(input)),
        (input) => bridge.stopAdding(input),
      )
      .finally(() => (messages.longWork = null));
    if (ended) messages.showError(ended);
    else await this.#changes.refresh();
    const refused = showsRefused() ? [] : files.refused;
    if (files.added.length > 0 || files.cancelled) this.#addedFiles(files);
    this.#tellDescribed(files.described);
    if (refused.length === 1) messages.toasts.show({ ...refused[0]!, tone: 'error' });
    else if (refused.length > 1) {
      messages.toasts.show({
        message: `${refused.length} files could not be added.`,
        items: refused.map(({ name, message, hint }) =>
          message.includes(name) ? `${message} ${hint}` : `${name}: ${message} ${hint}`,
        ),
        tone: 'error',
      });
    }
  }

  /** @throws BridgeError so that the form can show what is wrong beside the field */
  async addAddress(url: string): Promise<void> {
    const { bridge, messages } = this.#changes;
    const { added, refused, described } = await this.#changes.save(bridge.addAddress({ url }));
    await this.#changes.refresh();
    if (added.length > 0) this.#tell(importSummary(added, []), added);
    for (const one of refused) messages.toasts.show({ ...one, tone: 'error' });
    this.#tellDescribed(described);
  }

  /**
   * The works of a Zotero on this machine.
   *
   * @throws BridgeError
   */
  zoteroItems(query: string): Promise<ZoteroItems> {
    return this.#changes.bridge.zoteroItems({ query });
  }

  /**
   * Adds works of Zotero's with their files.
   *
   * @returns those that could not be read
   * @throws BridgeError so that the form can show what is wrong
   */
  async addZotero(keys: readonly string[]): Promise<AddedFiles['refused']> {
    const { bridge } = this.#changes;
    const added: AddedSource[] = [];
    const refused: AddedFiles['refused'][number][] = [];
    try {
      for (let at = 0; at < keys.length; at += ZOTERO_GROUP) {
        const some = await this.#changes.save(bridge.addZotero({ keys: keys.slice(at, at + ZOTERO_GROUP) }));
        added.push(...some.added);
        refused.push(...some.refused);
      }
    } finally {
      await this.#changes.refresh();
      if (added.length > 0) this.#tell(importSummary(added, refused), added);
    }
    return refused;
  }

  /**
   * The head of a table, for saying what stands in which column.
   *
   * @throws BridgeError
   */
  tablePreview(input: Input<'tablePreview'>): Promise<TablePreview> {
    return this.#changes.bridge.tablePreview(input);
  }

  /** @throws BridgeError so that the form can show what is wrong beside the field */
  async addText(input: Input<'addText'>): Promise<void> {
    const added = await this.#changes.save(this.#changes.bridge.addText(input));
    await this.#changes.refresh();
    this.#added(added);
  }

  /**
   * The text of a piece of HTML from the clipboard.
   *
   * @throws BridgeError
   */
  async textOfHtml(html: string): Promise<string> {
    return (await this.#changes.bridge.textOfHtml({ html })).text;
  }

  /**
   * What could be cleaned up in the text of a source.
   *
   * @throws BridgeError
   */
  cleanUpOffers({ id }: SourceRecord): Promise<readonly CleanUpOffer[]> {
    return this.#changes.bridge.cleanUpOffers({ id });
  }

  /**
   * How a source was read from its file; null when that was not kept.
   *
   * @throws BridgeError
   */
  importDetails({ id }: SourceRecord): Promise<ImportDetails | null> {
    return this.#changes.bridge.importDetails({ id });
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
      message: `Moved “${title}” to the trash.`,
      restore: () => bridge.restoreSource({ id }),
    });
  }

  async #edit(input: Input<'editSource'>): Promise<SourceRecord> {
    const { bridge, openTexts } = this.#changes;
    const source = await this.#changes.save(bridge.editSource(input));
    await this.#changes.refresh();
    if (openTexts.open?.texts.some((text) => text.member.sourceId === source.id)) await openTexts.reopen();
    return source;
  }

  #added(added: AddedSource): void {
    this.#tell(importSummary([added], []), [added]);
  }

  #addedFiles({ added, refused, cancelled, total, done }: FileImport): void {
    this.#tell(importSummary(added, refused, cancelled ? total - done : 0), added);
  }

  /** Says what bibliographies told of sources. */
  #tellDescribed(described: readonly DescribedSources[]): void {
    for (const { file, works, filled, ambiguous } of described)
      this.#changes.messages.toasts.show({
        message: `${countOf(filled.length, 'source')} of the library ${filled.length === 1 ? 'is' : 'are'} among the ${countOf(works, 'work')} of “${file}”.`,
        items: [
          ...filled.map(
            ({ title, by, fields }) =>
              `“${title}”, found by its ${by}: ${fields.length === 0 ? 'nothing was missing' : `filled in ${fields.map((field) => FIELD_NAMES[field].toLowerCase()).join(', ')}`}.`,
          ),
          ...ambiguous.map(
            (title) => `Several sources are called “${title}”, so that nothing was filled in.`,
          ),
        ],
      });
  }

  /** Says what came in, what is uncertain about it, and offers to compare it. */
  #tell(message: string, added: readonly AddedSource[]): void {
    const { messages, openTexts } = this.#changes;
    this.#versions.pointOut(added);
    const all = added.flatMap((one) => one.warnings);
    const left = all.length - MOST_WARNINGS;
    const warnings =
      left <= 1
        ? all
        : [...all.slice(0, MOST_WARNINGS), `And ${left} more, each in the details of its source.`];
    const members = added
      .map(({ source }) => memberOfSource(source))
      .filter((member) => !openTexts.has(member));
    const label = members.length === 1 ? 'Tick it' : `Tick all ${members.length}`;
    const shown = messages.toasts.show({
      // Sources that come in one after the other would cover the list that they stand in; what is uncertain of one stays.
      ...(warnings.length === 0 ? { subject: 'added' } : {}),
      ...(warnings.length === 1 ? { hint: warnings[0]! } : warnings.length > 1 ? { items: warnings } : {}),
      message,
      actions:
        members.length === 0 || members.length > MOST_TICKED
          ? []
          : [{ label, run: () => void this.#tickAll(members) }],
    });
    this.#record(added, () => messages.toasts.close(shown));
  }

  /** Has what came in go to the trash when it is taken back; what was in the library before stays. */
  #record(added: readonly AddedSource[], forget: () => void): void {
    const { bridge, journal, openTexts } = this.#changes;
    const fresh = added.filter(({ alreadyThere }) => !alreadyThere);
    const ids = fresh.map(({ source }) => source.id);
    if (ids.length === 0) return;
    journal.record({
      what: ids.length === 1 ? `Added “${fresh[0]!.source.title}”` : `Added ${ids.length} sources`,
      undo: async () => {
        forget();
        await this.#changes.save(bridge.deleteSources({ ids }));
        await this.#changes.refresh();
        await openTexts.dropMissing();
      },
      redo: async () => {
        await this.#changes.save(bridge.restoreSources({ ids }));
        await this.#changes.refresh();
      },
    });
  }

  async #tickAll(members: readonly Member[]): Promise<void> {
    for (const member of members) await this.#changes.openTexts.tick(member, true);
  }
}
