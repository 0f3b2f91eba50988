import { describe, expect, it } from 'vitest';
import { nameCommand } from '../../src/knowledge/plain-command.ts';
import { bodyOf, readPlain } from './list-plain-entries.ts';

describe('nameCommand', () => {
  it.each([
    // The flags, without values, tell this line from others of the same command.
    ['docker run -d -p {port}:80 {image}', 'docker run -d -p', ['docker run', 'docker run -d -p']],
    // A group is half a command.
    ['docker image prune -a', 'docker image prune -a', ['docker image prune', 'docker image prune -a']],
    ['docker network --help', 'docker network --help', ['docker network --help']],
    ['kubectl config view', 'kubectl config view', ['kubectl config view']],
    // `create` is a group and acts by itself.
    ['kubectl create -f {file}', 'kubectl create -f', ['kubectl create', 'kubectl create -f']],
    // "brew install" is not about minikube.
    ['brew install minikube', 'brew install minikube', ['brew install minikube']],
    // Both spellings of Compose.
    ['docker-compose logs', 'docker-compose logs', ['docker-compose logs', 'docker compose logs']],
    // Options before the subcommand.
    [
      'kubectl -n web get pods -o wide',
      'kubectl get pods -o wide',
      ['kubectl get', 'kubectl -n web get pods -o wide'],
    ],
    // What is optional is no part of the name.
    [
      'kubectl exec -it <pod> [-c {name}] <command>',
      'kubectl exec -it',
      ['kubectl exec', 'kubectl exec -it'],
    ],
    // It does not remove one container.
    ['docker rm $(docker ps -aq)', 'docker rm $(docker ps -aq)', ['docker rm', 'docker rm $(docker ps -aq)']],
  ])('calls %j %j', (code, title, names) => {
    expect(nameCommand(code)).toEqual({ title, names });
  });
});

describe('a block of commands', () => {
  function commandsOf(block: string, language = 'sh'): string[] {
    return readPlain(`# Box\n\n\`\`\`${language}\n${block}\n\`\`\`\n`)
      .filter(({ kind }) => kind === 'command')
      .map((entry) => `${entry.source.line} ${entry.names.at(-1) ?? ''}`);
  }

  it('takes a # in quotation marks, in a placeholder, or in a word for no comment', () => {
    const note = '# Box\n\n```sh\n$ docker run --label "a # b" {x # y} c#d # 끝\n```\n';
    expect(bodyOf(note, 'docker run --label')).toBe('\n끝\n> docker run --label "a # b" {x # y} c#d\n');
  });

  it('joins lines that a backslash or a > continues', () => {
    expect(commandsOf('$ docker build \\\n    --pull \\\n>   .\n$ docker ps')).toEqual([
      '4 docker build --pull .',
      '7 docker ps',
    ]);
  });

  it('reads prompts as commands and what is printed as nothing', () => {
    expect(commandsOf('$ docker ps\ndocker is not a command here\n', 'console')).toEqual(['4 docker ps']);
  });

  it('reads lines without a prompt, with or without a language', () => {
    expect(commandsOf('docker ps\nkubectl get nodes')).toEqual(['4 docker ps', '5 kubectl get nodes']);
    expect(commandsOf('docker ps\n+------+', '')).toEqual(['4 docker ps']);
  });

  it('does not take a drawing, a sentence, or another language for commands', () => {
    expect(commandsOf('docker -> containerd -> runc\ndocker 데몬이 멈추면 다시 켠다', '')).toEqual([]);
    expect(commandsOf('docker ps # x', 'python')).toEqual([]);
  });

  it('counts lines in an indented block as well', () => {
    const note = '# Box\n\nfirst\n\n    $ docker ps\n';
    expect(readPlain(note).map(({ kind, source }) => [kind, source.line])).toEqual([
      ['note', 1],
      ['command', 5],
    ]);
  });
});
