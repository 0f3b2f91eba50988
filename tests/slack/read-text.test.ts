import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUESTION_CHARACTERS } from '../../src/slack/limits.ts';
import { readText } from '../../src/slack/read-text.ts';

describe('what a person wrote', () => {
  it.each([
    ["loses the bot's own mention, wherever it stands", '왜 <@U0KUBE> OOMKilled?', '왜   OOMKilled?'],
    ["loses the bot's own mention with a name", '<@U0KUBE|kubenote> OOMKilled', 'OOMKilled'],
    ['keeps the names of other people and channels', '<@U2|alex> <#C1|ops> Pending', '@alex #ops Pending'],
    ['loses bare ids, which mean nothing to a search', '<@U2ALEX> <#C1OPS> Pending', 'Pending'],
    ['loses what addresses everyone', '<!here> <!channel> Pending', 'Pending'],
    ['keeps the name of a group', '<!subteam^S1|@oncall> Pending', '@oncall Pending'],
    ['reads a link as its label', '<https://kubernetes.io/docs|문서> 어디?', '문서 어디?'],
    ['reads a bare link as itself', '<https://kubernetes.io/docs>', 'https://kubernetes.io/docs'],
    [
      'reads an address that Slack linked by itself',
      '<http://registry.k8s.io|registry.k8s.io>',
      'registry.k8s.io',
    ],
    [
      'decodes what Slack encoded',
      'kubectl logs &lt;pod-name&gt; &amp;&amp; ls',
      'kubectl logs <pod-name> && ls',
    ],
    ['decodes once only', 'what is &amp;lt; in YAML', 'what is &lt; in YAML'],
    [
      'leaves a placeholder alone, which a slash command brings raw',
      'docker save <image>',
      'docker save <image>',
    ],
    ['makes curly quotes straight', 'kubectl get pods -l ‘app=web’ “x”', `kubectl get pods -l 'app=web' "x"`],
    [
      'makes long dashes flags again',
      'kubectl get pods —all-namespaces –o wide',
      'kubectl get pods --all-namespaces -o wide',
    ],
    ['leaves a dash between words alone', 'Pod — 파드', 'Pod — 파드'],
    ['keeps code and drops its fence', '```NAME READY\nweb 0/1```', 'NAME READY\nweb 0/1'],
  ])('%s', (_, text, read) => {
    expect(readText(text, 'U0KUBE')).toBe(read);
  });

  it('is nothing where Slack sends no text', () => {
    expect(readText(undefined)).toBe('');
    expect(readText({ text: 'x' })).toBe('');
  });

  it('is cut where nobody would read on, and never inside a character', () => {
    const read = readText('🐳'.repeat(QUESTION_CHARACTERS));
    expect(read.length).toBeLessThanOrEqual(QUESTION_CHARACTERS);
    expect(read).toMatch(/^(?:🐳)+$/u);
  });

  it('is left as it is where nothing of it is Slack’s or a keyboard’s', () => {
    const part = fc.constantFrom(
      '파드',
      'kubectl',
      ' ',
      '\n',
      '--all',
      '-o=yaml',
      '$',
      '"a"',
      "'b'",
      '{}',
      '|',
      '1.5',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(readText(parts.join(''))).toBe(parts.join('').trim());
      }),
    );
  });

  it('never throws and is never too long, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(20_000), (text, times) => {
        expect(readText(text.repeat(times % 500)).length).toBeLessThanOrEqual(QUESTION_CHARACTERS);
      }),
    );
  });
});
