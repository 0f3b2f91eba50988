import { lookupKey } from '../language/split-words.ts';
import type { Notes } from './notes.ts';

/**
 * Technologies next door. A question that names one is about it, however many other words the notes know, so it is
 * declined unless a note speaks of it: "helm 차트 값 덮어쓰는 법" is no question about values or files.
 */
const NEIGHBOURS: ReadonlySet<string> = new Set(
  `helm 헬름 chart charts istio 이스티오 linkerd envoy terraform 테라폼 ansible 앤서블 pulumi eks gke aks ecs
  fargate lambda aws azure gcp openshift 오픈시프트 rancher 랜처 nomad swarm 스웜 mesos podman buildah argocd argo 아르고
  flux fluxcd jenkins 젠킨스 gitlab github tekton spinnaker circleci prometheus 프로메테우스 grafana 그라파나 loki
  elasticsearch elastic kibana fluentd fluentbit datadog newrelic jaeger opentelemetry kafka 카프카 rabbitmq redis 레디스
  mysql postgres postgresql mongodb oracle spark airflow kubeflow knative keda karpenter velero vault keycloak consul
  longhorn rook ceph portworx kyverno opa gatekeeper falco trivy cilium weave metallb traefik haproxy kong k3s rke
  kubespray kops vagrant virtualbox vmware vsphere hyperv proxmox openstack java springboot 스프링 python 파이썬 golang rust
  javascript reactjs 리액트 useeffect typescript nodejs django laravel 플러터 git 깃 windows 윈도우 ubuntu centos systemd 주식 날씨
  continuous externaldns certmanager kubeadm kops gitops paas iaas saas sso vpn jira 지라 노션 notion slack 슬랙 엑셀 excel
  점심 저녁 메뉴 맛집 영화 노래 번역 연봉 이력서 자격증 cka ckad cks certification exam salary resume weather lunch dinner movie
  stock recipe translate joke 책 강의 추천 회의실 회의 휴가 연차 퇴근 meeting vacation calendar photoshop 포토샵 figma 피그마 powerpoint 파워포인트 zoom
  서울 부산 대구 대전 광주 인천 울산 수원 제주 우동 국수 김밥 라면 만두 떡볶이 치킨 피자 커피 소나기 장마 천둥 우산 배달 택배 병원 약국 은행 월급 여행 호텔
  breakfast pizza coffee hotel travel flight doctor hospital bank music football
  youtube 유튜브 netflix 넷플릭스 instagram 인스타 카카오톡 게임 축구 pandas tensorflow pytorch numpy sklearn k3d dbt snowflake`
    .trim()
    .split(/\s+/),
);

/**
 * The first word of a text that names a technology (or a topic) outside the house, which no entry is called: that a note
 * mentions Prometheus in passing does not make it an answer about Prometheus.
 */
export function findNeighbour(
  text: string,
  { lookup, read }: Pick<Notes, 'lookup' | 'read'>,
): string | undefined {
  // As written as well: `postgres` loses its s as if it were a plural.
  const names = read(text).flatMap((unit) => [unit.stem, lookupKey(unit.text)]);
  return names.find((name) => NEIGHBOURS.has(name) && lookup(name).length === 0);
}
