/**
 * Makes text literal where Slack reads mrkdwn: after this no `<!channel>`, `<@U1>` or `<url|label>` in it comes alive.
 * Exactly these three characters: https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * A link in mrkdwn. A URL that is not http or https is left out and only its label shown, since `<!channel>` and
 * `<@U1>` have the same brackets; what would end the link early (`|`, `>`, white space) is percent-encoded.
 */
export function linkText(label: string, url: string): string {
  if (!isWebUrl(url)) return escapeText(label);
  const target = url.replace(/[<>|\s]/g, encodeURIComponent).replaceAll('&', '&amp;');
  return `<${target}|${escapeText(label.replace(/\s+/g, ' ').trim() || url)}>`;
}

/** Whether a link may be offered at all. */
export function isWebUrl(url: string): boolean {
  return /^https?:\/\/\S/i.test(url);
}
