import type { IncomingMessage } from 'node:http';

/** 20 MB of a file in base64, with the rest of the call around it. */
export const MAX_BODY_BYTES = 30_000_000;

/** The whole body as text, or null when it is longer than `limit` bytes; what is too long is not kept. */
export async function readBody(request: IncomingMessage, limit = MAX_BODY_BYTES): Promise<string | null> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > limit) return null;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
