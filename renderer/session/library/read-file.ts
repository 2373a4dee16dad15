import { BridgeError } from '../../bridge/client.ts';

/** The library refuses more; saying so before reading spares the wait. */
const LARGEST_BYTES = 20 * 1024 * 1024;

/**
 * The bytes of a chosen or dropped file in base64.
 * @throws BridgeError `file-too-large` or `file-unreadable`
 */
export async function fileAsBase64(file: File): Promise<string> {
  if (file.size > LARGEST_BYTES) {
    throw new BridgeError({
      code: 'file-too-large',
      message: `“${file.name}” is larger than 20 MB.`,
      hint: 'Split it into parts, and add each part as a source.',
    });
  }
  return bytesAsBase64(file, file.name);
}

/**
 * The bytes of a file, or of a part of it, in base64; `name` is how the file is called in a refusal.
 * @throws BridgeError `file-unreadable`
 */
export async function bytesAsBase64(bytes: Blob, name: string): Promise<string> {
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () =>
      reject(
        new BridgeError({
          code: 'file-unreadable',
          message: `“${name}” could not be opened.`,
          hint: 'Check that it exists, that it is a file and not a folder, and that you may read it.',
        }),
      );
    reader.readAsDataURL(bytes);
  });
  return address.slice(address.indexOf(',') + 1);
}
