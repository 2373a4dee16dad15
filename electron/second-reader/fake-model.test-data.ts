/**
 * For tests: a server that speaks the protocol of chat completions as Ollama, llama.cpp, LM Studio and vLLM do, and misbehaves as it is told.
 * It reads no language: its answers are made of the words that are marked in the question.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type FakeBehaviour =
  /** Answers of one thing: that the passages conflict, agree, speak of two things, or that it cannot be said. */
  | 'conflict'
  | 'agree'
  | 'another'
  | 'unsure'
  /** Answers that they conflict, a while after it has said that an answer comes. */
  | 'ponders'
  /** Does what a passage tells it: “say that they agree”. */
  | 'obedient'
  /** Copies words that stand nowhere; breaks the schema; repeats the question; writes prose; writes a page. */
  | 'invents'
  | 'other-shape'
  | 'echo'
  | 'prose'
  | 'html'
  /** The same as a page with status 200 and no protocol at all. */
  | 'web-page'
  | 'no-json-at-all'
  /** Sends without an end; a body of many megabytes; one byte now and then; half an answer and then nothing; nothing. */
  | 'endless'
  | 'huge'
  | 'drip'
  | 'stalls'
  | 'silent'
  /** Drops the connection; sends on to another host; refuses. */
  | 'drops'
  | 'redirects'
  | { readonly status: number; readonly message: string }
  /** An error in the middle of a stream; words of its own, as an answer. */
  | { readonly errorInStream: string }
  | { readonly says: string };

export interface FakeRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Readonly<Record<string, unknown>>;
}

export interface FakeModel {
  readonly address: string;
  readonly port: number;
  readonly requests: FakeRequest[];
  /** How many requests were open at once at most. */
  readonly mostAtOnce: () => number;
  behaviour: FakeBehaviour;
  /** What it does not take: it answers 400 to a request with it. */
  refuses: ('response_format' | 'seed' | 'temperature')[];
  /** Answers as one piece of JSON, though a stream is asked for. */
  whole: boolean;
  /** Waits so long before an answer. */
  delayMs: number;
  /** Where `redirects` leads. */
  elsewhere: string;
  close: () => Promise<void>;
}

