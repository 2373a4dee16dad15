import type {
  AddedSource,
  CarryOffer,
  CleanUpKind,
  Input,
  PageImage,
  Recognised,
  SourceRecord,
  VersionRecord,
} from '../../../electron/bridge/contract.ts';
import type { VersionChanges } from '../../../engine/versions/index.ts';
import { versionName } from '../library/version-name.ts';
import type { LibraryChanges } from '../open-texts/library-changes.ts';

/** What lies over the window about versions. */
export type VersionDialog =
  | { readonly what: 'likely'; readonly added: readonly AddedSource[] }
  /** Of which source another one is a version; null while it is not said which. */
  | { readonly what: 'version of'; readonly source: SourceRecord | null }
  | { readonly what: 'carry'; readonly source: SourceRecord; readonly offer: CarryOffer }
  | { readonly what: 'correct'; readonly source: SourceRecord; readonly text: string }
  | {
      readonly what: 'pages';
      readonly source: SourceRecord;
      readonly text: string;
      readonly recognised: Recognised;
    };

/** Nothing is to be chosen, and no note stands otherwise than it stood. */
const isEmpty = ({ passages, comparisons, notes }: CarryOffer) =>
  passages.length + comparisons.length === 0 && notes.every(({ status }) => status === 'exact');

/** What the user does with versions of sources. */
export class VersionActions {
  dialog = $state.raw<VersionDialog | null>(null);
  readonly #changes: LibraryChanges;

  constructor(changes: LibraryChanges) {
    this.#changes = changes;
  }

  closeDialog = (): void => {
    this.dialog = null;
  };

