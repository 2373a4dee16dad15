/** The process that reads files as Electron's utility process: the program itself never runs as plain Node, and its fuse for that is off. */
import { app, utilityProcess } from 'electron';
import { type BeginImportChild, flagsOf, type ImportReply } from '../importers/index.ts';

const KILOBYTE = 1024;

/** Begins it; may be called when the app is ready. */
export const beginImportUtility: BeginImportChild = (options) => {
  const child = utilityProcess.fork(options.program, [], {
    // Nothing of what the program knows of its user goes along.
    env: {},
    execArgv: flagsOf(options),
    stdio: 'ignore',
    serviceName: 'Variorum Importer',
  });
  let ended = (_why: string): void => {};
  let known: number | undefined;
  child.on('spawn', () => (known = child.pid));
  child.on('error', (type) => ended(type));
  child.on('exit', (code) => ended(`code ${code}`));
  return {
    post: (order) => child.postMessage(order),
    onReply: (listener) => void child.on('message', (reply: ImportReply) => listener(reply)),
    onEnd: (listener) => {
      ended = (why) => {
        ended = () => {};
        listener(why);
      };
    },
    memory: () => {
      const metric = known === undefined ? undefined : app.getAppMetrics().find(({ pid }) => pid === known);
      return (metric?.memory.workingSetSize ?? 0) * KILOBYTE;
    },
    end: () => {
      ended = () => {};
      child.kill();
      // Busy with a file it may not hear of it.
      if (known !== undefined) endHard(known);
    },
  };
};

function endHard(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
