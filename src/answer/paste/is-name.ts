/** https://kubernetes.io/docs/concepts/overview/working-with-objects/names/: what Pods, nodes and claims are called. */
const SUBDOMAIN = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/;

/** What namespaces and containers are called. */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** What Docker's containers are called, with room to spare. */
const DOCKER = /^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,127}$/;

/** Whether a text is a name that Kubernetes gives to objects. Nothing else of a paste goes into a command. */
export function isObjectName(text: string): boolean {
  return text.length <= 253 && SUBDOMAIN.test(text);
}

/** Whether a text is the name of a namespace or of a Pod's container. */
export function isLabel(text: string): boolean {
  return LABEL.test(text);
}

/** Whether a text is the name of one of Docker's containers. */
export function isDockerName(text: string): boolean {
  return DOCKER.test(text);
}
