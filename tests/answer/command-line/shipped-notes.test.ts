import { beforeAll, describe, expect, it } from 'vitest';
import type { Brain } from '../../../src/answer/answer.ts';
import { findTypedLine } from '../../../src/answer/command-line/find-typed-line.ts';
import type { Library } from '../../../src/knowledge/load-knowledge.ts';
import { renderBody } from '../../../src/terminal/render-answer.ts';
import { LOADING_LIMIT, loadShippedNotes } from '../load-shipped-notes.ts';

let library: Library;
let brain: Brain;
beforeAll(async () => {
  ({ library, brain } = await loadShippedNotes());
}, LOADING_LIMIT);

describe('with the notes that ship with the bot', () => {
  it('no name and no question that a note is asked as is taken for a line', () => {
    const asked = library.entries.flatMap(({ names, aliases, asked: questions }) => [
      ...names,
      ...aliases,
      ...Object.values(questions).flat(),
    ]);
    const lines = asked.filter((text) => findTypedLine(text) !== undefined);
    expect(lines.length).toBeGreaterThan(500);
    expect(lines.filter((text) => brain.answer({ text }).kind === 'explained-command')).toEqual([]);
    // Each is a whole answer, and a busy machine takes milliseconds for one.
  }, 60_000);

  it('the words on a flag are those of the note on its command', () => {
    const text = 'kubectl logs -f deploy/api -c app --tail=100 --since 10m | grep -i error 설명 좀';
    expect(renderBody(brain.answer({ text }))).toMatchInlineSnapshot(`
      "kubectl logs
      컨테이너가 표준 출력과 표준 오류로 남긴 로그를 보여 준다. 재시작한 뒤라면 \`--previous\`로 죽기 전 로그를 본다.

        -f           끝내지 않고 이어서 보여 준다
        deploy/api   \`Deployment\`의 \`api\`
        -c app       볼 컨테이너
        --tail=100   마지막 몇 줄만
        --since 10m  \`10m\`, \`1h\`처럼 최근 얼마 동안의 것만

      다른 프로그램은 설명하지 않았어요: grep"
    `);
  });

  it.each([
    'docker run -d --rm --name web -p 8080:80 -v data:/data -e A=1 --restart always -m 512m --cpus 1 -w /app -u 1000 web:1',
    'docker build -t web:1 -f Dockerfile --no-cache --pull --build-arg A=1 --target prod --progress plain .',
    'docker compose up -d --build --force-recreate --remove-orphans --scale web=3 --no-deps --wait',
    'docker ps -a -q --no-trunc --filter status=exited --format json -n 5 -s',
    'kubectl get po -A -o wide --show-labels --sort-by=.metadata.name -l app=web --field-selector=status.phase=Running -w --no-headers',
    'kubectl logs web-0 -f -p -c app --tail 10 --since 1h --timestamps --all-containers --prefix',
    'kubectl run tmp --image=busybox:1 --restart=Never -it --rm --env A=1 --labels a=b --port 80 --command -- sh',
    'kubectl apply -f app.yaml -n dev --server-side --force-conflicts --dry-run=server -R --prune -l a=b --wait',
    'kubectl drain worker-1 --ignore-daemonsets --delete-emptydir-data --force --grace-period=30 --timeout 5m --disable-eviction',
  ])('every flag of `%s` has a meaning in both languages', (text) => {
    for (const language of ['ko', 'en'] as const) {
      const answer = brain.answer({ text, language });
      const parts = answer.kind === 'explained-command' ? answer.cards.flatMap((card) => card.parts) : [];
      expect(parts.length).toBeGreaterThan(5);
      expect(parts.filter(({ origin }) => origin === 'help' || origin === 'refused')).toEqual([]);
      expect(parts.filter(({ meaning }) => meaning.every((run) => run.text.trim() === ''))).toEqual([]);
    }
  });
});
