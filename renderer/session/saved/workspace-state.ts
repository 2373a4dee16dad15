import type { InvestigationSettings } from '../../../electron/bridge/contract.ts';
import type { Bridge } from '../../bridge/client.ts';
import type { Library } from '../library/library.svelte.ts';
import type { KeptSettings } from './kept-settings.svelte.ts';
import type { Messages } from '../changes/messages.svelte.ts';
import type { Saves } from '../changes/saves.svelte.ts';

interface Surroundings {
  readonly bridge: Bridge;
  readonly library: Library;
  readonly saves: Saves;
  readonly messages: Messages;
  readonly settings: KeptSettings;
}

/**
 * How each investigation was left: its tabs, the one that was before the user, and the part of the library that was shown. Without an
 * investigation the settings of the window keep it.
 */
export class WorkspaceState {
  /** By investigation: what was changed since the library was loaded. */
  readonly #changed = new Map<string, InvestigationSettings>();
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** How the open investigation was left. */
  get value(): InvestigationSettings {
    const { library, settings } = this.#around;
    const open = library.investigation;
    return open === null ? settings.value : { ...open.settings, ...this.#changed.get(open.id) };
  }

  async save(change: InvestigationSettings): Promise<void> {
    const { bridge, library, saves, messages, settings } = this.#around;
    const open = library.investigation;
    if (open === null) {
      const { scope: _, ...tabs } = change;
      return settings.save(tabs);
    }
    this.#changed.set(open.id, { ...this.#changed.get(open.id), ...change });
    await messages.attempt(saves.track(bridge.saveInvestigationSettings({ id: open.id, settings: change })));
  }
}
