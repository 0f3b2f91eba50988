import { describe, expect, it } from 'vitest';
import { isOutsider } from '../../src/slack/is-outsider.ts';

const HOME = { team_id: 'T1HOME', enterprise_id: 'E1HOME' };

/** An event in a channel that is shared with another organization. */
function shared(event: object, body: object = {}): object {
  return { team_id: 'T8ELSE', is_ext_shared_channel: true, authorizations: [HOME], event, ...body };
}

describe('somebody who speaks in a shared channel', () => {
  it.each([
    ['of our workspace', shared({ user_team: 'T1HOME' }), false],
    ['of our organization, named by its own id', shared({ user_team: 'E1HOME' }), false],
    ['of another organization', shared({ user_team: 'T8ELSE', team: 'T1HOME' }), true],
    ['whose own team stands in the event alone', shared({ team: 'T8ELSE' }), true],
    ['whose team is not told', shared({}), false],
    ['whose team is null, as on organization-wide installs', shared({ team: null }), false],
    [
      'of another workspace of ours, in a channel that no other organization sees',
      shared({ user_team: 'T2HOME' }, { is_ext_shared_channel: false }),
      false,
    ],
    ['where Slack names no installation', shared({ team: 'T8ELSE' }, { authorizations: undefined }), false],
  ])('%s', (_, body, outside) => {
    expect(isOutsider(body)).toBe(outside);
  });
});

describe('somebody who presses a button', () => {
  it.each([
    ['of our workspace', { user: { team_id: 'T1HOME' }, team: { id: 'T1HOME' } }, false],
    ['of another organization', { user: { team_id: 'T8ELSE' }, team: { id: 'T1HOME' } }, true],
    [
      'of our organization',
      { user: { team_id: 'E1HOME' }, team: { id: 'T1HOME', enterprise_id: 'E1HOME' } },
      false,
    ],
    [
      'on an organization-wide install',
      { user: { team_id: 'E1HOME' }, team: null, enterprise: { id: 'E1HOME' } },
      false,
    ],
    ['whose team is not told', { user: {}, team: { id: 'T1HOME' } }, false],
  ])('%s', (_, body, outside) => {
    expect(isOutsider(body)).toBe(outside);
  });
});

it('a slash command can only be typed in a workspace that has it', () => {
  expect(isOutsider({ command: '/k8s', team_id: 'T1HOME', user_id: 'U1' })).toBe(false);
});
