import type { IncomingMessage, ServerResponse } from 'node:http';

/** What the probes of a cluster are told from. */
export interface Health {
  /** How many entries the notes have. */
  readonly entries: number;
  /**
   * `live`: connected. `waiting`: a socket that is not open (yet). `unreached`: over HTTP, Slack comes to us, and only
   * our answers have nowhere to go.
   */
  readonly slack: 'live' | 'waiting' | 'unreached';
}

/** A route of the probes. The types of `CustomRoute` in Bolt's two receivers differ; this fits both. */
interface HealthRoute {
  readonly path: string;
  readonly method: string[];
  readonly handler: (request: IncomingMessage, response: ServerResponse) => void;
}

/** Bolt does not answer HEAD where GET is routed. */
const METHODS = ['GET', 'HEAD'];

/** `/healthz`: the process answers. `/readyz`: it can also answer questions; says what is degraded. */
export function healthRoutes(health: () => Health): HealthRoute[] {
  return [
    { path: '/healthz', method: METHODS, handler: (_, response) => send(response, 200, { status: 'ok' }) },
    { path: '/readyz', method: METHODS, handler: (_, response) => sendReadiness(response, health()) },
  ];
}

/** Answers any request with one of these routes, for where no receiver of Bolt's does. */
export function answerHealth(request: IncomingMessage, response: ServerResponse, health: () => Health): void {
  const path = (request.url ?? '').replace(/\?.*$/s, '');
  const route = healthRoutes(health).find((candidate) => candidate.path === path);
  if (route === undefined) send(response, 404, { status: 'not found' });
  else if (!METHODS.includes(request.method ?? '')) send(response, 405, { status: 'method not allowed' });
  else route.handler(request, response);
}

/** Without notes there is nothing to answer with, without a socket nobody to answer. */
function sendReadiness(response: ServerResponse, { entries, slack }: Health): void {
  const ready = entries > 0 && slack !== 'waiting';
  const degraded = [...(entries > 0 ? [] : ['notes']), ...(slack === 'live' ? [] : ['slack'])];
  send(response, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready', entries, degraded });
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  // Node leaves the body out of an answer to HEAD by itself.
  response.end(`${JSON.stringify(body)}\n`);
}
