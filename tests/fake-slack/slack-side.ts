import { refuseMessage } from './check-message.ts';
import { type Arguments, createRecorder, type Recorder, settleLater } from './recorder.ts';
import { callMethod, type Reply } from './web-api.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

/** Slack as the bot meets it, whatever carries the calls: what it is asked, and what it answers. */
export interface SlackSide extends Recorder {
  readonly workspace: Workspace;
  readonly answerApi: (method: string, args: Arguments, token: string) => Promise<Reply>;
  /** Takes a message at a response URL. */
  readonly answerResponse: (
    url: string,
    args: Arguments,
  ) => { readonly status: number; readonly body: string };
  /** Opens a response URL, which takes five messages. */
  readonly openResponseUrl: (url: string) => string;
  /** Makes the next calls of a method fail with these codes, one after the other. */
  readonly refuse: (method: string, ...errors: readonly string[]) => void;
  /** Keeps answers to a method back until the returned function is called. */
  readonly hold: (method: string) => () => void;
}

/** What Slack is made with. */
export interface SlackSideOptions {
  readonly workspace?: Workspace;
  readonly botToken?: string;
  readonly appToken?: string;
  /** Milliseconds that a test waits for the bot. */
  readonly patience?: number;
  /** Where a socket is opened. */
  readonly socketUrl?: () => string;
}

/** How often a response URL can be used. */
const USES = 5;

/** Makes Slack's side of the conversation. */
export function createSlackSide(options: SlackSideOptions = {}): SlackSide {
  const { workspace = createWorkspace(), patience = 5_000, socketUrl = () => '' } = options;
  const { botToken = 'xoxb-kube', appToken = 'xapp-kube' } = options;
  const recorder = createRecorder(patience);
  const refusals = new Map<string, string[]>();
  const held = new Map<string, Promise<void>>();
  const uses = new Map<string, number>();
  return {
    ...recorder,
    workspace,
    async answerApi(method, args, token) {
      recorder.record({ kind: 'api', method, token, args });
      await held.get(method);
      const refused = refusals.get(method)?.shift();
      if (refused !== undefined) return { ok: false, error: refused };
      const isForApp = method === 'apps.connections.open';
      if (token !== (isForApp ? appToken : botToken)) return { ok: false, error: 'invalid_auth' };
      return isForApp ? { ok: true, url: socketUrl() } : callMethod(method, args, workspace);
    },
    answerResponse(url, args) {
      recorder.record({ kind: 'response', url, args });
      const left = uses.get(url) ?? 0;
      uses.set(url, left - 1);
      if (left <= 0) return { status: 404, body: JSON.stringify({ ok: false, error: 'expired_url' }) };
      const refused = refuseMessage(args);
      return {
        status: 200,
        body: refused === undefined ? 'ok' : JSON.stringify({ ok: false, error: refused }),
      };
    },
    openResponseUrl(url) {
      uses.set(url, USES);
      return url;
    },
    refuse: (method, ...errors) => void refusals.set(method, [...errors]),
    hold(method) {
      const { promise, resolve } = settleLater<void>();
      held.set(method, promise);
      return () => {
        held.delete(method);
        resolve();
      };
    },
  };
}

/** Slack's client sends forms; what is no plain value travels as JSON inside. */
export function parseForm(body: string): Arguments {
  const fields = [...new URLSearchParams(body)].map(([name, value]) => [
    name,
    /^[[{]/.test(value) && name !== 'text' ? JSON.parse(value) : value,
  ]);
  return Object.fromEntries(fields);
}

/** What is sent to response URLs is JSON. */
export function parseObject(body: string): Arguments {
  const parsed: unknown = JSON.parse(body);
  return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
}