  /** Points out what was added and may be a version or a copy of what is there: at once where address or file name say so. */
  pointOut(added: readonly AddedSource[]): void {
    const likely = added.filter(({ like }) => like !== null);
    if (likely.length === 0) return;
    const open = () => (this.dialog = { what: 'likely', added: likely });
    if (likely.some(({ like }) => like!.why !== 'sentences')) {
      open();
      return;
    }
    const [first] = likely;
    this.#changes.messages.toasts.show({
      message:
        likely.length === 1
          ? `${Math.round(100 * first!.like!.share)} % of the sentences of “${first!.source.title}” are in “${first!.like!.title}”.`
          : `${likely.length} of the new sources share most of their sentences with others.`,
      actions: [{ label: 'Look at it', run: open }],
    });
  }

  /** @throws BridgeError */
  changes(from: string, to: string): Promise<VersionChanges> {
    return this.#changes.bridge.versionChanges({ from, to });
  }

  /** Asks of which source one is a version. */
  chooseEarlier(source: SourceRecord | null): void {
    this.dialog = { what: 'version of', source };
  }

  /** Makes sources versions of others, by their ids, and offers what was made of the earlier versions. */
  async makeVersions(
    wanted: readonly { readonly source: SourceRecord; readonly of: string }[],
  ): Promise<void> {
    const { bridge, messages, journal } = this.#changes;
    await this.#changes.attempt(async () => {
      const make = async () => {
        let last: SourceRecord | null = null;
        for (const { source, of } of wanted)
          last = await this.#changes.save(bridge.makeVersionOf({ id: source.id, of }));
        await this.#refreshed();
        return last;
      };
      const joined = await make();
      if (joined === null) return;
      const name = joined.title;
      journal.record({
        what: `Made a new version of “${name}”`,
        undo: async () => {
          for (const { source } of wanted)
            await this.#changes.save(bridge.takeOutVersion({ versionId: source.versionId }));
          await this.#refreshed();
          await this.#changes.openTexts.dropMissing();
        },
        redo: make,
      });
      const before = joined.versions.at(-2);
      messages.toasts.show({
        message:
          wanted.length === 1
            ? `Added as version ${joined.versions.length} of “${name}”.`
            : `${wanted.length} sources are new versions now.`,
        actions:
          wanted.length === 1 && before
            ? [
                {
                  label: 'Compare with the one before',
                  run: () => void this.compare(before.id, joined.versionId),
                },
              ]
            : [],
      });
      await this.#offerToCarry(joined);
    });
  }

  /** Opens two versions beside each other, the earlier first. */
  compare(earlier: string, later: string): Promise<void> {
    return this.#changes.openTexts.set([
      { kind: 'version', id: earlier },
      { kind: 'version', id: later },
    ]);
  }

  /** Reads one version alone. */
  read(versionId: string): Promise<void> {
    return this.#changes.openTexts.set([{ kind: 'version', id: versionId }]);
  }

  /** Makes a version that came as a source one again. */
  takeOut(version: VersionRecord): Promise<void> {
    const { bridge, messages } = this.#changes;
    return this.#changes.attempt(async () => {
      const own = await this.#changes.save(bridge.takeOutVersion({ versionId: version.id }));
      await this.#refreshed();
      messages.toasts.show({ message: `“${own.title}” is a source of its own again.` });
    });
  }

  /** Deletes a version; undo brings it back. */
  delete(source: SourceRecord, version: VersionRecord): Promise<void> {
    const { bridge } = this.#changes;
    return this.#changes.remove({
      erase: () => bridge.deleteVersion({ versionId: version.id }),
      message: `Deleted ${versionName(source, version)} of “${source.title}”.`,
      restore: () => bridge.restoreVersion({ versionId: version.id }),
    });
  }

  /** Opens the text of a source for correction. */
  startCorrection(source: SourceRecord): Promise<void> {
    return this.#changes.attempt(async () => {
      const { text } = await this.#text(source.versionId);
      this.dialog = { what: 'correct', source, text };
    });
  }

  /** @throws BridgeError so that the form can show what is wrong beside the field */
  async correct({ id }: SourceRecord, text: string): Promise<void> {
    await this.#newVersion('Corrected the text', this.#changes.bridge.correctText({ id, text }));
  }

  /** @throws BridgeError */
  async cleanUp({ id }: SourceRecord, kinds: readonly CleanUpKind[]): Promise<void> {
    await this.#newVersion('Cleaned up', this.#changes.bridge.cleanUp({ id, kinds: [...kinds] }));
  }

  /** @throws BridgeError */
  rereadPreview({ id }: SourceRecord, choices: Input<'reread'>['choices']): Promise<{ text: string }> {
    return this.#changes.bridge.rereadPreview({ id, choices });
  }

  /** @throws BridgeError */
  async reread({ id }: SourceRecord, choices: Input<'reread'>['choices']): Promise<void> {
    await this.#newVersion('Read the file again', this.#changes.bridge.reread({ id, choices }));
  }

  /** Opens the pages of a recognised text beside its words. */
  showPages(source: SourceRecord, recognised: Recognised): Promise<void> {
    return this.#changes.attempt(async () => {
      const { text } = await this.#text(source.versionId);
      this.dialog = { what: 'pages', source, text, recognised };
    });
  }

  /** @throws BridgeError */
  pageImage(versionId: string, page: number): Promise<PageImage | null> {
    return this.#changes.bridge.pageImage({ versionId, page });
  }

  /** @throws BridgeError */
  carryOffer(versionId: string): Promise<CarryOffer> {
    return this.#changes.bridge.carryOffer({ versionId });
  }

  /** Shows what could go along to the newest version of a source. */
  startCarrying(source: SourceRecord): Promise<void> {
    return this.#changes.attempt(() => this.#offerToCarry(source));
  }

  /** Takes along what was chosen. */
  carry(source: SourceRecord, chosen: Omit<Input<'carry'>, 'versionId'>): Promise<void> {
    const { bridge, messages, journal, openTexts } = this.#changes;
    return this.#changes.attempt(async () => {
      const input = { versionId: source.versionId, ...chosen };
      let made = await this.#changes.save(bridge.carry(input));
      await this.#refreshed();
      journal.record({
        what: `Took work along to the new version of “${source.title}”`,
        undo: async () => {
          for (const id of made.comparisons) await this.#changes.save(bridge.deleteComparison({ id }));
          for (const id of made.passages) await this.#changes.save(bridge.deletePassage({ id }));
          await this.#refreshed();
          await openTexts.dropMissing();
        },
        redo: async () => {
          made = await this.#changes.save(bridge.carry(input));
          await this.#refreshed();
        },
      });
      const [first] = made.comparisons;
      messages.toasts.show({
        message: 'Taken along to the new version. What it was made from stays as it is.',
        actions:
          first === undefined
            ? []
            : [
                {
                  label: 'Open the comparison',
                  run: () => void openTexts.openComparison(first, { in: 'new tab' }),
                },
              ],
      });
    });
  }

  #text(versionId: string) {
    return this.#changes.bridge.memberText({ member: { kind: 'version', id: versionId } });
  }

  async #offerToCarry(source: SourceRecord): Promise<void> {
    const offer = await this.carryOffer(source.versionId);
    this.dialog = isEmpty(offer) ? null : { what: 'carry', source, offer };
  }

  /** Waits for a version that was made, tells of it, lets it be taken back, and offers what could go along to it. */
  async #newVersion(what: string, call: Promise<SourceRecord>): Promise<void> {
    const { bridge, messages, journal } = this.#changes;
    const source = await this.#changes.save(call);
    await this.#refreshed();
    const { versionId, title, versions } = source;
    const before = versions.at(-2);
    const turn = (back: boolean) => async () => {
      await this.#changes.save(
        back ? bridge.deleteVersion({ versionId }) : bridge.restoreVersion({ versionId }),
      );
      await this.#refreshed();
      await this.#changes.openTexts.dropMissing();
    };
    journal.record({ what: `${what}: “${title}”`, undo: turn(true), redo: turn(false) });
    messages.toasts.show({
      message: `Made version ${versions.length} of “${title}”. The text as it was stays.`,
      actions: [
        ...(before
          ? [
              {
                label: 'Compare with the one before',
                run: () => void this.compare(before.id, versionId),
              },
            ]
          : []),
      ],
    });
    await this.#offerToCarry(source);
  }

  #refreshed(): Promise<void> {
    return this.#changes.refresh();
  }
}
