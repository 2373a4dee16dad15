/** The lab: a page for whoever works on the engine, in development only (`npm run lab`). No part of the program. */
import '@fontsource-variable/inter/wght.css';
import '../theme/tokens.css';
import '../theme/base.css';
import { mount } from 'svelte';
import { factsInWorker } from './facts/facts-in-worker.ts';
import { SEEDS } from './samples.ts';
import { tracerInWorker } from './tracer.ts';
import Views from './Views.svelte';

mount(Views, {
  target: document.getElementById('app')!,
  props: { trace: tracerInWorker(), factsOf: factsInWorker(), samples: SEEDS },
});
