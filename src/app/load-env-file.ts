import { ConfigError } from './config.ts';

/**
 * Adds the variables of `.env` in the working directory to the environment, if there is such a file; what is set already
 * wins. Node's own `--env-file-if-exists` says so aloud when there is none, in the middle of every answer.
 */
export function loadEnvFile(): void {
  try {
    process.loadEnvFile();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    throw new ConfigError('The file .env cannot be read; mend its permissions or remove it.', {
      cause: error,
    });
  }
}
