/** A command that somebody typed before the output it printed. */
export interface TypedCommand {
  /** Where it looked, where it says so: what it printed belongs there. */
  readonly namespace?: string | undefined;
}

/** A prompt, or nothing, then a program: `$ kubectl get pods`, `dev@host:~$ docker ps -a`, `PS C:\> kubectl get po`. */
const COMMAND =
  /^(?:\S{0,60}(?:\s\S{1,60}){0,2}?\s?[$#%>❯➜]\s*)?(?:sudo\s+|watch\s+)?(?:kubectl|k|docker|docker-compose)\s+[a-z-]/;

const NAMESPACE = /\s(?:-n[ =]?|--namespace[ =])([a-z0-9][a-z0-9-]{0,62})(?=\s|$)/;

/** Reads a line as a typed command, or `undefined`. */
export function readCommandLine(line: string): TypedCommand | undefined {
  const text = line.trim();
  if (!COMMAND.test(text) || /\p{Script=Hangul}/u.test(text)) return undefined;
  return { namespace: NAMESPACE.exec(text)?.[1] };
}
