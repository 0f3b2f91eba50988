import { WebClient } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { createAsk } from '../../../src/slack/ask.ts';
import { type RenderOptions, renderAnswer } from '../../../src/slack/render-answer.ts';
import { renderJson } from '../../../src/terminal/render-json.ts';
import { refuseMessage } from '../../fake-slack/check-message.ts';
import { screen } from '../../slack/screen.ts';
import { ask, explain } from './build-lines.ts';

const OPTIONS: RenderOptions = { tables: 'text', share: true, prefix: '/k8s ' };

describe('an explained line in Slack', () => {
  it('is what it destroys, what is wrong, the line put right, its parts, and a button to the whole note', () => {
    const message = renderAnswer(
      explain('docker rm -f --volums $(docker ps -aq) | sort 실행해도 돼?'),
      OPTIONS,
    );
    expect(refuseMessage({ ...message })).toBeUndefined();
    expect(message.text).toBe('docker rm: 컨테이너를 지운다.');
    expect(screen(message.blocks)).toMatchInlineSnapshot(`
      ":warning: 돌고 있는 컨테이너도 곧바로 죽여 지운다. 볼륨 밖에 쓴 파일은 사라진다.
      :warning: 딸린 익명 볼륨을 데이터째 지운다.
      :x: \`docker rm\`에는 \`--volums\` 플래그가 없어요. 혹시 \`--volumes\`인가요?
      \`\`\`docker rm -f --volumes $(docker ps -aq) | sort\`\`\`
      *docker rm*
      컨테이너를 지운다.
      • \`-f\`  묻거나 멈추기를 기다리지 않고 지운다
      • \`--volumes\`  딸린 익명 볼륨도 지운다
      • \`$(docker ps -aq)\`  컨테이너
      *docker ps*
      켜진 컨테이너를 보여 준다.
      • \`-a\`  멈춘 것과 숨은 것까지 모두
      • \`-q\`  ID만
      (다른 프로그램은 설명하지 않았어요: sort)
      (출처 commands/docker-rm.md · commands/docker-ps.md)
      [docker rm 자세히] [docker ps 자세히]"
    `);
  });

  it('keeps what was typed literal', () => {
    const message = renderAnswer(
      explain('docker run -d --name "<!channel> *a* <@U1>" -e A=`id` web:1'),
      OPTIONS,
    );
    expect(refuseMessage({ ...message })).toBeUndefined();
    expect(screen(message.blocks)).toContain("`--name '<!channel> *a* <@U1>'`");
    expect(message.text).not.toMatch(/<[!@]/);
  });

  it('is within the limits however long the line is', () => {
    const line = Array.from({ length: 60 }, (_, at) => `-v ./data-${at}-${'x'.repeat(60)}:/data`).join(' ');
    const message = renderAnswer(explain(`docker run ${line} web:1`), OPTIONS);
    expect(refuseMessage({ ...message })).toBeUndefined();
  });

  it('of a command without a note has no button', () => {
    const message = renderAnswer(explain('docker swarm init --force-new-cluster'), OPTIONS);
    expect(refuseMessage({ ...message })).toBeUndefined();
    expect(screen(message.blocks)).toMatchInlineSnapshot(`
      "*docker swarm init*
      Initialize a swarm
      • \`--force-new-cluster\`  Force create a new cluster from current state"
    `);
  });
});

describe('a thread about an explained line', () => {
  it.each([
    ['docker run -d web:1', ['docker-run']],
    // Of a pipe, the first command that a note knows.
    ['docker swarm join-token worker -q | xargs docker run -d', ['docker-run']],
    ['docker swarm init --force-new-cluster', []],
  ])('goes on from the note on `%s`', async (text, ids) => {
    const remembered: string[] = [];
    const asking = createAsk({
      brain: () => ({ answer: (question) => explain(question.text), open: () => undefined }),
      memory: {
        preference: async () => undefined,
        setPreference: async () => {},
        subject: async () => undefined,
        setSubject: async (_, id) => void remembered.push(id),
      },
      defaultLanguage: 'en',
    });
    const person = { team: 'T1', user: 'U1' };
    const threads = [{ team: 'T1', channel: 'C1', thread: '1' }];
    await asking({ text, person, client: new WebClient(), threads });
    expect(remembered).toEqual(ids);
  });

  it('answers what is asked next from that note', () => {
    expect(ask('예시는?', { about: 'docker-run' })).toMatchObject({
      kind: 'found',
      cards: [{ id: 'docker-run' }],
    });
  });
});

describe('an explained line as JSON', () => {
  it('is of kind command, of the note on it, with the line itself and its sources', () => {
    const answer = renderJson(explain('docker run -d web:1 이거 뭐야'), 3);
    expect(answer).toEqual({
      question: 'docker run -d web:1 이거 뭐야',
      language: 'ko',
      kind: 'command',
      id: 'docker-run',
      title: 'docker run',
      text: 'docker run\n이미지로 새 컨테이너를 켠다.\n\n  -d     백그라운드로 돌린다\n  web:1  이미지',
      commands: ['docker run -d web:1'],
      confidence: 1,
      sources: [{ title: 'commands/docker-run.md', path: 'commands/docker-run.md', line: 1 }],
      alternatives: [],
      elapsedMs: 3,
    });
  });

  it('gives the line put right, and a part for each call', () => {
    const answer = renderJson(explain('docker rm --volums $(docker ps -aq)'), 0);
    expect(answer.commands).toEqual(['docker rm --volumes $(docker ps -aq)']);
    expect(answer.parts?.map(({ kind, id }) => [kind, id])).toEqual([
      ['command', 'docker-rm'],
      ['command', 'docker-ps'],
    ]);
  });

  it('has no id where no note knows the command, and is titled by its words', () => {
    expect(renderJson(explain('docker swarm init --force-new-cluster'), 0)).toMatchObject({
      kind: 'command',
      id: '',
      title: 'docker swarm init',
      sources: [],
    });
  });
});
