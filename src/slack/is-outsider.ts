import { z } from 'zod';

const id = z.string().nullish();

const eventBody = z.object({
  event: z.object({ user_team: id, team: id }),
  team_id: id,
  enterprise_id: id,
  is_ext_shared_channel: z.boolean().optional(),
  authorizations: z.array(z.object({ team_id: id, enterprise_id: id })).optional(),
});

const clickBody = z.object({
  user: z.object({ team_id: id }),
  team: z.object({ id, enterprise_id: id }).nullish(),
  enterprise: z.object({ id }).nullish(),
});

/**
 * Whether what Slack sent comes from somebody of another organization, in a channel shared with it. A team we cannot
 * tell is taken for our own. https://docs.slack.dev/apis/slack-connect
 */
export function isOutsider(body: unknown): boolean {
  const said = eventBody.safeParse(body);
  if (said.success) return isFromOutside(said.data);
  const clicked = clickBody.safeParse(body);
  if (!clicked.success) return false;
  const { user, team, enterprise } = clicked.data;
  return isOther(user.team_id, [team?.id, team?.enterprise_id, enterprise?.id]);
}

/**
 * The outer `team_id` may be either side's, so the installation that Slack names in `authorizations` counts. Only
 * `is_ext_shared_channel` tells other organizations from other workspaces of the same one.
 */
function isFromOutside(body: z.infer<typeof eventBody>): boolean {
  if (body.is_ext_shared_channel === false) return false;
  const home = body.authorizations?.[0] ?? body;
  return isOther(body.event.user_team ?? body.event.team, [home.team_id, home.enterprise_id]);
}

function isOther(theirs: string | null | undefined, ours: readonly (string | null | undefined)[]): boolean {
  const known = ours.filter((team) => typeof team === 'string' && team !== '');
  return typeof theirs === 'string' && theirs !== '' && known.length > 0 && !known.includes(theirs);
}
