import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CliCommand } from '../../src/knowledge/oracle/cli-command.ts';
import { readFlag, writeFlag } from '../../src/knowledge/oracle/cli-flag.ts';
import { readCliIndexFile } from '../../src/knowledge/oracle/cli-index-file.ts';
import { readCliTree } from '../../src/knowledge/oracle/cli-tree.ts';
import { EXPECTED_COMMANDS } from '../../src/knowledge/oracle/expected-commands.ts';
import { HIDDEN_FLAGS, LATER_CHANGES } from '../../src/knowledge/oracle/later-changes.ts';

const TEXT = readFileSync(new URL('../../src/knowledge/oracle/cli-index.json', import.meta.url), 'utf8');

/** The command that words call: `docker rmi` is `docker image rm`. */
function find(words: string): CliCommand | undefined {
  const [program = '', ...rest] = words.split(' ');
  return rest.reduce<CliCommand | undefined>(
    (command, word) => command?.subcommands.get(word),
    readCliTree().get(program),
  );
}

describe('the index of the command line tools', () => {
  it('is written the way its script and the formatter write it', () => {
    expect(TEXT).toBe(`${JSON.stringify(JSON.parse(TEXT), undefined, 2)}\n`);
  });

  it('is small, and knows nothing of the machine it was made on', () => {
    expect(TEXT.length).toBeLessThan(300_000);
    expect(TEXT).not.toMatch(/\/root\b|\/home\/|\/tmp\/index-cli/);
  });

  it('names the version of every part, and is sorted', () => {
    for (const [part, { version, commands }] of Object.entries(readCliIndexFile())) {
      expect(version).toMatch(/^v?\d+\.\d+\.\d+$/);
      const paths = Object.keys(commands);
      expect(paths).toEqual(paths.toSorted());
      expect(paths.every((path) => path === part || path.startsWith(`${part} `))).toBe(true);
    }
  });

  it('says what each thing does in a short line', () => {
    const said = Object.values(readCliIndexFile()).flatMap(({ commands }) =>
      Object.values(commands).flatMap(({ says = '', flags = {} }) => [says, ...Object.values(flags)]),
    );
    expect(said.filter((line) => line.length > 121 || /\n|\.$/.test(line))).toEqual([]);
  });
});

describe('the tree of commands', () => {
  it.each([
    ['docker rmi', 'docker image rm'],
    ['docker ps', 'docker container ls'],
    ['docker compose up', 'docker compose up'],
    ['docker builder ls', 'docker buildx ls'],
    ['kubectl top nodes', 'kubectl top node'],
    ['kubectl create svc clusterip', 'kubectl create service clusterip'],
  ])('finds %s', (words, path) => {
    expect(find(words)?.path).toBe(path);
  });

  it('tells of a flag how it is written, whether it takes a value, and what it does', () => {
    const flags = find('docker ps')?.flags;
    expect(flags?.get('-f')).toBe(flags?.get('--filter'));
    expect(flags?.get('-f')).toEqual({
      long: '--filter',
      short: '-f',
      value: 'required',
      valueType: 'filter',
      says: 'Filter output based on conditions provided',
    });
    expect(find('kubectl apply')?.flags.get('--dry-run')?.value).toBe('optional');
    expect(find('kubectl get')?.flags.get('-A')?.value).toBe('none');
  });

  it('has every command that is to have an entry, and every one that a later release changed', () => {
    const changed = [...LATER_CHANGES, ...HIDDEN_FLAGS].flatMap(({ commands }) => commands);
    expect([...EXPECTED_COMMANDS, ...changed].filter((words) => find(words) === undefined)).toEqual([]);
  });

  it('has no later change that the index has caught up with', () => {
    const file = readCliIndexFile();
    const indexed = (path: string) =>
      Object.values(file).flatMap(({ commands }) => Object.keys(commands[path]?.flags ?? {}));
    const stale = LATER_CHANGES.flatMap((change) =>
      change.kind === 'adds'
        ? change.commands.flatMap((words) =>
            Object.keys(change.flags).filter((flag) => indexed(find(words)?.path ?? '').includes(flag)),
          )
        : [],
    );
    expect(stale).toEqual([]);
  });
});

describe('a written flag', () => {
  it('reads back as what it was', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9.-]{0,20}$/);
    const flag = fc.record({
      long: name.map((word) => `--${word}`),
      short: fc.option(fc.stringMatching(/^-[A-Za-z0-9]$/), { nil: undefined }),
      value: fc.constantFrom('none' as const, 'optional' as const, 'required' as const),
      valueType: fc.stringMatching(/^[a-z][a-zA-Z0-9-]{0,12}$/),
      says: fc.string(),
    });
    fc.assert(
      fc.property(flag, (one) => {
        const written = one.value === 'none' ? { ...one, valueType: '' } : one;
        expect(readFlag(writeFlag(written), written.says)).toEqual(written);
      }),
    );
  });

  it('is refused where nobody can have written it so', () => {
    expect(() => readFlag('output', '')).toThrow(
      '"output" is not a flag of the command index; write the index anew.',
    );
  });
});
