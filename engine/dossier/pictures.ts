/** How a note names a picture that the library keeps: by its sha256. */
export const PICTURE_ADDRESS = 'variorum-picture:';

const PICTURE = /variorum-picture:([0-9a-f]{64})/g;

/** The checksums of the pictures that a text shows, each once. */
export const picturesIn = (markdown: string): string[] => [
  ...new Set([...markdown.matchAll(PICTURE)].map(([, sha256]) => sha256!)),
];

/** The same text with other addresses for its pictures; one without an address stays as it is. */
export const withPictures = (markdown: string, addressOf: (sha256: string) => string | null): string =>
  markdown.replace(PICTURE, (whole, sha256: string) => addressOf(sha256) ?? whole);
