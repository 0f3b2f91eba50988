import { describe, expect, it } from 'vitest';
import { escapeText, linkText } from '../../src/slack/escape-text.ts';

describe('text in mrkdwn', () => {
  it.each([
    ['a<2', 'a&lt;2'],
    ['kubectl a && kubectl b', 'kubectl a &amp;&amp; kubectl b'],
    ['<!channel>', '&lt;!channel&gt;'],
    ['&lt;', '&amp;lt;'],
    ['파드', '파드'],
  ])('%s is sent as %s', (text, sent) => {
    expect(escapeText(text)).toBe(sent);
  });
});

describe('a link in mrkdwn', () => {
  it('leads where it says', () => {
    expect(linkText('Pod', 'https://kubernetes.io/docs/?a=1&b=2')).toBe(
      '<https://kubernetes.io/docs/?a=1&amp;b=2|Pod>',
    );
  });

  it('cannot be ended early by its address or its label', () => {
    expect(linkText('a>b', 'https://a.example/|<!channel> ')).toBe(
      '<https://a.example/%7C%3C!channel%3E%20|a&gt;b>',
    );
  });

  it.each(['javascript:alert(1)', '!channel', '@U1', '/docs', ''])('to %j is only its label', (url) => {
    expect(linkText('Pod', url)).toBe('Pod');
  });

  it('without a label shows its address', () => {
    expect(linkText('', 'https://kubernetes.io')).toBe('<https://kubernetes.io|https://kubernetes.io>');
  });
});
