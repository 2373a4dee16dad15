import { type BridgeError, asBridgeError } from '../../bridge/client.ts';
import { Toasts, type ToastWords } from '../../parts/toasts.svelte.ts';

/** What the window tells its user: toasts for the eye, sentences for the screen reader. */
export class Messages {
  readonly toasts = new Toasts();
  /** What can still be done with the user's words when the library has stopped. */
  rescue: () => NonNullable<ToastWords['actions']> = () => [];
  /** Work that takes a while, such as files being read; null when there is none. */
  longWork = $state.raw<{ readonly done: number; readonly total: number } | null>(null);
  #announcement = $state('');

  /** The newest sentence for screen readers. */
  get announcement() {
    return this.#announcement;
  }

  announce(sentence: string): void {
    // The same sentence twice is only spoken twice when it differs.
    this.#announcement = this.#announcement === sentence ? `${sentence}\u00a0` : sentence;
  }

  /** @param subject what it tells of, where the newest word on that is enough */
  showError(error: BridgeError, subject?: string): void {
    const actions = error.code === 'unreachable' ? this.rescue() : [];
    this.toasts.show({
      message: error.message,
      hint: error.hint,
      tone: 'error',
      actions,
      ...(subject !== undefined && { subject }),
    });
  }

  /** Waits for `work`, and shows the error it may end with. */
  async attempt(work: Promise<unknown>): Promise<void> {
    try {
      await work;
    } catch (thrown) {
      this.showError(asBridgeError(thrown));
    }
  }
}
