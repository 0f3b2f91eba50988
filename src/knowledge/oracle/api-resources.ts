import type { ResourceFacts } from '../entry.ts';

/** Where the types were read from: the discovery documents of this API server. */
export const RESOURCE_TYPES_VERSION = 'Kubernetes v1.36.2';

/** A resource type that Kubernetes had once. */
export interface RemovedType extends ResourceFacts {
  /** The first release without it. */
  readonly since: string;
}

/** A version that a resource type moved on from. */
export interface RemovedVersion {
  readonly plural: string;
  readonly apiVersion: string;
  /** The first release without it. */
  readonly since: string;
}

/** The types of one API version; each reads kind, plural, short names. */
interface Group {
  readonly apiVersion: string;
  readonly namespaced?: string;
  readonly clusterWide?: string;
}

const BUILT_IN: readonly Group[] = [
  {
    apiVersion: 'v1',
    namespaced: `Binding bindings, ConfigMap configmaps cm, Endpoints endpoints ep, Event events ev,
      LimitRange limitranges limits, PersistentVolumeClaim persistentvolumeclaims pvc,
      Pod pods po, PodTemplate podtemplates, ReplicationController replicationcontrollers rc,
      ResourceQuota resourcequotas quota, Secret secrets, ServiceAccount serviceaccounts sa,
      Service services svc`,
    clusterWide: `ComponentStatus componentstatuses cs, Namespace namespaces ns, Node nodes no,
      PersistentVolume persistentvolumes pv`,
  },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    clusterWide: `MutatingAdmissionPolicy mutatingadmissionpolicies,
      MutatingAdmissionPolicyBinding mutatingadmissionpolicybindings,
      MutatingWebhookConfiguration mutatingwebhookconfigurations,
      ValidatingAdmissionPolicy validatingadmissionpolicies,
      ValidatingAdmissionPolicyBinding validatingadmissionpolicybindings,
      ValidatingWebhookConfiguration validatingwebhookconfigurations`,
  },
  {
    apiVersion: 'apiextensions.k8s.io/v1',
    clusterWide: 'CustomResourceDefinition customresourcedefinitions crd crds',
  },
  { apiVersion: 'apiregistration.k8s.io/v1', clusterWide: 'APIService apiservices' },
  {
    apiVersion: 'apps/v1',
    namespaced: `ControllerRevision controllerrevisions, DaemonSet daemonsets ds,
      Deployment deployments deploy, ReplicaSet replicasets rs, StatefulSet statefulsets sts`,
  },
  {
    apiVersion: 'authentication.k8s.io/v1',
    clusterWide: 'SelfSubjectReview selfsubjectreviews, TokenReview tokenreviews',
  },
  {
    apiVersion: 'authorization.k8s.io/v1',
    namespaced: 'LocalSubjectAccessReview localsubjectaccessreviews',
    clusterWide: `SelfSubjectAccessReview selfsubjectaccessreviews,
      SelfSubjectRulesReview selfsubjectrulesreviews, SubjectAccessReview subjectaccessreviews`,
  },
  { apiVersion: 'autoscaling/v2', namespaced: 'HorizontalPodAutoscaler horizontalpodautoscalers hpa' },
  { apiVersion: 'batch/v1', namespaced: 'CronJob cronjobs cj, Job jobs' },
  {
    apiVersion: 'certificates.k8s.io/v1',
    clusterWide: 'CertificateSigningRequest certificatesigningrequests csr',
  },
  {
    apiVersion: 'certificates.k8s.io/v1beta1',
    namespaced: 'PodCertificateRequest podcertificaterequests',
    clusterWide: 'ClusterTrustBundle clustertrustbundles',
  },
  { apiVersion: 'coordination.k8s.io/v1', namespaced: 'Lease leases' },
  { apiVersion: 'coordination.k8s.io/v1beta1', namespaced: 'LeaseCandidate leasecandidates' },
  { apiVersion: 'discovery.k8s.io/v1', namespaced: 'EndpointSlice endpointslices' },
  { apiVersion: 'events.k8s.io/v1', namespaced: 'Event events ev' },
  {
    apiVersion: 'flowcontrol.apiserver.k8s.io/v1',
    clusterWide: 'FlowSchema flowschemas, PriorityLevelConfiguration prioritylevelconfigurations',
  },
  { apiVersion: 'internal.apiserver.k8s.io/v1alpha1', clusterWide: 'StorageVersion storageversions' },
  {
    apiVersion: 'networking.k8s.io/v1',
    namespaced: 'Ingress ingresses ing, NetworkPolicy networkpolicies netpol',
    clusterWide: 'IngressClass ingressclasses, IPAddress ipaddresses ip, ServiceCIDR servicecidrs',
  },
  { apiVersion: 'node.k8s.io/v1', clusterWide: 'RuntimeClass runtimeclasses' },
  { apiVersion: 'policy/v1', namespaced: 'PodDisruptionBudget poddisruptionbudgets pdb' },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    namespaced: 'RoleBinding rolebindings, Role roles',
    clusterWide: 'ClusterRoleBinding clusterrolebindings, ClusterRole clusterroles',
  },
  {
    apiVersion: 'resource.k8s.io/v1',
    namespaced: 'ResourceClaim resourceclaims, ResourceClaimTemplate resourceclaimtemplates',
    clusterWide: 'DeviceClass deviceclasses, ResourceSlice resourceslices',
  },
  {
    apiVersion: 'resource.k8s.io/v1alpha3',
    clusterWide: 'ResourcePoolStatusRequest resourcepoolstatusrequests',
  },
  { apiVersion: 'resource.k8s.io/v1beta2', clusterWide: 'DeviceTaintRule devicetaintrules' },
  { apiVersion: 'scheduling.k8s.io/v1', clusterWide: 'PriorityClass priorityclasses pc' },
  { apiVersion: 'scheduling.k8s.io/v1alpha2', namespaced: 'PodGroup podgroups, Workload workloads' },
  {
    apiVersion: 'storage.k8s.io/v1',
    namespaced: 'CSIStorageCapacity csistoragecapacities',
    clusterWide: `CSIDriver csidrivers, CSINode csinodes, StorageClass storageclasses sc,
      VolumeAttachment volumeattachments, VolumeAttributesClass volumeattributesclasses vac`,
  },
  {
    apiVersion: 'storagemigration.k8s.io/v1beta1',
    clusterWide: 'StorageVersionMigration storageversionmigrations',
  },
];

