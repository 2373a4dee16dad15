/** One question to a model, in the protocol of chat completions: streamed, held to a schema where the server can, plain where it cannot. */
import {
  answerSchema,
  messagesFor,
  type Question,
  type ReaderSettings,
} from '../../engine/second-reader/index.ts';
import { Refusal } from '../errors.ts';
import { readAddress } from './address.ts';
import { askServer } from './ask-server.ts';
import { StreamedAnswer, wholeAnswer } from './completion.ts';
import { withoutKey } from './without-key.ts';
import { saidInError } from './said-in-error.ts';

export interface ModelAt {
  readonly base: string;
  readonly model: string;
  readonly key: string | null;
  /** For one answer. */
  readonly seconds: number;
  readonly stallSeconds?: number;
}

export interface ModelAnswer {
  /** What the model wrote; nothing of it is believed yet. */
  readonly answer: string;
  readonly reported: string | null;
  readonly settings: ReaderSettings;
  /** In and out. */
  readonly tokens: number;
  /** The server did not count: `tokens` is estimated by length. */
  readonly estimated?: true;
  readonly seconds: number;
}

const TEMPERATURE = 0;
const SEED = 7;
/** So many tokens an answer may have. */
const MOST_ANSWER_TOKENS = 1_200;
const MOST_BYTES = 4_000_000;
/** About as many UTF-16 units stand in one token of English. */
const UNITS_IN_TOKEN = 4;

/** What is asked of a server, from the most to the least; each is tried once until one is taken. */
const WAYS = [
  { structured: true, seed: true, bounded: true },
  { structured: false, seed: true, bounded: true },
  { structured: false, seed: false, bounded: true },
  // Some hosted models have one temperature, and other names for the bound.
  { structured: false, seed: false, bounded: false },
] as const;

/** What a server does not understand of a request it answers with one of these. */
const NOT_UNDERSTOOD = new Set([400, 415, 422, 501]);

/** With these a server says that it will answer no question of ours; with all others, that it did not answer this one. */
const REFUSES = new Set([401, 402, 403, 404, 405, 410]);

/** Asks one model; remembers which way its server takes. */
export class ModelAsker {
  readonly #at: ModelAt;
  #way = 0;

  constructor(at: ModelAt) {
    this.#at = at;
  }

  /**
   * @throws {Refusal} as `askServer`, `reader-refused`, `reader-failed`, `reader-answer`
   * @throws the reason of `signal` when it is aborted
   */
  async ask(question: Question, signal?: AbortSignal): Promise<ModelAnswer> {
    const began = performance.now();
    for (let way = this.#way; ; way += 1) {
      const answer = await this.#try(question, WAYS[way]!, way === WAYS.length - 1, signal);
      if (answer === null) continue;
      this.#way = way;
      return { ...answer, seconds: Math.round((performance.now() - began) / 100) / 10 };
    }
  }

  /** Null where the server does not take what is asked of it and less can be asked. */
  async #try(
    question: Question,
    { structured, seed, bounded }: (typeof WAYS)[number],
    isLast: boolean,
    signal: AbortSignal | undefined,
  ): Promise<Omit<ModelAnswer, 'seconds'> | null> {
    const { base, model, key, seconds, stallSeconds } = this.#at;
    const { host } = readAddress(base);
    const messages = messagesFor(question);
    const streamed = new StreamedAnswer(host, key);
    const { status, type, text } = await askServer({
      base,
      path: '/v1/chat/completions',
      key,
      seconds,
      mostBytes: MOST_BYTES,
      ...(stallSeconds !== undefined && { stallSeconds }),
      ...(signal && { signal }),
      body: {
        model,
        messages,
        stream: true,
        ...(bounded && { temperature: TEMPERATURE, max_tokens: MOST_ANSWER_TOKENS }),
        ...(seed && { seed: SEED, stream_options: { include_usage: true } }),
        ...(structured && {
          response_format: {
            type: 'json_schema',
            json_schema: { name: question.kind, strict: true, schema: answerSchema(question) },
          },
        }),
      },
      piece: (more, response) =>
        response.status === 200 && response.type === 'text/event-stream' && streamed.take(more),
    });
    if (status !== 200) {
      if (NOT_UNDERSTOOD.has(status) && !isLast) return null;
      const code = REFUSES.has(status) ? 'reader-refused' : 'reader-failed';
      throw new Refusal(code, { host, status, detail: saidBy(text, key) });
    }
    const told = type === 'text/event-stream' ? streamed.end() : wholeAnswer(host, text);
    const lengths = messages.reduce((sum, { content }) => sum + content.length, told.answer.length);
    return {
      answer: withoutKey(told.answer, key),
      reported: told.reported && withoutKey(told.reported, key),
      settings: { temperature: bounded ? TEMPERATURE : null, seed: seed ? SEED : null, structured },
      tokens: told.tokens ?? Math.ceil(lengths / UNITS_IN_TOKEN),
      ...(told.tokens === null && { estimated: true as const }),
    };
  }
}

/** What a server says of an error in the body of its answer. */
function saidBy(text: string, key: string | null): string {
  try {
    const { error, message } = JSON.parse(text) as {
      error?: { message?: unknown } | string;
      message?: unknown;
    };
    return saidInError(typeof error === 'object' ? error?.message : (error ?? message), key);
  } catch {
    return '';
  }
}