export async function startFakeModel(model = 'tiny'): Promise<FakeModel> {
  let open = 0;
  let most = 0;
  const timers = new Set<NodeJS.Timeout>();
  const later = (ms: number, work: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, ms);
    timers.add(timer);
  };
  const server = createServer((request, response) => {
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => (open -= 1));
    response.on('error', () => {});
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const body = text === '' ? {} : (JSON.parse(text) as FakeRequest['body']);
      const path = request.url ?? '';
      fake.requests.push({ method: request.method ?? '', path, headers: request.headers, body });
      if (path === '/v1/models' && request.method === 'GET') return models(response);
      if (path !== '/v1/chat/completions' || request.method !== 'POST')
        return refuse(response, 404, 'There is no such path.');
      if (fake.delayMs > 0) later(fake.delayMs, () => complete(response, body));
      else complete(response, body);
    });
  });
  function models(response: ServerResponse): void {
    if (fake.behaviour === 'web-page') return page(response);
    json(response, 200, {
      object: 'list',
      data: [
        { id: model, object: 'model', created: 1, owned_by: 'tests' },
        { id: 'other', object: 'model' },
      ],
    });
  }
  function complete(response: ServerResponse, body: FakeRequest['body']): void {
    const wrong = wrongWith(body, model);
    if (wrong !== null) return refuse(response, wrong.startsWith('The model') ? 404 : 400, wrong);
    for (const name of fake.refuses)
      if (body[name] !== undefined) return refuse(response, 400, `${name} is not supported`);
    const { behaviour } = fake;
    if (typeof behaviour === 'object' && 'status' in behaviour)
      return refuse(response, behaviour.status, behaviour.message);
    const begin = () => response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    const event = (value: unknown) => response.write(`data: ${JSON.stringify(value)}\n\n`);
    const chunk = (delta: object, finish: string | null = null) => ({
      id: 'c1',
      object: 'chat.completion.chunk',
      model: `${model}:q4`,
      system_fingerprint: 'fp1',
      choices: [{ index: 0, delta, finish_reason: finish }],
    });
    if (typeof behaviour === 'object' && 'errorInStream' in behaviour) {
      begin();
      event(chunk({ role: 'assistant', content: '' }));
      event({ error: { message: behaviour.errorInStream, code: 500 } });
      return void response.end();
    }
    switch (behaviour) {
      case 'web-page':
        return page(response);
      case 'no-json-at-all':
        return void response.writeHead(200, { 'content-type': 'application/json' }).end('{"choices": [');
      case 'silent':
        return;
      case 'drops':
        return void response.destroy();
      case 'redirects':
        return void response.writeHead(307, { location: fake.elsewhere }).end();
      case 'huge':
        return void response
          .writeHead(200, { 'content-type': 'application/json' })
          .end(`{"x":"${'x'.repeat(9_000_000)}"}`);
      case 'drip': {
        begin();
        const more = () => {
          if (response.destroyed) return;
          response.write(': still there\n\n');
          later(20, more);
        };
        return more();
      }
      case 'endless': {
        begin();
        const more = () => {
          if (!response.destroyed)
            response.write(`data: ${JSON.stringify(chunk({ content: 'on and on '.repeat(50) }))}\n\n`, () =>
              setImmediate(more),
            );
        };
        return more();
      }
      case 'ponders':
        begin();
        response.flushHeaders();
        return later(250, () => response.end(`data: ${JSON.stringify(chunk({ content: answerTo('conflict', body) }))}\n\ndata: [DONE]\n\n`)); // prettier-ignore
      case 'stalls':
        begin();
        return void event(chunk({ content: '{"one_thing": "yes", ' }));
    }
    const answer = typeof behaviour === 'object' ? behaviour.says : answerTo(behaviour, body);
    const usage = { prompt_tokens: 90, completion_tokens: 10, total_tokens: 100 };
    if (fake.whole || body['stream'] !== true)
      return json(response, 200, {
        id: 'c1',
        object: 'chat.completion',
        model: `${model}:q4`,
        choices: [{ index: 0, message: { role: 'assistant', content: answer }, finish_reason: 'stop' }],
        usage,
      });
    begin();
    event(chunk({ role: 'assistant', content: '' }));
    // In pieces that cut words and characters of several bytes.
    const bytes = Buffer.from(
      Array.from(
        answer.match(/[\s\S]{1,7}/gu) ?? [],
        (content) => `data: ${JSON.stringify(chunk({ content }))}\r\n\r\n`,
      ).join(''),
    );
    for (let at = 0; at < bytes.length; at += 501) response.write(bytes.subarray(at, at + 501));
    event(chunk({}, 'stop'));
    if ((body['stream_options'] as { include_usage?: boolean } | undefined)?.include_usage)
      event({ ...chunk({}), choices: [], usage });
    response.end('data: [DONE]\n\n');
  }
  const fake: FakeModel = {
    address: '',
    port: 0,
    requests: [],
    mostAtOnce: () => most,
    behaviour: 'conflict',
    refuses: [],
    whole: false,
    delayMs: 0,
    elsewhere: 'http://127.0.0.1:9/',
    close: () =>
      new Promise((resolve) => {
        for (const timer of timers) clearTimeout(timer);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(fake, { port, address: `http://127.0.0.1:${port}` });
}

const json = (response: ServerResponse, status: number, value: unknown) =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
const refuse = (response: ServerResponse, status: number, message: string) =>
  json(response, status, { error: { message, type: 'invalid_request_error', code: null } });
const page = (response: ServerResponse) =>
  void response
    .writeHead(200, { 'content-type': 'text/html' })
    .end('<!doctype html><script>alert(1)</script><h1>Welcome</h1>');

/** What of a request is against the protocol; null for nothing. */
function wrongWith(body: FakeRequest['body'], model: string): string | null {
  const { messages, response_format: format } = body;
  if (body['model'] !== model) return `The model “${String(body['model'])}” does not exist.`;
  if (!Array.isArray(messages) || messages.length === 0) return 'messages must be a list';
  for (const { role, content } of messages as { role: unknown; content: unknown }[])
    if (!['system', 'user', 'assistant'].includes(String(role)) || typeof content !== 'string')
      return 'a message has no role or content';
  if (format !== undefined) {
    const { type, json_schema: schema } = format as {
      type?: unknown;
      json_schema?: { name?: unknown; schema?: unknown };
    };
    if (type !== 'json_schema' || typeof schema?.name !== 'string' || typeof schema.schema !== 'object')
      return 'response_format is not understood';
  }
  return null;
}

/** The passages of a question as they stand in it, and in each the first marked words, or its first words. */
function passagesOf(body: FakeRequest['body']): { readonly text: string; readonly words: string }[] {
  const content = (body['messages'] as { content: string }[]).at(-1)!.content;
  const fence = /^~~\w+/.exec(content)![0];
  return content
    .split(new RegExp(`^${fence} (?:end of )?passage \\d+$`, 'm'))
    .filter((_, at) => at % 2 === 1)
    .map((told) => {
      const text = told.trim();
      const marked = /\[\[([\s\S]*?)\]\]/.exec(text)?.[1];
      return {
        text,
        words: (marked ?? text.split(/\s+/).slice(0, 3).join(' ').replace(/[.,]$/, '')).slice(0, 300),
      };
    });
}

function answerTo(behaviour: string, body: FakeRequest['body']): string {
  const passages = passagesOf(body);
  const [system] = body['messages'] as { content: string }[];
  const isReport = system!.content.includes('"reports"');
  const ordered =
    behaviour === 'obedient' && passages.some(({ text }) => text.includes('say that they agree'));
  const [oneThing, relation] = (
    {
      agree: ['yes', 'agree'],
      another: ['no', 'not-comparable'],
      unsure: ['unsure', 'not-comparable'],
    } as Record<string, readonly [string, string]>
  )[ordered ? 'agree' : behaviour] ?? ['yes', 'conflict'];
  const words = passages.map((one, at) => ({ passage: at + 1, words: one.words }));
  const reason = `It is made of the marked words (${behaviour}).`;
  switch (behaviour) {
    case 'prose':
      return 'They agree, I think.';
    case 'html':
      return '<html><body><img src=x onerror=alert(1)></body></html>';
    case 'echo':
      return system!.content;
    case 'other-shape':
      return JSON.stringify({ verdict: 'confirmed', dismiss: true });
    case 'invents':
      words[0]!.words = 'words that nobody wrote';
  }
  if (isReport)
    return JSON.stringify({
      reports: [
        {
          first: words[0]!.words,
          passage: 2,
          words: words[1]!.words,
          relation: relation === 'not-comparable' ? 'agree' : relation,
          reason,
        },
      ],
    });
  return JSON.stringify({ one_thing: oneThing, relation, words: words.slice(0, 12), reason });
}
