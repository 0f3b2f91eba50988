import { failureCode } from '../slack/known-failures.ts';

/** Refusals that no waiting mends, and what to do, by Slack's code: https://docs.slack.dev/reference/methods/auth.test#errors */
const REMEDIES: Readonly<Record<string, string>> = {
  invalid_auth: 'copy it anew, whole and without quotes',
  not_authed: 'set it',
  account_inactive: 'the app was removed from the workspace; install it again and set the new token',
  token_revoked: 'the app was removed from the workspace; install it again and set the new token',
  token_expired: 'turn token rotation off for the app, reinstall it and set the new token',
  not_allowed_token_type:
    'it is a token of another kind; the bot token begins with xoxb-, the app-level token with xapp-',
  missing_scope: 'it lacks a scope; an app-level token needs connections:write',
  no_permission: 'it lacks a scope; an app-level token needs connections:write',
  org_login_required:
    'the workspace is moving to an organization; install the app there and set the new token',
  team_access_not_granted: 'an admin of the organization has to grant the app access to the workspace',
};

/** Where each token is found at https://api.slack.com/apps. */
const PAGES = {
  SLACK_BOT_TOKEN: 'OAuth & Permissions',
  SLACK_APP_TOKEN: 'Basic Information > App-Level Tokens',
} as const;

/** Says which token Slack refused and what to do; `undefined` for every failure that may pass by itself. */
export function explainRefusal(error: unknown, token: keyof typeof PAGES): string | undefined {
  const code = failureCode(error);
  const remedy = code === undefined ? undefined : REMEDIES[code];
  return remedy === undefined
    ? undefined
    : `Slack refuses ${token} (${code}): ${remedy}. It is found at https://api.slack.com/apps under ${PAGES[token]}.`;
}
