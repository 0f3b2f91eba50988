import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShell } from '../../src/knowledge/oracle/read-shell.ts';

/** Each command as `line: its words`, divided by bars; a word that the shell fills in has a tilde before it. */
function read(text: string): string[] {
  return readShell(text).map(
    ({ words, line }) =>
      `${line}: ${words.map(({ text: word, open }) => `${open ? '~' : ''}${word}`).join(' | ')}`,
  );
}

describe('readShell', () => {
  it.each([
    ['docker ps -a', ['0: docker | ps | -a']],
    // Operators end a command, with or without blanks around them.
    ['docker ps|grep web', ['0: docker | ps', '0: grep | web']],
    ['a && b || c; d & e |& f', ['0: a', '0: b', '0: c', '0: d', '0: e', '0: f']],
    ['(kubectl get pods)', ['0: kubectl | get | pods']],
    // Quotes keep words together and are taken off; a backslash keeps one character.
    [`docker ps --format '{{.Names}} | x'`, ['0: docker | ps | --format | {{.Names}} | x']],
    ['echo "a; b" c\\ d "e\\"f"', ['0: echo | a; b | c d | e"f']],
    [`-o jsonpath="{.items[*]}{'\\n'}"`, [`0: -o | jsonpath={.items[*]}{'\\n'}`]],
    ["'' x", ['0:  | x']],
    // A line goes on behind a backslash, and a command stands on the line it begins on.
    ['kubectl get \\\n  pods\ndocker ps', ['0: kubectl | get | pods', '2: docker | ps']],
    ['docker ps\r\ndocker images\r\n', ['0: docker | ps', '1: docker | images']],
    // Comments, and what is none.
    ['docker ps # all of them | wc', ['0: docker | ps']],
    ['# docker ps\nls', ['1: ls']],
    ['docker logs web#1', ['0: docker | logs | web#1']],
    // Redirections are no words of the command, placeholders are.
    ['docker save <image>:<tag> > <file>.tar', ['0: docker | save | <image>:<tag>']],
    ['a <in.txt 2>&1 >>out.txt b 2> /dev/null &> all.log', ['0: a | b']],
    ['docker load <file.tar', ['0: docker | load']],
    ['kubectl logs {pod} <pod-name>', ['0: kubectl | logs | {pod} | <pod-name>']],
    ['cat <<< "text" x', ['0: cat | x']],
    [
      'cat <<EOF | kubectl apply -f -\nkind: Pod; docker x\nEOF\ndocker ps',
      ['0: cat', '0: kubectl | apply | -f | -', '3: docker | ps'],
    ],
    ["cat <<-'END' > a.yaml\n\tkind: Pod\n\tEND\nls", ['0: cat', '3: ls']],
    // What the shell fills in, and the commands it runs for that.
    ['docker rm $(docker ps -q)', ['0: docker | rm | ~$(docker ps -q)', '0: docker | ps | -q']],
    ['docker rm `docker ps -q`', ['0: docker | rm | ~`docker ps -q`', '0: docker | ps | -q']],
    ['echo "in $(date "+%F") out"', ['0: echo | ~in $(date "+%F") out', '0: date | +%F']],
    ['diff <(docker ps) x', ['0: diff | ~<(docker ps) | x', '0: docker | ps']],
    ['a\nb $(c\nd)', ['0: a', '1: b | ~$(c\nd)', '1: c', '2: d']],
    ['kubectl logs $POD "$@" $1', ['0: kubectl | logs | ~$POD | ~$@ | ~$1']],
    [`echo \${NAME:-a b} c`, [`0: echo | ~\${NAME:-a b} | c`]],
    ["echo '$POD' \\$POD 5$", ['0: echo | $POD | $POD | 5$']],
  ])('reads %j', (text, commands) => {
    expect(read(text)).toEqual(commands);
  });

  it.each(["docker ps 'a b", 'docker ps "a b', 'docker ps `a b', 'docker ps $(a b', 'docker ps ${a b'])(
    'goes on to the end where something is never closed: %s',
    (text) => {
      expect(readShell(text)[0]?.words.slice(0, 2)).toEqual([
        { text: 'docker', open: false },
        { text: 'ps', open: false },
      ]);
    },
  );

  it('looks into substitutions inside substitutions, but not for ever', () => {
    expect(read('a $(b $(c))').slice(1)).toEqual(['0: b | ~$(c)', '0: c']);
    expect(read('$('.repeat(1_000)).length).toBeLessThan(20);
  });

  it('never throws, and puts every command on a line of the text', () => {
    const piece = fc.constantFrom(
      ...`docker ps | $( ) \` " ' \\ \n < > << <<EOF EOF # & ; { } \${ ~ 파드`.split(' '),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const lines = text.split('\n').length;
        for (const { line } of readShell(text)) expect(line).toBeLessThan(lines);
      }),
    );
  });
});
