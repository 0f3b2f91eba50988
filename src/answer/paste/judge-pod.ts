import { type Container, judgeContainer } from './judge-container.ts';
import { notReady, statusState } from './name-states.ts';
import { type PastedObject, type Sighting, see, type Trouble, WELL } from './sighting.ts';

/** What is known of a Pod from its description or its status, besides its containers. */
export interface PodFacts {
  readonly object: PastedObject;
  /** The phase, or what stands in its place: `Pending`, `Terminating`. Empty where it is not told. */
  readonly status: string;
  /** Why the Pod as a whole failed: `Evicted`. */
  readonly reason: string;
  readonly containers: readonly Container[];
  /** The line the Pod began with. */
  readonly line: number;
}

/** Phases that say something is wrong where nothing more particular does. */
const TELLING_PHASES = new Set(['Pending', 'Failed', 'Unknown', 'Terminating']);

/** Everything that is wrong with a Pod, each with the container it is in; one good sighting where nothing is. */
export function judgePod({ object, status, reason, containers, line }: PodFacts): readonly Sighting[] {
  const inContainers = containers.flatMap((container) => judgeIn(container, object));
  const whole = wholeTrouble(status, reason, inContainers.length > 0) ?? unreadyTrouble(containers);
  const isTold = inContainers.some(({ state }) => state.kind === 'trouble');
  const isUnready = whole?.names[0] === 'ContainersNotReady';
  if (whole !== undefined && !(isTold && isUnready)) {
    return [...see(object, [whole], line), ...inContainers];
  }
  return isTold ? inContainers : see(object, [WELL], line);
}

function judgeIn(container: Container, object: PastedObject): Sighting[] {
  const { name, isInit, restarts, line } = container;
  const within = { ...object, isInit, restarts, ...(name !== '' && { container: name }) };
  return see(within, judgeContainer(container), line);
}

function wholeTrouble(status: string, reason: string, isTold: boolean): Trouble | undefined {
  if (reason !== '') return statusState(reason);
  return TELLING_PHASES.has(status) && !(isTold && status !== 'Terminating')
    ? statusState(status)
    : undefined;
}

function unreadyTrouble(containers: readonly Container[]): Trouble | undefined {
  const app = containers.filter(({ isInit }) => !isInit);
  const running = app.filter(({ now }) => now.state.toLowerCase() === 'running');
  if (!running.some(({ ready }) => ready.toLowerCase() === 'false')) return undefined;
  const ready = app.filter((container) => container.ready.toLowerCase() === 'true');
  return notReady(`Running ${ready.length}/${app.length}`);
}
