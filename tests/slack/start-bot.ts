import { randomUUID } from 'node:crypto';
import nock from 'nock';
import type { Question } from '../../src/answer/answer.ts';
import { createHttpApp } from '../../src/app/create-app.ts';
import { createLogger } from '../../src/app/logger.ts';
import type { SlackSurface } from '../../src/slack/register.ts';
import { createWorkTracker } from '../../src/slack/track-work.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import { type Signing, sendClick, sendCommand, sendEvent } from '../fake-slack/sign-request.ts';
import { createSlackSide, parseForm, parseObject, type SlackSide } from '../fake-slack/slack-side.ts';
import type { Workspace } from '../fake-slack/workspace.ts';
import { createFakeBrain } from './build-answers.ts';

/** The real app behind the real receiver, with a small brain and Slack's API intercepted. */
export interface TestBot {
  readonly slack: SlackSide;
  /** Every question the brain was asked. */
  readonly asked: readonly Question[];
  /** Every line that was logged. */
  readonly logged: readonly LogLine[];
  readonly sendEvent: (event: object, signing?: Partial<Signing>) => Promise<Response>;
  readonly sendCommand: (command: Readonly<Record<string, string>>) => Promise<Response>;
  readonly sendClick: (click: object) => Promise<Response>;
  /** A new response URL at Slack's. */
  readonly responseUrl: () => string;
  /** Resolves when everything that was sent is answered, or known not to be. */
  readonly idle: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** A line of the log, parsed. */
interface LogLine {
  readonly level: string;
  readonly msg: string;
  readonly [field: string]: unknown;
}

const SECRET = 'signing-secret-of-the-tests';

/** Starts a bot on a free port. Slack is intercepted before the app is made, which keeps the `fetch` of that moment. */
export async function startBot(
  overrides: Partial<SlackSurface> = {},
  workspace?: Workspace,
): Promise<TestBot> {
  const slack = createSlackSide(workspace === undefined ? {} : { workspace });
  interceptSlack(slack);
  const { brain, asked } = createFakeBrain();
  const logged: LogLine[] = [];
  const logger = createLogger('debug', { write: (line: string) => void logged.push(JSON.parse(line)) });
  const store = createMemoryStore(() => 0);
  const work = createWorkTracker();
  const surface: SlackSurface = {
    brain: () => brain,
    house: { command: '/k8s' },
    memory: store,
    claims: store,
    defaultLanguage: 'en',
    answersOutsiders: false,
    work,
    log: logger,
    newReference: () => 'a1b2c3',
    ...overrides,
  };
  const { app, receiver } = createHttpApp(
    { kind: 'http', botToken: 'xoxb-kube', signingSecret: SECRET },
    { surface, logger },
    () => ({ entries: 1, slack: 'live' }),
  );
  await app.init();
  const server = await receiver.start({ host: '127.0.0.1', port: 0 });
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const signing: Signing = { secret: SECRET };
  return {
    slack,
    asked,
    logged,
    sendEvent: (event, other = {}) => sendEvent(url, event, { ...signing, ...other }),
    sendCommand: (command) => sendCommand(url, command, signing),
    sendClick: (click) => sendClick(url, click, signing),
    responseUrl: () => slack.openResponseUrl(`https://hooks.slack.com/commands/${randomUUID()}`),
    idle: work.idle,
    async stop() {
      server.closeAllConnections();
      await receiver.stop();
      nock.cleanAll();
      nock.enableNetConnect();
    },
  };
}

/** Nothing of a test reaches the network: Slack's two hosts are answered here, everything else is refused. */
function interceptSlack(slack: SlackSide): void {
  nock.disableNetConnect();
  nock.enableNetConnect(/^127\.0\.0\.1:\d+$/);
  nock('https://slack.com')
    .persist()
    .post(/^\/api\//)
    .reply(async function reply(path, body) {
      const token = String(this.req.headers['authorization']).replace('Bearer ', '');
      const form =
        typeof body === 'string' ? body : new URLSearchParams(body as Record<string, string>).toString();
      return [200, await slack.answerApi(path.slice('/api/'.length), parseForm(form), token)];
    });
  nock('https://hooks.slack.com')
    .persist()
    .post(/^\/commands\//)
    .reply((path, body) => {
      const args = typeof body === 'string' ? parseObject(body) : body;
      const { status, body: text } = slack.answerResponse(`https://hooks.slack.com${path}`, args);
      return [status, text];
    });
}
