/** Which models a server has, and which servers this computer runs. */
import { Refusal } from '../errors.ts';
import type { FoundReader } from '../bridge/contract.ts';
import { readAddress } from './address.ts';
import { askServer } from './ask-server.ts';
import { withoutKey } from './without-key.ts';

/** Where Ollama, llama.cpp’s server, LM Studio and vLLM answer unless told otherwise. */
export const USUAL_PORTS = [11_434, 8_080, 1_234, 8_000] as const;
const MOST_BYTES = 2_000_000;
const MOST_MODELS = 500;
const LONGEST_NAME = 200;

/**
 * The names of the models at an address, as its server lists them at `/v1/models`.
 *
 * @throws {Refusal} as `askServer`, and `reader-refused`
 */
export async function listModels(
  base: string,
  { key = null, seconds = 10 }: { readonly key?: string | null; readonly seconds?: number } = {},
): Promise<string[]> {
  const { host } = readAddress(base);
  const { status, text } = await askServer({ base, path: '/v1/models', key, seconds, mostBytes: MOST_BYTES });
  if (status !== 200) throw new Refusal('reader-refused', { host, status, detail: '' });
  let listed: unknown;
  try {
    listed = (JSON.parse(text) as { data?: unknown } | null)?.data;
  } catch {
    listed = null;
  }
  if (!Array.isArray(listed)) throw new Refusal('reader-answer', { host, detail: 'it lists no models' });
  return (listed as unknown[])
    .map((one) => (one as { id?: unknown } | null)?.id)
    .filter(
      (id): id is string =>
        typeof id === 'string' && id !== '' && id.length <= LONGEST_NAME && !/\p{Cc}/u.test(id),
    )
    .slice(0, MOST_MODELS)
    .map((name) => withoutKey(name, key));
}

/** The servers that answer on this computer at these ports, each asked for its models and nothing else. */
export async function findReaders(
  ports: readonly number[] = USUAL_PORTS,
  seconds = 3,
): Promise<FoundReader[]> {
  const found = await Promise.all(
    ports.map(async (port): Promise<FoundReader[]> => {
      const address = `http://127.0.0.1:${port}`;
      try {
        return [{ address, models: await listModels(address, { seconds }) }];
      } catch {
        // Whatever else answers there is no model.
        return [];
      }
    }),
  );
  return found.flat().filter(({ models }) => models.length > 0);
}
