import { zlibSync } from 'fflate';
import type { Picture } from './page-picture.ts';

/** A picture as a PGM file, in shades of grey: quickly made, and enough for recognising words. */
export function greyMap({ width, height, rgb }: Picture): Uint8Array {
  const head = Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1');
  const file = new Uint8Array(head.length + width * height);
  file.set(head);
  for (let point = 0; point < width * height; point += 1)
    file[head.length + point] =
      (rgb[3 * point]! * 77 + rgb[3 * point + 1]! * 151 + rgb[3 * point + 2]! * 28) >> 8;
  return file;
}

/** A picture as a PNG file (ISO/IEC 15948). */
export function pngOf({ width, height, rgb }: Picture): Uint8Array {
  const rows = new Uint8Array(height * (3 * width + 1));
  for (let y = 0; y < height; y += 1)
    rows.set(rgb.subarray(3 * width * y, 3 * width * (y + 1)), y * (3 * width + 1) + 1);
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', size),
    chunk('IDAT', zlibSync(rows, { level: 3 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(checkSum(body));
  return Buffer.concat([length, body, sum]);
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32 of ISO 3309. */
function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = TABLE[(sum ^ byte) & 0xff]! ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
