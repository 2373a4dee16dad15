import type { Settings } from '../../../electron/bridge/contract.ts';
import type { Bridge } from '../../bridge/client.ts';
import type { Messages } from '../changes/messages.svelte.ts';
import type { Saves } from '../changes/saves.svelte.ts';

/** The settings of the window, as shown and as kept by the library. */
export class KeptSettings {
  #value = $state.raw<Settings>({});
  readonly #around: { readonly bridge: Bridge; readonly saves: Saves; readonly messages: Messages };

  constructor(around: { readonly bridge: Bridge; readonly saves: Saves; readonly messages: Messages }) {
    this.#around = around;
  }

  get value() {
    return this.#value;
  }

  /** What the library has kept. */
  loaded(settings: Settings): void {
    this.#value = settings;
  }

  /** A width while it is being dragged; {@link save} remembers it. */
  show(change: Settings): void {
    this.#value = { ...this.#value, ...change };
  }

  async save(change: Settings): Promise<void> {
    this.show(change);
    const { bridge, saves, messages } = this.#around;
    await messages.attempt(saves.track(bridge.saveSettings(change)));
  }
}
