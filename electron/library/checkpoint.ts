/** The program of the thread that makes checkpoints; see `checkpoint-maker.ts`. */
import { workerData } from 'node:worker_threads';
import { type CheckpointOrder, makeCheckpoint } from './checkpoint-maker.ts';
import { loadEngine } from './database.ts';

makeCheckpoint(workerData as CheckpointOrder, await loadEngine());
