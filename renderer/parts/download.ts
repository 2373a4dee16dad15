/** Lets the browser save a text or bytes as a file. */
export function download(fileName: string, content: string | Uint8Array, type = 'text/markdown'): void {
  const blob =
    typeof content === 'string'
      ? new Blob([content], { type: `${type};charset=utf-8` })
      : new Blob([content as Uint8Array<ArrayBuffer>], { type: 'application/octet-stream' });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
