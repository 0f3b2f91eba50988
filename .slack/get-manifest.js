// Slack's CLI looks for a manifest at the root of a project; ours lies among the others. It passes flags, which do not matter.
import { readFileSync } from 'node:fs';

process.stdout.write(readFileSync(new URL('../manifests/slack/socket-mode.json', import.meta.url)));
