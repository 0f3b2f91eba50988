import { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLocaleFinder } from '../../src/app/remember-locale.ts';
import { createFakeSlack, type FakeSlack } from '../fake-slack/create-fake-slack.ts';

const MINJI = { team: 'T0KUBE', user: 'U1MINJI' };
const ALEX = { team: 'T0KUBE', user: 'U2ALEX' };
const DAY = 24 * 60 * 60 * 1000;

let slack: FakeSlack;
let client: WebClient;
const log = { warn: vi.fn(), error: vi.fn() };
beforeEach(async () => {
  slack = await createFakeSlack();
  client = new WebClient('xoxb-kube', { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } });
  log.warn.mockClear();
});
afterEach(() => slack.close());

describe("the locale of a person's Slack", () => {
  it('is looked up once a day', async () => {
    let time = 0;
    const findLocale = createLocaleFinder(log, () => time, 10_000);
    expect(await findLocale(client, MINJI)).toBe('ko');
    expect(await findLocale(client, ALEX)).toBe('en');
    expect(await findLocale(client, MINJI)).toBe('ko');
    expect(slack.calls).toHaveLength(2);
    time = DAY;
    await findLocale(client, MINJI);
    expect(slack.calls).toHaveLength(3);
  });

  it('is not waited for, but kept for the next time when it comes late', async () => {
    const release = slack.hold('users.info');
    const findLocale = createLocaleFinder(log, () => 0, 0);
    expect(await findLocale(client, MINJI)).toBeUndefined();
    release();
    await vi.waitFor(async () => expect(await findLocale(client, MINJI)).toBe('ko'));
  });

  it('is unknown where Slack does not tell, which is logged with what to do and not asked again at once', async () => {
    slack.refuse('users.info', 'missing_scope');
    const findLocale = createLocaleFinder(log, () => 0, 10_000);
    expect(await findLocale(client, MINJI)).toBeUndefined();
    expect(await findLocale(client, MINJI)).toBeUndefined();
    expect(slack.calls).toHaveLength(1);
    expect(log.warn).toHaveBeenCalledWith(
      expect.objectContaining({ code: 'missing_scope', instruction: expect.stringContaining('scope') }),
      'the locale of a person could not be looked up',
    );
  });
});
