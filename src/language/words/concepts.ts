import { DEEDS } from './deeds.ts';
import { EVENTS } from './events.ts';
import { MATTERS } from './matters.ts';
import { QUALITIES } from './qualities.ts';
import { STATUSES } from './statuses.ts';
import { THINGS } from './things.ts';

/**
 * The bilingual lexicon: one concept a line, then every word that means it, in either language. A question and a note
 * meet in the concept, whatever words each of them uses.
 *
 * Written without spaces or hyphens (`kube-proxy` is `kubeproxy`, 가상 머신 is 가상머신): a run of up to four words is
 * joined before it is looked up. A word may mean several concepts; it then stands in several lines. What an entry calls
 * itself (`names`, `aliases`) is added to these when notes are loaded, so only general words belong here.
 */
export const CONCEPTS = [THINGS, STATUSES, DEEDS, EVENTS, QUALITIES, MATTERS].join('\n');

/**
 * Concepts that nearly every question in this house mentions: they say little about what is wanted, so they weigh little.
 */
export const CONTEXT_CONCEPTS: ReadonlySet<string> = new Set(
  'k8s docker command option kubectl status resource object component tool info role_of kinds_of difference reason default name asks_where asks_when asks_who'.split(
    ' ',
  ),
);
