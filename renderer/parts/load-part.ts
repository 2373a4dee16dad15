/** Milliseconds before the second try, and the longest wait between two. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 8_000;

/**
 * Loads a part of the window that comes after the rest of it, however often it takes: while the program is stopped there is nobody to
 * give it, and once it is started again the window goes on by itself.
 */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  for (let wait = FIRST_WAIT; ; wait = Math.min(2 * wait, LONGEST_WAIT)) {
    try {
      return await load();
    } catch (error) {
      console.warn('A part of the window could not be loaded yet.', error);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
