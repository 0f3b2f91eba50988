import { createHmac } from 'node:crypto';

/** How a request to the bot differs from one that Slack would send now. */
export interface Signing {
  readonly secret: string;
  /** Seconds since 1970. */
  readonly timestamp?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Headers that prove a request comes from Slack: https://docs.slack.dev/authentication/verifying-requests-from-slack */
export function signatureHeaders(body: string, secret: string, timestamp: number): Record<string, string> {
  const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(timestamp), 'x-slack-signature': `v0=${signature}` };
}

/** Sends an event to the bot as Slack does. */
export function sendEvent(botUrl: string, event: object, signing: Signing): Promise<Response> {
  return send(botUrl, JSON.stringify(event), 'application/json', signing);
}

/** Sends a slash command. */
export function sendCommand(
  botUrl: string,
  command: Readonly<Record<string, string>>,
  signing: Signing,
): Promise<Response> {
  return send(botUrl, new URLSearchParams(command).toString(), FORM, signing);
}

/** Sends a click on a button or a choice from a menu. */
export function sendClick(botUrl: string, click: object, signing: Signing): Promise<Response> {
  const body = new URLSearchParams({ payload: JSON.stringify(click) }).toString();
  return send(botUrl, body, FORM, signing);
}

/** Exactly this: with a charset behind it Slack's own library does not read the body. */
const FORM = 'application/x-www-form-urlencoded';

function send(botUrl: string, body: string, contentType: string, signing: Signing): Promise<Response> {
  const { secret, timestamp = Math.floor(Date.now() / 1000), headers } = signing;
  return fetch(`${botUrl}/slack/events`, {
    method: 'POST',
    body,
    headers: { 'content-type': contentType, ...signatureHeaders(body, secret, timestamp), ...headers },
  });
}