/** Served only where metrics-server is installed. */
const OPTIONAL: readonly Group[] = [
  {
    apiVersion: 'metrics.k8s.io/v1beta1',
    namespaced: 'PodMetrics pods.metrics.k8s.io',
    clusterWide: 'NodeMetrics nodes.metrics.k8s.io',
  },
];

/** Every type that the API server has built in. `events` is there twice, in two groups. */
export const BUILT_IN_TYPES: readonly ResourceFacts[] = BUILT_IN.flatMap(typesOf);

/** The types that an add-on serves which nearly every cluster has. */
export const OPTIONAL_TYPES: readonly ResourceFacts[] = OPTIONAL.flatMap(typesOf);

/** The types that are gone for good, and that people still find in older material. */
export const REMOVED_TYPES: readonly RemovedType[] = [
  {
    plural: 'podsecuritypolicies',
    shortNames: ['psp'],
    apiVersion: 'policy/v1beta1',
    kind: 'PodSecurityPolicy',
    namespaced: false,
    since: 'v1.25',
  },
  {
    plural: 'podpresets',
    shortNames: [],
    apiVersion: 'settings.k8s.io/v1alpha1',
    kind: 'PodPreset',
    namespaced: true,
    since: 'v1.20',
  },
];

/** The versions that older manifests still name, by the first release without them; each reads plural, then version. */
const GONE: Readonly<Record<string, string>> = {
  'v1.16': `daemonsets extensions/v1beta1, daemonsets apps/v1beta2,
    deployments extensions/v1beta1, deployments apps/v1beta1, deployments apps/v1beta2,
    networkpolicies extensions/v1beta1,
    replicasets extensions/v1beta1, replicasets apps/v1beta1, replicasets apps/v1beta2,
    statefulsets apps/v1beta1, statefulsets apps/v1beta2`,
  'v1.22': 'ingresses extensions/v1beta1, ingresses networking.k8s.io/v1beta1',
  'v1.25': `cronjobs batch/v1beta1, endpointslices discovery.k8s.io/v1beta1, events events.k8s.io/v1beta1,
    horizontalpodautoscalers autoscaling/v2beta1, poddisruptionbudgets policy/v1beta1`,
  'v1.26': 'horizontalpodautoscalers autoscaling/v2beta2',
};

/** The versions that older manifests still name. */
export const REMOVED_VERSIONS: readonly RemovedVersion[] = Object.entries(GONE).flatMap(([since, versions]) =>
  versions.split(/,\s+/).map((version) => {
    const [plural = '', apiVersion = ''] = version.split(' ');
    return { plural, apiVersion, since };
  }),
);

function typesOf({ apiVersion, namespaced = '', clusterWide = '' }: Group): ResourceFacts[] {
  const read = (types: string, isNamespaced: boolean) =>
    types
      .split(/,\s+/)
      .filter((type) => type !== '')
      .map((type): ResourceFacts => {
        const [kind = '', plural = '', ...shortNames] = type.split(' ');
        return { plural, shortNames, apiVersion, kind, namespaced: isNamespaced };
      });
  return [...read(namespaced, true), ...read(clusterWide, false)];
}
