/**
 * Plugins that notes may speak of. What they understand is not indexed, so that nothing is said of their calls: those
 * that come with Docker Desktop, and kubectl's best known.
 */
const KNOWN_PLUGINS: Readonly<Record<string, ReadonlySet<string>>> = {
  docker: new Set('ai debug desktop extension init mcp model offload sandbox sbom scout'.split(' ')),
  kubectl: new Set('convert ctx krew neat node-shell ns oidc-login sniff stern tree view-secret'.split(' ')),
};

/** Whether a word that is no command of a program is one of its plugins. */
export function isKnownPlugin(program: string, word: string): boolean {
  return KNOWN_PLUGINS[program]?.has(word) ?? false;
}
