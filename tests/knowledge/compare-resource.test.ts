import { describe, expect, it } from 'vitest';
import type { ResourceFacts } from '../../src/knowledge/entry.ts';
import {
  BUILT_IN_TYPES,
  OPTIONAL_TYPES,
  REMOVED_TYPES,
  REMOVED_VERSIONS,
} from '../../src/knowledge/oracle/api-resources.ts';
import { compareResource } from '../../src/knowledge/oracle/compare-resource.ts';

const POD: ResourceFacts = {
  plural: 'pods',
  shortNames: ['po'],
  apiVersion: 'v1',
  kind: 'Pod',
  namespaced: true,
};

function compare(overrides: Partial<ResourceFacts>): string[] {
  return compareResource({ ...POD, ...overrides }).map(({ fact, says }) => `${fact}: ${says}`);
}

describe('compareResource', () => {
  it('finds nothing in what the API server says', () => {
    for (const type of [...BUILT_IN_TYPES, ...OPTIONAL_TYPES, ...REMOVED_TYPES]) {
      expect(compareResource(type)).toEqual([]);
    }
  });

  it.each([
    [{ kind: 'Pods' }, 'kind: The API server says otherwise of `pods`: its kind is `Pod`; correct it.'],
    [
      { shortNames: ['pd'] },
      'shortNames: The API server says otherwise of `pods`: its short name is `po`; correct it.',
    ],
    [
      { plural: 'secrets', kind: 'Secret' },
      'shortNames: The API server says otherwise of `secrets`: it has no short name; correct it.',
    ],
    [
      { namespaced: false },
      'namespaced: The API server says otherwise of `pods`: it stands in a namespace; correct it.',
    ],
    [{ apiVersion: 'v2' }, 'apiVersion: The API server says otherwise of `pods`: it is in `v1`; correct it.'],
    // Of another group, though one that is built in.
    [{ apiVersion: 'apps/v1' }, 'apiVersion: `pods` is in `v1`, not in `apps/v1`; correct it.'],
    [{ plural: 'podz' }, 'plural: There is no resource type `podz` in `v1`; correct one of the two.'],
    // A version that older manifests name.
    [
      { plural: 'ingresses', apiVersion: 'extensions/v1beta1' },
      'apiVersion: `extensions/v1beta1` has no `ingresses` since v1.22; write `networking.k8s.io/v1`.',
    ],
  ])('finds what is told otherwise: %j', (overrides, says) => {
    expect(compare(overrides)).toEqual([says]);
  });

  it('takes short names in any order', () => {
    const crd = BUILT_IN_TYPES.find(({ plural }) => plural === 'customresourcedefinitions');
    expect(compare({ ...crd, shortNames: ['crds', 'crd'] })).toEqual([]);
  });

  it('says nothing of custom resources, even where they share a name', () => {
    expect(compare({ plural: 'gateways', apiVersion: 'gateway.networking.k8s.io/v1' })).toEqual([]);
    expect(compare({ plural: 'services', apiVersion: 'serving.knative.dev/v1' })).toEqual([]);
  });
});

describe('the resource types', () => {
  it('are named once in a group, and every removed version has one that is served today', () => {
    const names = BUILT_IN_TYPES.map(
      ({ plural, apiVersion }) => `${plural} ${apiVersion.replace(/\/.*/, '')}`,
    );
    expect(new Set(names).size).toBe(names.length);
    const served = new Set(BUILT_IN_TYPES.map(({ plural }) => plural));
    expect(REMOVED_VERSIONS.filter(({ plural }) => !served.has(plural))).toEqual([]);
  });

  it('are whole: a kind, a plural in lower case, and an API version', () => {
    for (const { kind, plural, apiVersion } of [...BUILT_IN_TYPES, ...OPTIONAL_TYPES]) {
      expect(`${kind} ${plural} ${apiVersion}`).toMatch(/^[A-Z]\w+ [a-z0-9.]+ (?:[a-z0-9.]+\/)?v\d\w*$/);
    }
  });
});
