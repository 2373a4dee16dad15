/** The investigation that a command puts sources into. */
import type { Library } from '../electron/library/library.ts';

/**
 * The investigation of an id or a title, in whatever case; where there is none of this name it is begun.
 *
 * @throws {Refusal} when it cannot be begun
 */
export function investigationNamed(
  library: Pick<Library, 'overview' | 'saveInvestigation'>,
  name: string,
): { readonly id: string; readonly title: string; readonly isNew: boolean } {
  const wanted = name.trim().toLowerCase();
  const { investigations } = library.overview();
  const found =
    investigations.find(({ id }) => id.toLowerCase() === wanted) ??
    investigations.find(({ title }) => title.toLowerCase() === wanted);
  if (found !== undefined) return { id: found.id, title: found.title, isNew: false };
  const { id, title } = library.saveInvestigation({ title: name.trim() });
  return { id, title, isNew: true };
}
