import { readFileSync } from 'node:fs';

/** The pages that Linux counts memory in. */
const PAGE_BYTES = 4_096;

/**
 * How many bytes of memory a process holds; 0 where the system does not tell without being asked by another program, as
 * macOS and Windows: there the limit of the heap alone holds.
 */
export function memoryOf(pid: number): number {
  if (process.platform !== 'linux') return 0;
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]) * PAGE_BYTES;
  } catch {
    return 0;
  }
}
