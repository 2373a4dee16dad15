export function signedWords(told: {
  readonly version: string;
  readonly files: readonly { readonly url: string; readonly sha512: string }[];
}): string;
export function signFeed(folder: string, privateKey: string): string[];
