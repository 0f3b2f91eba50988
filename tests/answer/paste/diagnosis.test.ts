import { describe, expect, it } from 'vitest';
import { PASTE_LIMIT } from '../../../src/answer/paste/tidy-paste.ts';
import { headlineOf, paste, read, troublesIn } from './build-paste.ts';

const UNKNOWN = 'NAME READY STATUS RESTARTS AGE\nweb-0 0/1 FluxCapacitorEmpty 0 5m\nweb-1 1/1 Running 0 5m';

describe('states that no note knows', () => {
  it('alone are said to be unknown, with what was read and what comes nearest', () => {
    expect(paste(`왜 이러죠?\n${UNKNOWN}`)).toMatchObject({
      kind: 'not-found',
      says: '파드 2개를 읽었어요. 노트에 없는 말이 있어요: FluxCapacitorEmpty.',
    });
    expect(paste('NAME READY STATUS RESTARTS AGE\nweb-0 0/1 ImagePullFailed 0 5m')).toMatchObject({
      kind: 'not-found',
      says: 'I read 1 Pod. The notes do not know what this says: ImagePullFailed. These come nearest.',
      alternatives: expect.arrayContaining([expect.objectContaining({ title: 'ImagePullBackOff' })]),
    });
  });

  it('beside known ones are named under them', () => {
    expect(read(`${UNKNOWN}\nweb-2 0/1 Evicted 0 5m`)).toMatchInlineSnapshot(`
      "2 of 3 Pods have a problem.

      1. Evicted  \`web-2\`
      This is Evicted.
        kubectl describe pod web-2

      The notes do not know: FluxCapacitorEmpty

      Source statuses/troubles.md:1"
    `);
  });
});

describe('errors', () => {
  it('alone are answered as before: one or two with their whole notes', () => {
    expect(paste('Bind for 0.0.0.0:80 failed: port is already allocated').kind).toBe('found');
    expect(paste('port is already allocated\npull access denied for web').kind).toBe('found');
  });

  it('of three kinds are a diagnosis', () => {
    expect(
      troublesIn('port is already allocated\npull access denied for web\nno space left on device'),
    ).toEqual(['port is already allocated: ', 'pull access denied: ', 'no space left on device: ']);
  });

  it('are found at the end of a log that is far longer than a question', () => {
    const log = `${'starting the build\n'.repeat(200)}write /layer: no space left on device`;
    const answer = paste(`빌드가 실패해요\n${log}`);
    expect(answer).toMatchObject({
      kind: 'found',
      language: 'ko',
      cards: [{ title: 'no space left on device' }],
    });
  });
});

describe('a paste', () => {
  it('may follow a word that asks for an explanation', () => {
    expect(troublesIn('explain web-0 0/1 Evicted 0 5m')).toEqual(['Evicted: web-0']);
    expect(troublesIn('설명 web-0 0/1 Evicted 0 5m')).toEqual(['Evicted: web-0']);
  });

  it('does not answer a search or a command that was asked for', () => {
    expect(paste('topics\nweb-0 0/1 Evicted 0 5m').kind).toBe('topics');
  });

  it('gets a card for the worst of many troubles, and the rest is named', () => {
    const statuses =
      'OOMKilled CrashLoopBackOff Error ImagePullBackOff ErrImagePull Evicted Pending Init:0/2'.split(' ');
    const rows = statuses.map((status, number) => `web-${number} 0/1 ${status} 0 5m`).join('\n');
    const answer = paste(rows);
    expect(answer.kind === 'diagnosis' && answer.cards.map(({ title }) => title)).toEqual(
      statuses.slice(0, 6),
    );
    expect(answer).toMatchObject({ remarks: ['And 2 more: Pending, Init:0/2'] });
  });

  it('that is longer than a message can be is read as far as that, and says so', () => {
    const rows = `web-0 0/1 Evicted 0 5m\n${'web-1 1/1 Running 0 5m\n'.repeat(PASTE_LIMIT / 20)}web-2 0/1 Pending 0 5m`;
    expect(paste(rows)).toMatchObject({
      remarks: ['It is long: only the first 40,000 characters were read.'],
      cards: [{ title: 'Evicted' }],
    });
  });

  it('is answered in the language of the words around it: output is English for everyone', () => {
    const row = 'web-0 0/1 Evicted 0 5m';
    expect(headlineOf(row)).toBe('The Pod “web-0” has a problem.');
    expect(headlineOf(`${row} 이게 뭐죠`)).toBe('파드 ‘web-0’에 문제가 있어요.');
    const event = '5m Warning Unhealthy pod/web-0 the probe did not answer in time';
    expect(paste(event, { locale: 'ko' }).language).toBe('ko');
    expect(paste(`what is this?\n${event}`, { locale: 'ko' }).language).toBe('en');
    expect(paste(`이게 뭐죠?\n${event}`, { language: 'en' }).language).toBe('en');
  });
});
