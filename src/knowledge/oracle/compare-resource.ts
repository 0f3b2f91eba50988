import type { ResourceFacts } from '../entry.ts';
import { BUILT_IN_TYPES, OPTIONAL_TYPES, REMOVED_TYPES, REMOVED_VERSIONS } from './api-resources.ts';

/** A fact of a resource type that is told differently from what the API server says. */
export interface ResourceFault {
  readonly fact: keyof ResourceFacts;
  readonly says: string;
}

/** Compares what is told of a resource type with the API server's own list. Of custom resources nothing is known. */
export function compareResource(told: ResourceFacts): ResourceFault[] {
  const type = TYPES.find((one) => one.plural === told.plural && groupOf(one) === groupOf(told));
  if (type !== undefined) return compareFacts(told, type);
  const gone = REMOVED_VERSIONS.find(
    ({ plural, apiVersion }) => plural === told.plural && apiVersion === told.apiVersion,
  );
  const now = TYPES.find(({ plural }) => plural === told.plural);
  if (gone !== undefined && now !== undefined) {
    const says = `\`${gone.apiVersion}\` has no \`${gone.plural}\` since ${gone.since}; write \`${now.apiVersion}\`.`;
    return [{ fact: 'apiVersion', says }];
  }
  if (!TYPES.some((one) => groupOf(one) === groupOf(told))) return [];
  return now === undefined
    ? [
        {
          fact: 'plural',
          says: `There is no resource type \`${told.plural}\` in \`${told.apiVersion}\`; correct one of the two.`,
        },
      ]
    : [
        {
          fact: 'apiVersion',
          says: `\`${told.plural}\` is in \`${now.apiVersion}\`, not in \`${told.apiVersion}\`; correct it.`,
        },
      ];
}

const TYPES: readonly ResourceFacts[] = [...BUILT_IN_TYPES, ...OPTIONAL_TYPES, ...REMOVED_TYPES];

function groupOf({ apiVersion }: ResourceFacts): string {
  return apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
}

function compareFacts(told: ResourceFacts, type: ResourceFacts): ResourceFault[] {
  const [toldShort, short] = [told, type].map(({ shortNames }) => shortNames.toSorted().join(', '));
  const differ = (fact: keyof ResourceFacts, is: string): ResourceFault => ({
    fact,
    says: `The API server says otherwise of \`${type.plural}\`: ${is}; correct it.`,
  });
  return [
    ...(told.apiVersion === type.apiVersion ? [] : [differ('apiVersion', `it is in \`${type.apiVersion}\``)]),
    ...(told.kind === type.kind ? [] : [differ('kind', `its kind is \`${type.kind}\``)]),
    ...(toldShort === short
      ? []
      : [differ('shortNames', short === '' ? 'it has no short name' : `its short name is \`${short}\``)]),
    ...(told.namespaced === type.namespaced
      ? []
      : [differ('namespaced', type.namespaced ? 'it stands in a namespace' : 'it stands in no namespace')]),
  ];
}
