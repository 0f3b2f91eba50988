import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { settleLater } from './recorder.ts';
import {
  createSlackSide,
  parseForm,
  parseObject,
  type SlackSide,
  type SlackSideOptions,
} from './slack-side.ts';
import { acceptSocket, type SocketLink } from './socket-link.ts';

/** A stand-in for Slack on this machine: the Web API, Socket Mode and response URLs, for one workspace. */
export interface FakeSlack extends SlackSide {
  /** What `SLACK_API_URL` is set to. */
  readonly apiUrl: string;
  /** A new response URL, which takes five messages. */
  readonly responseUrl: () => string;
  /** Resolves when the bot has a socket open. */
  readonly connected: () => Promise<void>;
  /** Sends an envelope over the socket and resolves to the payload of its acknowledgement. */
  readonly deliver: (type: EnvelopeType, payload: object, retry?: number) => Promise<unknown>;
  /** Asks the bot to open a new socket, as Slack does from time to time. */
  readonly refreshSocket: () => void;
  /** Drops the line without a word. */
  readonly dropSocket: () => void;
  readonly close: () => Promise<void>;
}

/** Kinds of envelopes in Socket Mode. */
type EnvelopeType = 'events_api' | 'slash_commands' | 'interactive';

/** Starts a stand-in on a free port of 127.0.0.1. */
export async function createFakeSlack(options: Omit<SlackSideOptions, 'socketUrl'> = {}): Promise<FakeSlack> {
  const slack = createSlackSide({ ...options, socketUrl: () => `${origin.replace('http', 'ws')}/link` });
  const acknowledgements = new Map<string, (payload: unknown) => void>();
  let link: SocketLink | undefined;
  let opened = settleLater<void>();

  const server = createServer((request, response) => void handleRequest(slack, request, response));
  server.on('upgrade', (request, stream) => {
    const accepted = acceptSocket(request, stream, {
      onMessage: (message) => acknowledge(message, acknowledgements),
      onClosed() {
        if (link !== accepted) return;
        link = undefined;
        opened = settleLater<void>();
      },
    });
    link = accepted;
    accepted.send({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A0KUBE' } });
    opened.resolve();
  });
  const origin = await listen(server);

  return {
    ...slack,
    apiUrl: `${origin}/api/`,
    responseUrl: () => slack.openResponseUrl(`${origin}/response/${randomUUID()}`),
    connected: () => opened.promise,
    async deliver(type, payload, retry = 0) {
      await opened.promise;
      const envelope_id = randomUUID();
      const { promise, resolve } = settleLater<unknown>();
      acknowledgements.set(envelope_id, resolve);
      link?.send({ envelope_id, type, payload, ...envelopeFields(type, retry) });
      return promise;
    },
    refreshSocket: () => link?.send({ type: 'disconnect', reason: 'refresh_requested' }),
    dropSocket: () => link?.drop(),
    async close() {
      link?.drop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Events carry how often they were sent before; only the others may be answered in the acknowledgement. */
function envelopeFields(type: EnvelopeType, retry: number): object {
  return type === 'events_api'
    ? { accepts_response_payload: false, retry_attempt: retry, retry_reason: retry === 0 ? '' : 'timeout' }
    : { accepts_response_payload: true };
}

async function handleRequest(
  slack: SlackSide,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  const path = request.url ?? '';
  if (path.startsWith('/api/')) {
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    const reply = await slack.answerApi(path.slice('/api/'.length), parseForm(body), token);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(reply));
  } else {
    const reply = slack.answerResponse(`http://${request.headers.host}${path}`, parseObject(body));
    response.writeHead(reply.status).end(reply.body);
  }
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the stand-in for Slack has no port');
  return `http://127.0.0.1:${address.port}`;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function acknowledge(message: unknown, waiting: Map<string, (payload: unknown) => void>): void {
  if (typeof message !== 'object' || message === null || !('envelope_id' in message)) return;
  const id = String(message.envelope_id);
  waiting.get(id)?.('payload' in message ? message.payload : undefined);
  waiting.delete(id);
}
