import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import './theme/tokens.css';
import './theme/reading.css';
import './theme/base.css';
import './theme/print.css';
import { mount, unmount } from 'svelte';
import { connect } from './bridge/client.ts';
import { transportOfThisPage } from './bridge/transport.ts';
import { watchingLock } from './bridge/watch-lock.ts';
import { comparingIn } from './session/comparison/comparing.ts';
import { EngineWorkers } from './session/comparison/engine-workers.ts';
import { keeping } from './session/comparison/kept-comparisons.ts';
import { remembering } from './session/comparison/remembered-comparisons.ts';
import App from './shell/App.svelte';
import LockScreen from './shell/LockScreen.svelte';
import { showDirections } from './shell/show-directions.ts';
import { Workbench } from './session/workbench.svelte.ts';

const engines = new EngineWorkers(
  () => new Worker(new URL('./session/comparison/worker.ts', import.meta.url), { type: 'module' }),
);
engines.warm();

const target = document.getElementById('app')!;
let app: Record<string, unknown> | null = null;
let isLocked = false;
// Whatever of the library is in this window goes with the page; a page that never had any shows where the passphrase is given.
const transport = watchingLock(transportOfThisPage(), (wasOpen) => {
  if (wasOpen) location.reload();
  else void showLocked();
});
const bridge = connect(transport);
const workbench = new Workbench(bridge, remembering(keeping(bridge, comparingIn(engines))));

showDirections(document.body);
app = mount(App, { target, props: { workbench, transport } });

async function showLocked(): Promise<void> {
  if (isLocked) return;
  isLocked = true;
  if (app !== null) await unmount(app);
  // There is nothing to save.
  transport.onLeave?.(() => Promise.resolve(true));
  mount(LockScreen, { target, props: { bridge: connect(transport), onopen: () => location.reload() } });
}
