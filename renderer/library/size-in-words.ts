const UNITS = ['bytes', 'kB', 'MB', 'GB'] as const;

/** A number of bytes for people: "812 bytes", "1.4 MB". */
export function sizeInWords(bytes: number): string {
  let unit = 0;
  let size = bytes;
  while (size >= 1000 && unit < UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const shown = unit === 0 || size >= 100 ? Math.round(size) : Math.round(size * 10) / 10;
  return `${new Intl.NumberFormat('en').format(shown)} ${UNITS[unit]!}`;
}
