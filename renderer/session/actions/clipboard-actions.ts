import type { Span } from '../../../engine/index.ts';
import { passageTitle, versionRanges } from '../comparison/passage-ranges.ts';
import { memberOfPassage, memberOfSource } from '../library/library.svelte.ts';
import type { LibraryChanges } from '../open-texts/library-changes.ts';

/** Sets words of the open texts beside what the user has copied elsewhere. */
export class ClipboardActions {
  readonly #changes: LibraryChanges;

  constructor(changes: LibraryChanges) {
    this.#changes = changes;
  }

  /**
   * Opens the selected words of a column, as a passage, beside what was pasted, as a source of its own. What was made for it goes to the
   * trash when it is taken back.
   */
  async compare(column: number, span: Span, pasted: string): Promise<void> {
    const { bridge, journal, library, messages, openTexts } = this.#changes;
    const text = openTexts.open?.texts[column];
    if (!text) return;
    const ranges = versionRanges(text.member, span);
    if (ranges.length === 0 || pasted.trim() === '') {
      messages.toasts.show(
        ranges.length === 0
          ? { message: 'There are no words in this selection.', hint: 'Select some words and try again.' }
          : { message: 'There are no words on the clipboard.', hint: 'Copy some words first.' },
      );
      return;
    }
    await this.#changes.attempt(async () => {
      const before = openTexts.members;
      const { versionId } = text.member;
      const title = passageTitle(text.member.text.slice(span.start, span.end));
      const known = library.passages.find(
        (one) => one.versionId === versionId && JSON.stringify(one.ranges) === JSON.stringify(ranges),
      );
      const passage =
        known ?? (await this.#changes.save(bridge.makePassage({ versionId, title, ranges: [...ranges] })));
      const { source, alreadyThere } = await this.#changes.save(
        bridge.addText({ text: pasted, metadata: { title: `Pasted: ${passageTitle(pasted.trim())}` } }),
      );
      await this.#changes.refresh();
      const after = [memberOfPassage(passage), memberOfSource(source)];
      await openTexts.set(after);
      journal.record({
        what: 'Compared with the clipboard',
        undo: async () => {
          await openTexts.set(before);
          if (!known) await this.#changes.save(bridge.deletePassage({ id: passage.id }));
          if (!alreadyThere) await this.#changes.save(bridge.deleteSource({ id: source.id }));
          await this.#changes.refresh();
        },
        redo: async () => {
          if (!known) await this.#changes.save(bridge.restorePassage({ id: passage.id }));
          if (!alreadyThere) await this.#changes.save(bridge.restoreSource({ id: source.id }));
          await this.#changes.refresh();
          await openTexts.set(after);
        },
      });
      messages.announce('Opened beside what was pasted.');
    });
  }

  /** As {@link compare}, with what is on the clipboard; says how to paste where the program may not look at it. */
  async compareWithCopied(column: number, span: Span): Promise<void> {
    const copied = await readClipboard();
    if (copied !== null) return this.compare(column, span, copied);
    this.#changes.messages.toasts.show({
      message: 'Select the words again and press Ctrl+V.',
      hint: 'The program may not look at the clipboard by itself; what you paste over selected words is set beside them.',
    });
  }
}

/** The words on the clipboard; null where the system does not give them. */
async function readClipboard(): Promise<string | null> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return null;
  }
}
