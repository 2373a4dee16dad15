import type { ChildProcess } from 'node:child_process';

/** Whatever way this process ends, the child does not outlive it. */
export function endWithUs(child: ChildProcess): void {
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('close', () => process.removeListener('exit', end));
}
