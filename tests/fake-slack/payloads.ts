import type { Workspace } from './workspace.ts';

/** Who says what where; the workspace's first person in its first channel unless said otherwise. */
interface Saying {
  readonly text: string;
  readonly user?: string;
  readonly channel?: string;
  readonly thread_ts?: string;
}

/** Fields of the inner event and of the body around it that a test wants to be otherwise. */
interface Overrides {
  readonly event?: object;
  readonly body?: object;
}

/** A mention of the bot, said and delivered: https://docs.slack.dev/reference/events/app_mention */
export function mention(workspace: Workspace, saying: Saying, overrides: Overrides = {}) {
  const text = `<@${workspace.bot.user}> ${saying.text}`.trim();
  return eventBody(workspace, { ...saying, text }, { type: 'app_mention' }, overrides);
}

/** A direct message to the bot: https://docs.slack.dev/reference/events/message.im */
export function directMessage(workspace: Workspace, saying: Saying, overrides: Overrides = {}) {
  const channel = saying.channel ?? workspace.channels.find(({ id }) => id.startsWith('D'))?.id ?? 'D1';
  return eventBody(workspace, { ...saying, channel }, { type: 'message', channel_type: 'im' }, overrides);
}

/** A slash command, as the form Slack sends: https://docs.slack.dev/interactivity/implementing-slash-commands */
export function slashCommand(
  workspace: Workspace,
  saying: Saying & { readonly command?: string; readonly responseUrl: string },
): Record<string, string> {
  return {
    token: 'legacy',
    team_id: workspace.team,
    team_domain: 'kube',
    channel_id: saying.channel ?? firstChannel(workspace),
    channel_name: 'ops',
    user_id: saying.user ?? firstUser(workspace),
    user_name: 'minji',
    command: saying.command ?? '/k8s',
    text: saying.text,
    api_app_id: 'A0KUBE',
    response_url: saying.responseUrl,
    trigger_id: '1.2.trigger',
  };
}

/** A click on a control of a message: https://docs.slack.dev/reference/interaction-payloads/block_actions-payload */
export function click(
  workspace: Workspace,
  control: object,
  where: {
    readonly responseUrl: string;
    readonly user?: string;
    readonly userTeam?: string;
    readonly channel?: string;
    readonly ephemeral?: boolean;
    readonly thread_ts?: string;
  },
) {
  const channel = where.channel ?? firstChannel(workspace);
  return {
    type: 'block_actions',
    user: {
      id: where.user ?? firstUser(workspace),
      username: 'minji',
      team_id: where.userTeam ?? workspace.team,
    },
    api_app_id: 'A0KUBE',
    token: 'legacy',
    container: {
      type: 'message',
      message_ts: '1790000000.000900',
      channel_id: channel,
      is_ephemeral: where.ephemeral ?? false,
      ...(where.thread_ts !== undefined && { thread_ts: where.thread_ts }),
    },
    trigger_id: '1.2.trigger',
    team: { id: workspace.team, domain: 'kube' },
    channel: { id: channel, name: 'ops' },
    response_url: where.responseUrl,
    actions: [{ block_id: 'b1', action_ts: '1790000001.000000', ...control }],
  };
}

let events = 0;

function eventBody(workspace: Workspace, saying: Saying, kind: object, overrides: Overrides) {
  const { text, user = firstUser(workspace), channel = firstChannel(workspace), thread_ts } = saying;
  const { ts } = workspace.post({ channel, user, text, thread_ts });
  events += 1;
  return {
    token: 'legacy',
    team_id: workspace.team,
    api_app_id: 'A0KUBE',
    type: 'event_callback',
    event_id: `Ev${String(events).padStart(8, '0')}`,
    event_time: 1_790_000_000,
    is_ext_shared_channel: false,
    authorizations: [
      {
        enterprise_id: null,
        team_id: workspace.team,
        user_id: workspace.bot.user,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    ...overrides.body,
    event: {
      ...kind,
      user,
      text,
      channel,
      ts,
      event_ts: ts,
      team: workspace.team,
      ...(thread_ts !== undefined && { thread_ts }),
      ...overrides.event,
    },
  };
}

function firstUser({ users }: Workspace): string {
  return users[0]?.id ?? 'U1';
}

function firstChannel({ channels }: Workspace): string {
  return channels[0]?.id ?? 'C1';
}
