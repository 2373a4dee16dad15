const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const ANY = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;

/** A printed word without what shows nothing in it: soft hyphens, zero-width spaces and joiners. */
export function visible(printed: string): string {
  return ANY.test(printed) ? printed.replace(INVISIBLE, '') : printed;
}
