import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerHealth, type Health } from '../../src/app/health.ts';

let health: Health = { entries: 1, slack: 'live' };
const server = createServer((request, response) => answerHealth(request, response, () => health));
let url = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => {
  server.close();
});

async function get(path: string, method = 'GET') {
  const response = await fetch(url + path, { method });
  return { status: response.status, body: await response.text() };
}

describe('/readyz', () => {
  it.each([
    [
      'ready when all is well',
      { entries: 8, slack: 'live' },
      200,
      { status: 'ready', entries: 8, degraded: [] },
    ],
    [
      'ready, though degraded, when only answers have nowhere to go',
      { entries: 8, slack: 'unreached' },
      200,
      { status: 'ready', entries: 8, degraded: ['slack'] },
    ],
    [
      'not ready without a socket',
      { entries: 8, slack: 'waiting' },
      503,
      { status: 'not ready', entries: 8, degraded: ['slack'] },
    ],
    [
      'not ready without notes',
      { entries: 0, slack: 'live' },
      503,
      { status: 'not ready', entries: 0, degraded: ['notes'] },
    ],
  ] as const)('says %s', async (_, state, status, body) => {
    health = state;
    const answered = await get('/readyz?verbose=1');
    expect(answered.status).toBe(status);
    expect(JSON.parse(answered.body)).toEqual(body);
  });
});

describe('probes', () => {
  it('are answered without a body to HEAD', async () => {
    expect(await get('/healthz', 'HEAD')).toEqual({ status: 200, body: '' });
  });

  it('find nothing elsewhere, and cannot write', async () => {
    expect((await get('/')).status).toBe(404);
    expect((await get('/healthz', 'POST')).status).toBe(405);
  });
});
