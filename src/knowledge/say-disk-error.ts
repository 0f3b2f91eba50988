/** Says why a file could not be read. */
export function sayFile(code: string): string {
  switch (code) {
    case 'ENOENT':
      return 'This file is gone, or a link that leads nowhere; take the link out if the file is not coming back.';
    case 'EACCES':
    case 'EPERM':
      return 'This file may not be read; give the user that runs the bot the right to.';
    case 'ELOOP':
      return 'This link leads to itself; make it lead to a file.';
    default:
      return `This file cannot be read (${code}); check the disk, or take the file out.`;
  }
}

/** Says why a folder could not be looked into. */
export function sayFolder(location: string, code: string): string {
  switch (code) {
    case 'ENOENT':
      return `There is no folder ${location}; make it, or correct the path.`;
    case 'ENOTDIR':
      return `${location} is a file; name the folder it is in.`;
    case 'EACCES':
    case 'EPERM':
      return `The folder ${location} may not be read; give the user that runs the bot the right to.`;
    default:
      return `The folder ${location} cannot be read (${code}); check the disk and the path.`;
  }
}

/** The system's name of an error, `ENOENT`, or `unknown error`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
