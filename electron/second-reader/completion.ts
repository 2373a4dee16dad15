/** The two forms of a completion: whole, and streamed as server-sent events. */
import { Refusal } from '../errors.ts';
import { saidInError } from './said-in-error.ts';

export interface Completion {
  readonly answer: string;
  /** The model as the server names it, with its fingerprint. */
  readonly reported: string | null;
  /** Null where the server does not count. */
  readonly tokens: number | null;
}

/** Longer answers are cut off: the schema has no room for them. */
const LONGEST_ANSWER = 60_000;
const LONGEST_NAME = 200;

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws {Refusal} `reader-answer` */
export function wholeAnswer(host: string, text: string): Completion {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = null;
  }
  if (!isObject(value)) throw new Refusal('reader-answer', { host, detail: 'its answer is no JSON' });
  const content = choiceOf(value, 'message');
  if (content === null) throw new Refusal('reader-answer', { host, detail: 'its answer holds no message' });
  return { answer: content.slice(0, LONGEST_ANSWER), reported: reportedBy(value), tokens: tokensOf(value) };
}

/** A completion as it comes, piece by piece. */
export class StreamedAnswer {
  readonly #host: string;
  readonly #key: string | null;
  #rest = '';
  #answer = '';
  #reported: string | null = null;
  #tokens: number | null = null;
  #events = 0;

  /** @param key what it was asked with: an error does not repeat it */
  constructor(host: string, key: string | null) {
    this.#host = host;
    this.#key = key;
  }

  /**
   * @returns true when all is there
   * @throws {Refusal} `reader-too-much`
   */
  take(more: string): boolean {
    const lines = (this.#rest + more).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop()!;
    return lines.some((line) => this.#line(line));
  }

  /**
   * What came. A stream may end without a word; a stream of nothing is none.
   *
   * @throws {Refusal} `reader-answer`, `reader-failed`
   */
  end(): Completion {
    this.#line(this.#rest);
    if (this.#failed !== null)
      throw new Refusal('reader-failed', { host: this.#host, status: 'an error', detail: this.#failed });
    if (this.#events === 0)
      throw new Refusal('reader-answer', { host: this.#host, detail: 'its stream holds no message' });
    return { answer: this.#answer, reported: this.#reported, tokens: this.#tokens };
  }

  #failed: string | null = null;

  #line(line: string): boolean {
    if (!line.startsWith('data:')) return false;
    const data = line.slice('data:'.length).trim();
    if (data === '[DONE]') return true;
    let value: unknown;
    try {
      value = JSON.parse(data);
    } catch {
      return false;
    }
    if (!isObject(value)) return false;
    if (value['error'] !== undefined) {
      const said = isObject(value['error']) ? value['error']['message'] : value['error'];
      this.#failed = saidInError(said, this.#key);
      return true;
    }
    const content = choiceOf(value, 'delta');
    if (content !== null) {
      this.#events += 1;
      this.#answer += content;
    }
    this.#reported ??= reportedBy(value);
    this.#tokens = tokensOf(value) ?? this.#tokens;
    // A model that never ends would fill the memory; what it says is no answer any more.
    return this.#answer.length > LONGEST_ANSWER;
  }
}

/** The words of the first choice; null where there is no choice. */
function choiceOf(value: Fields, part: 'message' | 'delta'): string | null {
  const choices = value['choices'];
  const first: unknown = Array.isArray(choices) ? choices[0] : null;
  if (!isObject(first) || !isObject(first[part])) return null;
  const { content } = first[part];
  return typeof content === 'string' ? content : '';
}

function reportedBy(value: Fields): string | null {
  const names = [value['model'], value['system_fingerprint']].filter(
    (name): name is string =>
      typeof name === 'string' && name !== '' && name.length <= LONGEST_NAME && !/[\p{Cc}\p{Cf}]/u.test(name),
  );
  return names.length === 0 ? null : names.join(', ');
}

function tokensOf(value: Fields): number | null {
  const usage = value['usage'];
  const total = isObject(usage) ? usage['total_tokens'] : null;
  return typeof total === 'number' && Number.isInteger(total) && total >= 0 && total < 1e9 ? total : null;
}
