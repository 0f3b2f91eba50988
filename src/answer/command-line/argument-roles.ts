import type { CliCommand } from '../../knowledge/oracle/cli-command.ts';
import type { ReadArguments } from '../../knowledge/oracle/read-arguments.ts';

/** What stands behind `--`, or behind what it is run in: a command of its own. */
export const INNER_COMMAND = 'COMMAND';

/** The command takes no argument there. */
export const NO_ROLE = 'ARGUMENT';

/**
 * The arguments of kubectl's commands, whose own usages tell them in too many ways to be read. The last goes on. A word
 * `TYPE/NAME` takes the places of both.
 */
const KUBECTL: Readonly<Record<string, string>> = {
  annotate: 'TYPE NAME PAIR',
  'apply edit-last-applied': 'TYPE NAME',
  'apply view-last-applied': 'TYPE NAME',
  attach: 'POD',
  'auth can-i': 'VERB TYPE NAME',
  autoscale: 'TYPE NAME',
  'certificate approve': 'NAME',
  'certificate deny': 'NAME',
  completion: 'SHELL',
  'config delete-cluster': 'NAME',
  'config delete-context': 'CONTEXT',
  'config delete-user': 'NAME',
  'config get-contexts': 'CONTEXT',
  'config rename-context': 'CONTEXT NEW_NAME',
  'config set': 'PROPERTY VALUE',
  'config set-cluster': 'NAME',
  'config set-context': 'CONTEXT',
  'config set-credentials': 'NAME',
  'config unset': 'PROPERTY',
  'config use-context': 'CONTEXT',
  cordon: 'NODE',
  cp: 'SOURCE TARGET',
  'create token': 'SERVICE_ACCOUNT',
  debug: 'POD',
  delete: 'TYPE NAME',
  describe: 'TYPE NAME',
  drain: 'NODE',
  edit: 'TYPE NAME',
  exec: 'POD COMMAND',
  explain: 'FIELD',
  expose: 'TYPE NAME',
  get: 'TYPE NAME',
  kustomize: 'DIRECTORY',
  label: 'TYPE NAME PAIR',
  logs: 'POD CONTAINER',
  patch: 'TYPE NAME',
  'port-forward': 'POD PORTS',
  'rollout history': 'TYPE NAME',
  'rollout pause': 'TYPE NAME',
  'rollout restart': 'TYPE NAME',
  'rollout resume': 'TYPE NAME',
  'rollout status': 'TYPE NAME',
  'rollout undo': 'TYPE NAME',
  run: 'NAME COMMAND',
  scale: 'TYPE NAME',
  'set env': 'TYPE NAME PAIR',
  'set image': 'TYPE NAME CONTAINER_IMAGE',
  'set resources': 'TYPE NAME',
  'set selector': 'TYPE NAME PAIR',
  'set serviceaccount': 'TYPE NAME SERVICE_ACCOUNT',
  taint: 'TYPE NODE TAINT',
  'top node': 'NODE',
  'top pod': 'POD',
  uncordon: 'NODE',
  wait: 'TYPE NAME',
};

/** What each argument of a call is to its command, in the words of its syntax. */
export function rolesOf(command: CliCommand, read: ReadArguments): readonly string[] {
  return command.path.startsWith('docker') ? dockerRoles(command.usages, read) : kubectlRoles(command, read);
}

function kubectlRoles({ path }: CliCommand, { words, beforeDashes }: ReadArguments): readonly string[] {
  const known =
    KUBECTL[path.replace('kubectl ', '')]?.split(' ') ?? (path.startsWith('kubectl create') ? ['NAME'] : []);
  const roles: string[] = [];
  // Several `TYPE/NAME` may follow one another, and then each is both.
  let taken = 0;
  for (const [at, { text }] of words.entries()) {
    const role = known[Math.min(taken, known.length - 1)] ?? NO_ROLE;
    if (beforeDashes !== undefined && at >= beforeDashes) roles.push(INNER_COMMAND);
    else if (known[0] === 'TYPE' && taken % 2 === 0 && taken < 3 && /^[a-z.]+\/[^=\s]+$/i.test(text)) {
      roles.push('TYPE/NAME');
      taken = 2;
    } else {
      roles.push(role === 'PAIR' && text.endsWith('-') ? 'REMOVED_KEY' : role);
      // Names go on until a pair stands there: `label pod a b env=prod`.
      const goesOn = role === 'NAME' && known.length > 2 && words[at + 1]?.text.search(/[=:]|-$/) === -1;
      if (!goesOn) taken++;
    }
  }
  return roles;
}

/** Reads a usage of docker's: `[OPTIONS] CONTAINER COMMAND [ARG...]` is a container, then a command with what follows it. */
function dockerRoles(usages: readonly string[], { words }: ReadArguments): readonly string[] {
  const forms = usages.map((usage) =>
    usage
      .replace(/\s*\|\s*/g, '|')
      .split(/\s+/)
      .map((term) => term.replace(/^[[(]+|[\])]+$|\.{3}/g, '').replace(/\.{3}|[\])]+$/g, ''))
      .filter((term) => term !== '' && !/^(?:OPTIONS?|ARGS?|--|-)$/.test(term)),
  );
  const form = chooseForm(
    forms,
    words.map(({ text }) => text),
  );
  return words.map((_, at) => plainRole(form[Math.min(at, form.length - 1)] ?? NO_ROLE));
}

/** `docker cp` has a form for each direction: the container is where the colon is. */
function chooseForm(forms: readonly (readonly string[])[], words: readonly string[]): readonly string[] {
  const fits = (form: readonly string[]): boolean =>
    form.every((term, at) => !/:[A-Z]*SRC|:[A-Z]*DEST/.test(term) || words[at]?.includes(':') === true);
  return forms.find(fits) ?? forms[0] ?? [];
}

/** `CONTAINER:SRC_PATH` is a path in a container; of `NAME[:TAG|@DIGEST]` the name tells enough. */
function plainRole(term: string): string {
  if (/^(?:CONTAINER|SERVICE):/.test(term)) return 'CONTAINER_PATH';
  return term.replace(/\[?[:|@[].*$/, '').replace(/:.*$/, '');
}
