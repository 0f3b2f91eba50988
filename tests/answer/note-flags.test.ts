import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { flagsOfItem, flagsOfLine, withFlag } from '../../src/answer/note-flags.ts';
import type { Entry, ListItem } from '../../src/knowledge/entry.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { checkCommandLine } from '../../src/knowledge/oracle/check-command-line.ts';

const item = (spellings: string, meaning: string): ListItem => ({
  content: [
    { kind: 'code', text: spellings },
    { kind: 'text', text: meaning },
  ],
  children: [],
});

describe('flags in notes', () => {
  it('are read off the beginning of an item', () => {
    expect(flagsOfItem(item('-p, --previous', ': the run before'))).toEqual(['-p', '--previous']);
    expect(flagsOfItem(item('kubectl get', ': lists'))).toEqual([]);
    // A remark on a flag is no explanation of it.
    expect(flagsOfItem(item('-p', ' reaches back one run'))).toEqual([]);
  });

  it('are read off a line, but not off the command inside', () => {
    expect(flagsOfLine('kubectl exec -it <pod-name> --tail=5 -- ls -l')).toEqual(['-it', '--tail']);
  });
});

describe('a syntax with one more flag', () => {
  it.each([
    ['docker ps', ['-a', '--all'], 'docker ps -a'],
    // docker takes what stands behind a container for the command inside it.
    ['docker start <container-name>', ['-a'], 'docker start -a <container-name>'],
    ['kubectl get <resource>', ['-w', '--watch'], 'kubectl get <resource> -w'],
    ['kubectl exec <pod-name> -- <command>', ['-q'], 'kubectl exec <pod-name> -q -- <command>'],
  ])('%s and %j: %s', (syntax, flags, line) => {
    expect(withFlag(syntax, flags)).toBe(line);
  });

  it.each([
    ['wants a value', 'docker ps', ['--filter']],
    ['is not known', 'docker ps', ['--everything']],
    ['is none', 'docker ps', []],
    ['is set already', 'docker ps -a', ['-a']],
    ['may not go with the others', 'kubectl logs <pod-name> -c <container-name>', ['--all-containers']],
    ['may not go with a name', 'kubectl delete <resource> <name>', ['--all']],
    ['is of an unknown program', 'podman ps', ['-a']],
  ])('is none where the flag %s', (_, syntax, flags) => {
    expect(withFlag(syntax, flags)).toBeUndefined();
  });

  it('is one that docker or kubectl accepts, in every note that ships', async () => {
    const { entries } = await loadKnowledge([fileURLToPath(new URL('../../knowledge', import.meta.url))]);
    const lines = entries.filter(({ kind }) => kind === 'command').flatMap(linesOf);
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.flatMap((line) => checkCommandLine(line).map((fault) => `${line}: ${fault}`))).toEqual([]);
  }, 60_000);
});

/** All lines that could be made out of a command's note. */
function linesOf({ halves }: Entry): string[] {
  const sections = halves.en?.sections ?? [];
  const syntax = sections[0]?.blocks.find((block) => block.kind === 'code')?.text.split('\n')[0] ?? '';
  const items = sections
    .filter(({ role }) => role === 'flags')
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])));
  return items.flatMap((flag) => withFlag(syntax, flagsOfItem(flag)) ?? []);
}
