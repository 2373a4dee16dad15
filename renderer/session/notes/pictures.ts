import { PICTURE_ADDRESS, picturesIn, withPictures } from '../../../engine/dossier/index.ts';
import { BridgeError } from '../../bridge/client.ts';
import { fileAsBase64 } from '../library/read-file.ts';
import type { LibraryChanges } from '../open-texts/library-changes.ts';

const TYPES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'] as const;

/** Pictures of notes, which the library keeps. */
export class Pictures {
  readonly #changes: LibraryChanges;
  /** By sha256, as addresses that a page shows without asking anybody. */
  readonly #known = new Map<string, string>();

  constructor(changes: LibraryChanges) {
    this.#changes = changes;
  }

  /** Keeps a picture; answers the Markdown that shows it, null where it could not be kept, which is told. */
  async keep(file: File): Promise<string | null> {
    let markdown: string | null = null;
    await this.#changes.attempt(async () => {
      const type = TYPES.find((one) => one === file.type);
      if (type === undefined)
        throw new BridgeError({
          code: 'bad-input',
          message: 'A note can hold PNG, JPEG, GIF and WebP pictures.',
          hint: 'Save the picture as one of these, and paste it again.',
        });
      const base64 = await fileAsBase64(file);
      const { sha256 } = await this.#changes.save(this.#changes.bridge.keepPicture({ type, base64 }));
      this.#known.set(sha256, `data:${type};base64,${base64}`);
      markdown = `![picture](${PICTURE_ADDRESS}${sha256})`;
    });
    return markdown;
  }

  /** The same text with its pictures in it. */
  async shown(markdown: string): Promise<string> {
    for (const sha256 of picturesIn(markdown)) {
      if (this.#known.has(sha256)) continue;
      const picture = await this.#changes.bridge.picture({ sha256 });
      if (picture) this.#known.set(sha256, `data:${picture.type};base64,${picture.base64}`);
    }
    return withPictures(markdown, (sha256) => this.#known.get(sha256) ?? null);
  }
}
