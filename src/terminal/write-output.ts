/** Makes a writer that waits for its reader: a pipe that is slow to drain must not pile answers up in memory. */
export function createWriter(output: NodeJS.WritableStream): (text: string) => Promise<void> {
  return (text) =>
    new Promise((resolve) => {
      if (output.write(text)) resolve();
      else output.once('drain', resolve);
    });
}
