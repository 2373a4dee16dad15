import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import './theme/tokens.css';
import './theme/reading.css';
import './theme/base.css';
import './theme/print.css';
import { mount } from 'svelte';
import { connect } from './bridge/client.ts';
import { transportOfThisPage } from './bridge/transport.ts';
import { comparingIn } from './session/comparison/comparing.ts';
import { EngineWorkers } from './session/comparison/engine-workers.ts';
import { remembering } from './session/comparison/remembered-comparisons.ts';
import App from './shell/App.svelte';
import { showDirections } from './shell/show-directions.ts';
import { Workbench } from './session/workbench.svelte.ts';

const engines = new EngineWorkers(
  () => new Worker(new URL('./session/comparison/worker.ts', import.meta.url), { type: 'module' }),
);
engines.warm();

const transport = transportOfThisPage();
const workbench = new Workbench(connect(transport), remembering(comparingIn(engines)));

showDirections(document.body);
mount(App, { target: document.getElementById('app')!, props: { workbench, transport } });
