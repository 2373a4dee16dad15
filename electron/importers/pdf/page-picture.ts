import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { MAX_PAGE_POINTS } from '../limits.ts';

/** Points of a picture, three bytes each for red, green and blue, row by row from the upper left. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

type Matrix = readonly [number, number, number, number, number, number];
const SAME: Matrix = [1, 0, 0, 1, 0, 0];

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

/** What pdf.js makes of an image: its kinds are 1 for one bit a point, 2 for RGB, 3 for RGBA. */
interface Decoded {
  readonly width: number;
  readonly height: number;
  readonly kind?: number;
  readonly data?: Uint8Array | Uint8ClampedArray;
}
interface Placed extends Decoded {
  /** From the unit square to points of the page. */
  readonly at: Matrix;
  /** A stencil: its bits are painted black where they are 0. */
  readonly isMask: boolean;
}

/** A pause after which an image that did not come is taken for none. */
const IMAGE_MS = 20_000;

/**
 * The images of a page, put together as they stand on it, as fine as the finest of them; null for a page without any. What else is on the
 * page, such as lines and letters, is not drawn: it is for pages that were scanned.
 */
export async function pictureOf(page: PDFPageProxy): Promise<Picture | null> {
  const images = await imagesOf(page);
  if (images.length === 0) return null;
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const finest = Math.max(...images.map(({ width: points, at }) => points / Math.hypot(at[0], at[1])));
  const scale = Math.min(finest, Math.sqrt(MAX_PAGE_POINTS / (width * height)));
  const picture: Picture = {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
    rgb: new Uint8Array(
      3 * Math.max(1, Math.round(width * scale)) * Math.max(1, Math.round(height * scale)),
    ).fill(255),
  };
  const onto = times([scale, 0, 0, scale, 0, 0], transform as unknown as Matrix);
  for (const image of images) paint(picture, image, times(onto, image.at));
  return picture;
}

async function imagesOf(page: PDFPageProxy): Promise<Placed[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const images: Placed[] = [];
  const kept: Matrix[] = [];
  let at: Matrix = SAME;
  for (const [index, operator] of fnArray.entries()) {
    const args = (argsArray[index] ?? []) as unknown[];
    if (operator === OPS.save) kept.push(at);
    else if (operator === OPS.restore) at = kept.pop() ?? SAME;
    else if (operator === OPS.transform) at = times(at, args as unknown as Matrix);
    else if (operator === OPS.paintFormXObjectBegin) {
      kept.push(at);
      if (Array.isArray(args[0])) at = times(at, args[0] as unknown as Matrix);
    } else if (operator === OPS.paintFormXObjectEnd) at = kept.pop() ?? SAME;
    else if (operator === OPS.paintImageXObject || operator === OPS.paintImageMaskXObject) {
      const given = args[0];
      const found = typeof given === 'string' ? await objectOf(page, given) : (given as Decoded | null);
      const named = found as (Decoded & { readonly data?: unknown }) | null;
      const decoded =
        typeof named?.data === 'string'
          ? { ...named, data: (await objectOf(page, named.data))?.data }
          : named;
      if (decoded?.data) images.push({ ...decoded, data: decoded.data as Uint8Array, at, isMask: operator === OPS.paintImageMaskXObject }); // prettier-ignore
    } else if (operator === OPS.paintInlineImageXObject) {
      const decoded = args[0] as Decoded | undefined;
      if (decoded?.data) images.push({ ...decoded, at, isMask: false });
    }
  }
  return images;
}

function objectOf(page: PDFPageProxy, id: string): Promise<Decoded | null> {
  const objects = id.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), IMAGE_MS);
    objects.get(id, (found: Decoded | null) => {
      clearTimeout(timer);
      resolve(found);
    });
  });
}

/** Each point of the picture that the image covers takes the nearest point of the image. */
function paint(picture: Picture, image: Placed, to: Matrix): void {
  const [a, b, c, d, e, f] = to;
  const area = a * d - b * c;
  if (Math.abs(area) < 1e-6) return;
  const corners = [[e, f], [e + a, f + b], [e + c, f + d], [e + a + c, f + b + d]] as const; // prettier-ignore
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const pointAt = pointsOf(image);
  for (
    let y = Math.max(0, Math.floor(Math.min(...ys)));
    y < Math.min(picture.height, Math.ceil(Math.max(...ys)));
    y += 1
  ) {
    // prettier-ignore
    for (let x = Math.max(0, Math.floor(Math.min(...xs))); x < Math.min(picture.width, Math.ceil(Math.max(...xs))); x += 1) { // prettier-ignore
      const [dx, dy] = [x + 0.5 - e, y + 0.5 - f];
      const u = (d * dx - c * dy) / area;
      // The unit square of an image has its first row at the top.
      const v = 1 - (a * dy - b * dx) / area;
      if (u < 0 || u >= 1 || v < 0 || v >= 1) continue;
      pointAt(Math.floor(u * image.width), Math.floor(v * image.height), picture.rgb, 3 * (y * picture.width + x));
    }
  }
}

type Point = (x: number, y: number, into: Uint8Array, at: number) => void;

function pointsOf({ width, kind, data, isMask }: Placed): Point {
  const bytes = data!;
  const put = (into: Uint8Array, at: number, red: number, green: number, blue: number) => {
    into[at] = red;
    into[at + 1] = green;
    into[at + 2] = blue;
  };
  if (isMask || kind === 1) {
    const row = (width + 7) >> 3;
    return (x, y, into, at) => {
      const bit = (bytes[y * row + (x >> 3)]! >> (7 - (x & 7))) & 1;
      if (isMask && bit === 1) return;
      put(into, at, bit * 255, bit * 255, bit * 255);
    };
  }
  const step = kind === 3 ? 4 : 3;
  return (x, y, into, at) => {
    const from = (y * width + x) * step;
    put(into, at, bytes[from]!, bytes[from + 1]!, bytes[from + 2]!);
  };
}
