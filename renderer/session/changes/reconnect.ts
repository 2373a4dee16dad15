import type { Bridge } from '../../bridge/client.ts';
import type { Messages } from './messages.svelte.ts';
import type { Saves } from './saves.svelte.ts';

const ASK_MS = 2000;

export interface ReconnectOptions {
  readonly bridge: Pick<Bridge, 'appInfo'>;
  readonly saves: Pick<Saves, 'failure'>;
  readonly messages: Messages;
  readonly saveAgain: () => Promise<void>;
}

/** Asks again and again for a program that has stopped, and saves what was left over when it is there again. */
export class Reconnect {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #around: ReconnectOptions;

  constructor(around: ReconnectOptions) {
    this.#around = around;
  }

  /** To be called whenever the state of the saves has changed. */
  watch(): void {
    if (this.#around.saves.failure?.code !== 'unreachable' || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => void this.#ask(), ASK_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #ask(): Promise<void> {
    const { bridge, messages, saveAgain } = this.#around;
    try {
      await bridge.appInfo({});
    } catch {
      this.#timer = setTimeout(() => void this.#ask(), ASK_MS);
      return;
    }
    this.#timer = undefined;
    await saveAgain();
    messages.announce('Variorum is there again.');
    messages.toasts.show({ message: 'Variorum is there again.', hint: 'What was not saved has been saved.' });
  }
}
