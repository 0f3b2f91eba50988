import { describe, expect, it } from 'vitest';
import { readHelp } from '../../scripts/read-help.ts';
import { shortenHelp } from '../../scripts/shorten-help.ts';
import { walkHelp } from '../../scripts/walk-help.ts';

const DOCKER = `Usage:  docker COMMAND

A program for containers

Management Commands:
  compose*    Docker Compose
  scout*      Docker Scout
  image       Manage images

Commands:
  images      List images

Global Options:
  -D, --debug              Enable debug mode
      --config string      Location of client config files (default
                           "/home/minsu/.docker")

Run 'docker COMMAND --help' for more information on a command.
`;

const IMAGES = `Usage:  docker images [OPTIONS] [REPOSITORY[:TAG]]

List images

Aliases:
  docker image ls, docker image list, docker images

Options:
  -a, --all             Show all images (default hides intermediate
                        images)
      --format string   Format output using a custom template:
                        'table':            Print output in table
                        'json':             Print in JSON format
      --gpus gpu-request   GPUs to use
      --pull string[="always"]   Pull the image first
`;

const KUBECTL_TOP = `Display resource usage of Pods.

 Needs metrics-server. See also:

Aliases:
pod, pods, po

Examples:
  # Show metrics for all pods
  kubectl top pod

Options:
    -A, --all-namespaces=false:
	If present, list the requested object(s) across all namespaces. Namespace is ignored.

    --chunk-size=500:
	Return large lists in chunks.

    --for=[]:
	The conditions to wait for.

    -l, --selector='':
	Selector (label query) to filter on, e.g. -l key1=value1.The rest follows.

    --timeout=0s:
	How long to wait, zero means
	for ever.

Usage:
  kubectl top pod [NAME | -l label] [flags] [options]

Use "kubectl options" for a list of global command-line options (applies to all commands).
`;

describe('readHelp', () => {
  it('reads what docker prints', () => {
    const { usages, subcommands, flags } = readHelp(DOCKER);
    expect(usages).toEqual(['docker COMMAND']);
    expect(subcommands).toEqual([
      { name: 'compose', isPlugin: true, says: 'Docker Compose' },
      { name: 'scout', isPlugin: true, says: 'Docker Scout' },
      { name: 'image', isPlugin: false, says: 'Manage images' },
      { name: 'images', isPlugin: false, says: 'List images' },
    ]);
    expect(flags).toEqual([
      { long: '--debug', short: '-D', value: 'none', valueType: '', says: 'Enable debug mode' },
      {
        long: '--config',
        short: undefined,
        value: 'required',
        valueType: 'string',
        says: 'Location of client config files',
      },
    ]);
  });

  it('reads aliases and types of docker', () => {
    const { aliases, flags } = readHelp(IMAGES);
    expect(aliases).toEqual(['docker image ls', 'docker image list', 'docker images']);
    expect(flags.map(({ long, value, valueType, says }) => [long, value, valueType, says])).toEqual([
      ['--all', 'none', '', 'Show all images'],
      ['--format', 'required', 'string', 'Format output using a custom template'],
      ['--gpus', 'required', 'gpu-request', 'GPUs to use'],
      ['--pull', 'optional', 'string', 'Pull the image first'],
    ]);
  });

  it('reads what kubectl prints, where defaults tell the types', () => {
    const { usages, aliases, subcommands, flags } = readHelp(KUBECTL_TOP);
    expect(usages).toEqual(['kubectl top pod [NAME | -l label]']);
    expect(aliases).toEqual(['pod', 'pods', 'po']);
    expect(subcommands).toEqual([]);
    expect(flags.map(({ long, short, value, valueType }) => [long, short, value, valueType])).toEqual([
      ['--all-namespaces', '-A', 'none', ''],
      ['--chunk-size', undefined, 'required', 'int'],
      ['--for', undefined, 'required', 'strings'],
      ['--selector', '-l', 'required', 'string'],
      ['--timeout', undefined, 'required', 'duration'],
    ]);
    expect(flags.at(-1)?.says).toBe('How long to wait, zero means for ever');
  });

  it('reads nothing out of nothing', () => {
    expect(readHelp('')).toEqual({ usages: [], aliases: [], subcommands: [], flags: [] });
  });
});

