import type { Settings } from '../../../electron/bridge/contract.ts';
import type { UndoableAction } from '../changes/journal.svelte.ts';
import { FIRST_TEMPLATE } from './first-template.ts';

/** A template of the user's, in Mustache. */
export interface NamedTemplate {
  readonly name: string;
  readonly text: string;
}

/** So many templates are kept. */
const MOST = 50;

/** The templates of the user: one of them is chosen. What is done to them is kept at once, and can be taken back. */
export class ExportTemplates {
  #list = $state.raw<readonly NamedTemplate[]>([]);
  #chosen = $state(0);
  /** As the library has them; typing is kept when it ends. */
  #kept: readonly NamedTemplate[];
  readonly #save: (change: Settings) => Promise<void>;
  readonly #record: (deed: UndoableAction) => void;

  constructor(
    kept: Settings['exportTemplates'],
    save: (change: Settings) => Promise<void>,
    record: (deed: UndoableAction) => void,
  ) {
    this.#list = kept && kept.length > 0 ? kept : [{ name: 'Example', text: FIRST_TEMPLATE }];
    this.#kept = this.#list;
    this.#save = save;
    this.#record = record;
  }

  get list(): readonly NamedTemplate[] {
    return this.#list;
  }
  get chosen(): number {
    return this.#chosen;
  }
  get current(): NamedTemplate {
    return this.#list[this.#chosen] ?? this.#list[0]!;
  }
  get canAdd(): boolean {
    return this.#list.length < MOST;
  }

  choose(at: number): void {
    this.#chosen = at;
  }

  /** Changes words while they are typed; {@link keep} remembers them. */
  write(text: string): void {
    this.#list = this.#list.map((one, at) => (at === this.#chosen ? { ...one, text } : one));
  }

  /** Keeps what was typed. */
  keep(): Promise<void> {
    return this.#become(`Changed the template “${this.current.name}”`, this.#list);
  }

  /** Names it; an empty name leaves the one that it has. */
  rename(name: string): Promise<void> {
    const words = name.replace(/\s+/g, ' ').trim().slice(0, 200);
    const wanted = words === '' ? this.current.name : this.#free(words, this.#chosen);
    if (wanted === this.current.name) return Promise.resolve();
    const list = this.#list.map((one, at) => (at === this.#chosen ? { ...one, name: wanted } : one));
    return this.#become(`Named a template “${wanted}”`, list);
  }

  /** Adds one that says what the chosen one says, and chooses it. */
  async add(): Promise<void> {
    if (!this.canAdd) return;
    const name = this.#free('New template');
    const list = [...this.#list, { name, text: this.current.text }];
    // At once: what is typed next is meant for it.
    this.#chosen = list.length - 1;
    await this.#become(`Added the template “${name}”`, list);
  }

  /** Deletes the chosen one; of the last one the example is left. */
  async remove(): Promise<void> {
    const { name } = this.current;
    const others = this.#list.filter((_, at) => at !== this.#chosen);
    this.#chosen = Math.max(0, this.#chosen - 1);
    await this.#become(
      `Deleted the template “${name}”`,
      others.length > 0 ? others : [{ name: 'Example', text: FIRST_TEMPLATE }],
    );
  }

  /** The name, with a number behind it where another template has it. */
  #free(name: string, except = -1): string {
    const taken = this.#list.filter((_, at) => at !== except).map((one) => one.name);
    for (let number = 2, free = name; ; free = `${name} ${number}`, number += 1)
      if (!taken.includes(free)) return free;
  }

  async #become(what: string, list: readonly NamedTemplate[]): Promise<void> {
    const before = this.#kept;
    if (JSON.stringify(before) === JSON.stringify(list)) return;
    const set = (to: readonly NamedTemplate[]) => {
      this.#kept = this.#list = to;
      this.#chosen = Math.min(this.#chosen, to.length - 1);
      return this.#save({ exportTemplates: [...to] });
    };
    await set(list);
    this.#record({ what, undo: () => set(before), redo: () => set(list) });
  }
}
