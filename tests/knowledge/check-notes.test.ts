import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildNote } from './build-note.ts';
import { makeFolder } from './temp-folder.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function checkNotes(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/app/check-notes.ts', ...args],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('check:notes', () => {
  it('prints where what is wrong, sums up, and fails on an error', async () => {
    const folder = await makeFolder({ 'docker-pause.md': buildNote({ kind: 'order' }) });
    expect(checkNotes(folder)).toEqual({
      status: 1,
      stderr: '',
      stdout: [
        `${folder}:1  K409  There is no note here that can be served; name a folder that holds some.`,
        '',
        `${folder}/docker-pause.md:3  K411  \`kind\` must be status, command, resource, option, concept, comparison or error.`,
        '',
        '0 entries in 1 file',
        '2 errors, 0 warnings',
        '',
      ].join('\n'),
    });
  });

  it('lists entries by age', async () => {
    const dated = (id: string, date: string) =>
      buildNote({ id, front: `checked: { date: ${date}, against: v1.36 }` });
    const folder = await makeFolder({ 'a.md': dated('a', '2026-03-01'), 'b.md': dated('b', '2026-02-01') });
    expect(checkNotes('--stale', folder)).toEqual({
      status: 0,
      stderr: '',
      stdout: '2026-02-01  b  v1.36\n2026-03-01  a  v1.36\n',
    });
  });

  it('names what has no entry where asked to, of any folder', async () => {
    const folder = await makeFolder({ 'pending.md': buildNote({ id: 'pending', kind: 'status' }) });
    const { stdout } = checkNotes('--missing', folder);
    expect(stdout).toMatch(
      /^1 of 222 statuses of Kubernetes v1\.36\.2 have an entry; missing:\n {2}Running$/m,
    );
    expect(stdout).toMatch(/^0 of 154 commands have an entry; missing:\n {2}docker version$/m);
    expect(checkNotes(folder).stdout).not.toContain('have an entry');
  });

  it('says how it is used where it is called wrongly', () => {
    const { status, stdout, stderr } = checkNotes('--fast');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Unknown option '--fast'.*\n\nUsage: npm run check:notes -- /);
  });
});