describe('shortenHelp', () => {
  it.each([
    ['If present, list all. Namespace is ignored.', 'If present, list all'],
    ['Filter on, e.g. -l key1=value1.The rest follows.', 'Filter on, e.g. -l key1=value1.The rest follows'],
    ['The name of the key.The rest follows.', 'The name of the key'],
    ['Location (default "/root/.docker")', 'Location'],
    ["Output:\n'json': Print JSON", 'Output'],
    ['Use TLS; implied by --tlsverify', 'Use TLS'],
    ['', ''],
    ['word '.repeat(40), `${'word '.repeat(23)}word…`],
  ])('makes a line of %j', (text, line) => {
    expect(shortenHelp(text)).toBe(line);
  });
});

describe('walkHelp', () => {
  /** A program that prints what is in a table, and refuses what is not. */
  const play = (printed: Readonly<Record<string, string>>) => (args: readonly string[]) =>
    Promise.resolve(printed[args.join(' ')] ?? `unknown: ${args.join(' ')}`);

  it('writes a command once, under its proper words, with all others as aliases', async () => {
    const run = play({
      '--help': DOCKER,
      'image --help': 'Usage:  docker image COMMAND\n\nCommands:\n  ls          List images\n',
      'images --help': IMAGES,
      'image ls --help': IMAGES.replace('docker images [', 'docker image ls ['),
      'compose --help': 'Usage:  docker compose\n\nOptions:\n  -f, --file stringArray   Files\n',
      'images --help --format': 'flag needs an argument: --format\n\nUsage:  docker images\n',
      'images --help --gpus': IMAGES,
    });

    const commands = await walkHelp('docker', { run, plugins: ['compose'] });

    expect(Object.keys(commands).sort()).toEqual([
      'docker',
      'docker compose',
      'docker image',
      'docker image ls',
    ]);
    expect(commands['docker image ls']).toEqual({
      says: 'List images',
      usage: '[OPTIONS] [REPOSITORY[:TAG]]',
      aliases: 'docker image list, docker images',
      flags: {
        '-a, --all': 'Show all images',
        '--format string': 'Format output using a custom template',
        // Asked about without a value, it was content to print its help.
        '--gpus[=gpu-request]': 'GPUs to use',
        '--pull[=string]': 'Pull the image first',
      },
    });
  });

  it('makes whole commands of the single words that kubectl calls aliases', async () => {
    const run = play({
      '--help': 'Basic Commands:\n  top         Display usage\n\nUsage:\n  kubectl [flags] [options]\n',
      options:
        "The following options can be passed to any command:\n\n    -n, --namespace='':\n\tThe scope.\n",
      'top --help': 'Available Commands:\n  pod         Display usage of Pods\n\nUsage:\n  kubectl top\n',
      'top pod --help': KUBECTL_TOP,
    });

    const commands = await walkHelp('kubectl', { run, plugins: [], listFlags: ['options'] });

    expect(commands['kubectl']).toEqual({ flags: { '-n, --namespace string': 'The scope' } });
    expect(commands['kubectl top pod']).toMatchObject({
      usage: '[NAME | -l label]',
      aliases: 'kubectl top po, kubectl top pods',
    });
  });

  it('stops where one command has two helps', async () => {
    const run = play({
      '--help': 'Commands:\n  images      List images\n  image       Manage images\n',
      'image --help': 'Commands:\n  ls          List images\n',
      'images --help': IMAGES,
      'image ls --help': IMAGES.replace('--all ', '--any '),
    });
    await expect(walkHelp('docker', { run, plugins: [] })).rejects.toThrow(
      'The help of `docker image ls` differs between its names; look at each of them.',
    );
  });
});
