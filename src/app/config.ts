import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Language } from '../knowledge/entry.ts';

/** How the bot is joined to Slack. */
export type SlackConfig =
  | { readonly kind: 'socket'; readonly botToken: string; readonly appToken: string }
  | { readonly kind: 'http'; readonly botToken: string; readonly signingSecret: string }
  /** Not at all: `missing` says in a sentence what it would take. */
  | { readonly kind: 'none'; readonly missing: string };

/** Everything that can be set from outside, checked. */
export interface Config {
  readonly slack: SlackConfig;
  /** Another Slack API than Slack's own. */
  readonly slackApiUrl?: string | undefined;
  readonly knowledgePaths: readonly string[];
  /** The language of last resort: `DEFAULT_LANGUAGE`, else the process's locale, else English. */
  readonly defaultLanguage: Language;
  readonly host: string;
  readonly port: number;
  readonly logLevel: LogLevel;
  readonly command: string;
  readonly sourceUrl?: string | undefined;
  readonly answersOutsiders: boolean;
  readonly shutdownSeconds: number;
  /** Sentences worth logging at the start: settings that are ignored. */
  readonly remarks: readonly string[];
}

/** Levels of the log, the most talkative first. */
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** How much is logged. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Settings that cannot be used: one message with every fault and its remedy. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** The notes that ship with the bot, from where this file stands: `src/app/` and `dist/app/` alike. */
const SHIPPED_KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url));

const isUrl = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);

/** A setting that must be a whole number between two others. */
const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .refine((text) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error: `set a whole number from ${least} to ${most}`,
    })
    .transform(Number);

const oneOf = <const Choices extends readonly [string, ...string[]]>(choices: Choices) =>
  z.enum(choices, { error: `set one of ${choices.join(', ')}` });

/** Every variable, what it must look like and what it is without. Tokens may look any way: that is Slack's business. */
const schema = z.object({
  SLACK_BOT_TOKEN: z.string().optional(),
  SLACK_APP_TOKEN: z.string().optional(),
  SLACK_SIGNING_SECRET: z.string().optional(),
  SLACK_API_URL: z
    .string()
    .refine(isUrl, { error: 'set a URL that begins with https:// (or http://)' })
    .optional(),
  KNOWLEDGE_PATHS: z
    .string()
    .transform((paths) => paths.split(delimiter).filter((path) => path.trim() !== ''))
    .refine((paths) => paths.length > 0, { error: `set folders, separated by "${delimiter}"` })
    .default([SHIPPED_KNOWLEDGE]),
  DEFAULT_LANGUAGE: oneOf(['auto', 'ko', 'en']).default('auto'),
  HOST: z.string().default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(3000),
  LOG_LEVEL: oneOf(LOG_LEVELS).default('info'),
  SLACK_COMMAND: z
    .string()
    .regex(/^\/[^\s/]{1,31}$/, {
      error: 'set a slash and a name of up to 31 characters without spaces, such as /k8s',
    })
    .default('/k8s'),
  SOURCE_URL: z
    .string()
    .refine((url) => isUrl(url) && url.includes('{path}'), {
      error: 'set a URL with {path} in it (and {line}, if lines can be linked to)',
    })
    .optional(),
  ANSWER_EXTERNAL: oneOf(['yes', 'no']).default('no'),
  SHUTDOWN_SECONDS: wholeNumber(0, 3600).default(10),
});

type Settings = z.infer<typeof schema>;

/** Names of all variables that are read. */
export const VARIABLES: readonly string[] = Object.keys(schema.shape);

/**
 * Reads the whole configuration from environment variables; an empty value means unset.
 * @throws ConfigError with every fault, each naming the variable and the remedy
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(VARIABLES.map((name) => [name, env[name]?.trim() || undefined]));
  const read = schema.safeParse(given);
  if (!read.success) throw new ConfigError(listFaults(read.error, given));
  const settings = read.data;
  return {
    slack: readSlack(settings),
    slackApiUrl: settings.SLACK_API_URL,
    knowledgePaths: settings.KNOWLEDGE_PATHS,
    defaultLanguage: settings.DEFAULT_LANGUAGE === 'auto' ? processLanguage(env) : settings.DEFAULT_LANGUAGE,
    host: settings.HOST,
    port: settings.PORT,
    logLevel: settings.LOG_LEVEL,
    command: settings.SLACK_COMMAND,
    sourceUrl: settings.SOURCE_URL,
    answersOutsiders: settings.ANSWER_EXTERNAL === 'yes',
    shutdownSeconds: settings.SHUTDOWN_SECONDS,
    remarks: remarksOn(settings),
  };
}

function listFaults(error: z.ZodError, given: Readonly<Record<string, string | undefined>>): string {
  const faults = error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    return `  ${name} is ${JSON.stringify(given[name])}: ${message}`;
  });
  return `The configuration cannot be used:\n${faults.join('\n')}`;
}

/** Socket Mode wins where both are set: it needs no public address, so whoever set it means it. */
function readSlack({ SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET }: Settings): SlackConfig {
  if (SLACK_BOT_TOKEN === undefined) {
    const set = [
      ...(SLACK_APP_TOKEN === undefined ? [] : ['SLACK_APP_TOKEN']),
      ...(SLACK_SIGNING_SECRET === undefined ? [] : ['SLACK_SIGNING_SECRET']),
    ];
    return {
      kind: 'none',
      missing:
        set.length === 0
          ? 'SLACK_BOT_TOKEN is not set, nor SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP).'
          : `${set.join(' and ')} ${set.length === 1 ? 'is' : 'are'} set, but SLACK_BOT_TOKEN is not.`,
    };
  }
  if (SLACK_APP_TOKEN !== undefined) {
    return { kind: 'socket', botToken: SLACK_BOT_TOKEN, appToken: SLACK_APP_TOKEN };
  }
  if (SLACK_SIGNING_SECRET !== undefined) {
    return { kind: 'http', botToken: SLACK_BOT_TOKEN, signingSecret: SLACK_SIGNING_SECRET };
  }
  return {
    kind: 'none',
    missing:
      'SLACK_BOT_TOKEN is set, but neither SLACK_APP_TOKEN (Socket Mode) nor SLACK_SIGNING_SECRET (HTTP) is.',
  };
}

function remarksOn({ SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET }: Settings): string[] {
  const both =
    SLACK_BOT_TOKEN !== undefined && SLACK_APP_TOKEN !== undefined && SLACK_SIGNING_SECRET !== undefined;
  return both
    ? [
        'SLACK_APP_TOKEN and SLACK_SIGNING_SECRET are both set: Socket Mode is used, SLACK_SIGNING_SECRET is ignored.',
      ]
    : [];
}

/** In the order in which POSIX looks: the first that is set decides. */
function processLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^ko\b|^ko_/i.test(locale) ? 'ko' : 'en';
}
