/** How large a picture is and what it is, read from its first bytes: PNG, JPEG or GIF; null for what Word shows none of. */

export interface PictureSize {
  readonly type: 'png' | 'jpg' | 'gif';
  readonly width: number;
  readonly height: number;
}

export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = sizeIn(view);
  return size !== null && size.width > 0 && size.height > 0 ? size : null;
}

function sizeIn(view: DataView): PictureSize | null {
  if (view.byteLength >= 24 && view.getUint32(0) === 0x89504e47)
    return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) };
  if (view.byteLength >= 10 && view.getUint32(0) === 0x47494638)
    return { type: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
  return view.byteLength >= 4 && view.getUint16(0) === 0xffd8 ? jpegSize(view) : null;
}

/** The first frame of a JPEG: markers of frames are C0 to CF but for the tables C4, C8 and CC among them. */
function jpegSize(view: DataView): PictureSize | null {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return { type: 'jpg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
