import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/knowledge/check.ts';
import { ORACLE_CHECKS } from '../../src/knowledge/checks/oracles.ts';
import { draftEntries } from '../../src/knowledge/parse-entry.ts';
import { buildNote } from './build-note.ts';

/** `line id sentence` of what the oracles find in a note. */
function findIn(note: Parameters<typeof buildNote>[0]): string[] {
  const { drafts } = draftEntries('note.md', buildNote(note));
  return drafts
    .flatMap((draft) => checkDraft(ORACLE_CHECKS, draft))
    .map(({ id, line, says }) => `${line} ${id} ${says}`);
}

function inBlock(commands: string, language = 'sh'): string[] {
  return findIn({ en: `Does it.\n\n\`\`\`${language}\n${commands}\n\`\`\`` });
}

const NO_IMAGS = '`docker` has no command `imags`; `docker --help` lists those it has.';

describe('blocks of commands', () => {
  it('are read line by line, each with its own place', () => {
    expect(inBlock('docker ps\ndocker imags\n\nkubectl get \\\n  pods\ndocker imags | wc -l')).toEqual([
      `16 K501 ${NO_IMAGS}`,
      `20 K501 ${NO_IMAGS}`,
    ]);
  });

  it('need whole commands', () => {
    expect(inBlock('docker save')).toEqual([
      '15 K501 `docker save` needs arguments; it is called as `docker save [OPTIONS] IMAGE [IMAGE...]`.',
    ]);
  });

  it('of YAML or output are none', () => {
    expect(inBlock('docker imags', 'text')).toEqual([]);
  });

  it('leave the dashes of `kubectl exec` to their own check, and want those of `kubectl debug`', () => {
    expect(inBlock('kubectl exec <pod-name> sh')).toEqual([]);
    expect(inBlock('kubectl debug <pod-name> sh')).toEqual([
      '15 K501 `kubectl debug` has no `--` before the inner command; write it, or flags of the inner command go to kubectl.',
    ]);
  });
});

describe('commands in running text', () => {
  it('may be half, but not unknown', () => {
    expect(findIn({ en: 'Take `docker save`, `kubectl config` or `kubectl logs --tail`.' })).toEqual([]);
    expect(findIn({ en: 'Take `docker imags`.\n\n- or `kubectl get --al`' })).toEqual([
      `12 K502 ${NO_IMAGS}`,
      '14 K502 `kubectl get` has no flag `--al`; `kubectl get --help` lists those it has.',
    ]);
  });

  it('are told of by the names they had, where it is said what has changed', () => {
    expect(findIn({ en: 'Does it.\n\n### Changed\n\n`kubectl rolling-update` is gone.' })).toEqual([]);
  });

  it('of other programs are passed by', () => {
    expect(findIn({ en: 'Not `docker-compose imags`, `dockerd` or `helm imags`.' })).toEqual([]);
  });
});

describe('front matter', () => {
  it('says of a resource what the API server says', () => {
    const front =
      'resource:\n  plural: pods\n  short: [pd]\n  apiVersion: v1\n  kind: Pod\n  namespaced: true';
    expect(findIn({ kind: 'resource', front })).toEqual([
      '7 K503 The API server says otherwise of `pods`: its short name is `po`; correct it.',
    ]);
  });

  it.each([
    ['-o wide', []],
    ['--dry-run=client', []],
    ['docker -H', []],
    ['DOCKER_HOST', []],
    [
      '--no-such-thing',
      [
        '4 K504 No command of docker or kubectl has a flag `--no-such-thing`; correct the name `--no-such-thing`.',
      ],
    ],
    // Of one program alone: `--all-namespaces` is kubectl's.
    [
      'docker --all-namespaces',
      [
        '4 K504 No command of docker has a flag `--all-namespaces`; correct the name `docker --all-namespaces`.',
      ],
    ],
  ])('names options that exist: %s', (name, found) => {
    const text = buildNote({ kind: 'option' }).replace('names: [docker pause]', `names: ["${name}"]`);
    const { drafts } = draftEntries('note.md', text);
    const problems = drafts.flatMap((draft) => checkDraft(ORACLE_CHECKS, draft));
    expect(problems.map(({ id, line, says }) => `${line} ${id} ${says}`)).toEqual(found);
  });
});
