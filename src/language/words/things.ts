/** What there is: objects, programs, parts of either, and what is said of them. In the form that `concepts.ts` tells. */
export const THINGS = `
pod: pod pods po 파드 팟 포드 빠드
container: container containers ctr 컨테이너 콘테이너 컨테이나
image: image images img 이미지 이메지
k8s: kubernetes k8s kube 쿠버네티스 쿠베르네티스 쿠버 쿠베 쿠버네티즈 쿠버네틱스 k8 케이에잇에스
docker: docker 도커 닥커
service: service services svc 서비스
deployment: deployment deployments deploy deploys 디플로이먼트 디플로이 디플로먼트
statefulset: statefulset statefulsets sts 스테이트풀셋 스테이트풀 스테이트풀세트
daemonset: daemonset daemonsets ds 데몬셋 데몬세트
replicaset: replicaset replicasets rs 레플리카셋 리플리카셋 레플리카세트
replica: replica replicas 레플리카 복제본 리플리카
replicationcontroller: replicationcontroller replicationcontrollers rc 레플리케이션컨트롤러
job: job jobs 잡
cronjob: cronjob cronjobs cj 크론잡 크론
hpa: horizontalpodautoscaler horizontalpodautoscalers hpa autoscaler autoscale autoscaling 오토스케일러 오토스케일링 오토스케일 자동스케일 자동확장 자동조절
pdb: poddisruptionbudget poddisruptionbudgets pdb 중단예산 파드중단예산
endpoint: endpoints endpoint ep 엔드포인트 endpointslice endpointslices
ingress: ingress ingresses ing 인그레스
gateway: gateway gatewayapi 게이트웨이
pv: persistentvolume persistentvolumes pv 퍼시스턴트볼륨 영구볼륨 영속볼륨
pvc: persistentvolumeclaim persistentvolumeclaims persistentvolumeclain pvc 퍼시스턴트볼륨클레임 볼륨클레임 영구볼륨클레임 클레임 claim
storageclass: storageclass storageclasses sc 스토리지클래스 storageclassname
node: node nodes no 노드 워커 worker workernode 워커노드 서버 machine machines 머신
namespace: namespace namespaces ns 네임스페이스 네임스패이스
configmap: configmap configmaps cm 컨피그맵 컨피그멥
secret: secret secrets 시크릿 시크렛 씨크릿
serviceaccount: serviceaccount serviceaccounts sa 서비스어카운트 서비스계정
role: role roles 롤
rolebinding: rolebinding rolebindings 롤바인딩
clusterrole: clusterrole clusterroles 클러스터롤
clusterrolebinding: clusterrolebinding clusterrolebindings 클러스터롤바인딩
rbac: rbac 알백 역할기반접근제어
csr: certificatesigningrequest certificatesigningrequests csr 인증서서명요청
netpol: networkpolicies networkpolicy netpol 네트워크폴리시 네트워크정책 네트웍폴리시 네트웍정책
psp: podsecuritypolicies podsecuritypolicy psp 파드시큐리티폴리시 파드보안정책
limitrange: limitrange limitranges limits 리밋레인지
quota: resourcequota resourcequotas quota quotas 리소스쿼터 쿼터 할당량
componentstatuses: componentstatuses componentstatus cs
apiservice: apiservice apiservices
event: event events ev 이벤트
crd: crd customresource customresourcedefinition customresourcedefinitions 커스텀리소스
kubectl: kubectl 큐브시티엘 쿠베컨트롤 쿠브컨트롤 큐브컨트롤 쿠베씨티엘 쿠버씨티엘 쿠브시티엘 큐브씨티엘 쿠베시티엘
kubelet: kubelet 큐블릿 쿠블릿 쿠벨렛 큐블렛 쿠베렛 큐브렛
kubeproxy: kubeproxy 쿠브프록시 쿠베프록시 큐브프록시
apiserver: kubeapiserver apiserver api서버 에이피아이서버
scheduler: kubescheduler scheduler 스케줄러 스케쥴러
controllermanager: kubecontrollermanager controllermanager 컨트롤러매니저
cloudcontrollermanager: cloudcontrollermanager ccm 클라우드컨트롤러매니저
etcd: etcd 엣시디 이티씨디 이티시디
coredns: coredns 코어dns 코어디엔에스 kubedns
flannel: flannel fiannel kubeflannel kubefiannel 플란넬 플라넬
calico: calico 칼리코
cni: cni 씨엔아이
heapster: heapster 힙스터
metrics: metrics metric 메트릭 메트릭스 지표
metricsserver: metricsserver 메트릭서버 메트릭스서버
dashboard: dashboard 대시보드
cadvisor: cadvisor
minikube: minikube 미니쿠베 미니큐브 미니쿠브
kind: kindcluster
clusterip: clusterip 클러스터ip
nodeport: nodeport 노드포트
loadbalancer: loadbalancer loadbalancers lb 로드밸런서
loadbalancing: loadbalancing balancing 로드밸런싱 부하분산 부하분배 분산
externalname: externalname
headless: headless 헤드리스
dns: dns 디엔에스 resolve resolution 이름해석 네임서버
ip: ip address addresses 주소 아이피
selector: selector selectors 셀렉터
label: label labels 레이블 라벨 꼬리표 이름표
annotation: annotation annotations 어노테이션
affinity: affinity sticky 어피니티
sessionaffinity: sessionaffinity stickysession 세션어피니티 세션고정
taint: taint taints 테인트
toleration: toleration tolerations 톨러레이션 tolerate
probe: probe probes 프로브 헬스체크 healthcheck healthchecks healthz 상태검사
liveness: liveness livenessprobe 활성 라이브니스 라이브네스
readiness: readiness readinessprobe 준비상태 레디니스 레디네스 ready
startup: startup startupprobe 스타트업
init: init initcontainer initcontainers 초기화 이닛
sidecar: sidecar sidecars 사이드카
prestop: prestop 프리스탑 프리스톱
hook: hook hooks 훅
sigterm: sigterm
sigkill: sigkill
signal: signal signals 시그널 신호
cluster: cluster clusters 클러스터
master: master masternode controlplane 마스터 마스터노드 컨트롤플레인
controller: controller controllers 컨트롤러
workload: workload workloads 워크로드
object: object objects 오브젝트 객체
volume: volume volumes vol 볼륨
storage: storage store stores stored 스토리지 저장소 저장공간
network: network networks networking 네트워크 네트웍 네트워킹 망 사내망
registry: registry registries 레지스트리 레지스터리 원격저장소 이미지저장소
repository: repository repositories repo repos 리포지터리 리포지토리 저장소 레포 레포지토리
manifest: manifest manifests 매니페스트 메니페스트
dockerfile: dockerfile 도커파일
context: context contexts 컨텍스트 콘텍스트 ctx 접속처
kubeconfig: kubeconfig 쿠베컨피그 큐브컨피그
template: template templates 템플릿 틀
layer: layer layers 레이어 계층
process: process processes 프로세스
runtime: runtime runtimes 런타임
dockershim: dockershim
containerd: containerd
cri: cri
lifecycle: lifecycle lifecycles phase phases 라이프사이클 생명주기 수명주기
status: status statuses state states 상태
architecture: architecture 아키텍처 아키텍쳐 구조 structure
component: component components 구성요소 컴포넌트
kernel: kernel 커널
linux: linux 리눅스
cgroup: cgroup cgroups controlgroup controlgroups 컨트롤그룹
oci: oci
abi: abi
unionfs: unionfs overlayfs 유니온파일시스템 유니온fs
daemon: daemon dockerd 데몬 engine 엔진
client: client clients 클라이언트
cli: cli commandline 명령줄
cloud: cloud 클라우드
onprem: onpremise onprem onpremises 온프레미스 온프렘
mac: mac macos osx 맥 맥북 macbook applesilicon
vm: vm vms virtualmachine virtualmachines 가상머신 가상서버 가상화 virtualization
server: server servers 서버 host machine
api: api apis
env: env envs environmentvariable environmentvariables 환경변수
config: config configs configuration configurations 설정 설정값 구성
resource: resource resources 자원 리소스 object objects 오브젝트 객체
cpu: cpu cpus 씨피유
memory: memory mem ram 메모리 램
disk: disk disks 디스크 용량
port: port ports 포트
file: file files 파일
folder: folder folders directory directories dir 폴더 디렉터리 디렉토리 경로 path
log: log logs logging 로그
shell: shell sh bash terminal 쉘 셸 터미널
output: output print format 출력 포맷 형식
yaml: yaml yml 야믈
json: json
jsonpath: jsonpath 제이슨패스
column: column columns 컬럼 칼럼 열 항목
option: option options flag flags 옵션 플래그
entrypoint: entrypoint entrypoints 엔트리포인트 앤트리포인트
command: command commands cmd cmds 씨엠디 시엠디 명령어 커맨드 커멘드 명령
shortname: shortname shortnames abbreviation abbreviations 약자 약어 줄임말 축약어 단축어
name: name names named 이름
tag: tag tags tagging tagged 태그 태깅
version: version versions 버전
info: info information 정보
error: error errors 에러 오류
permission: permission permissions access allowed allow allows 권한 접근 인가 허용 permit grant authorize authorization authorized 허락 허가 부여
policy: policy policies 정책
security: security 보안
certificate: certificate certificates cert certs 인증서
token: token tokens 토큰
password: password passwords credential credentials 비밀번호 패스워드 비번 자격증명
tls: tls ssl https
url: url urls
session: session sessions 세션
traffic: traffic 트래픽
request: request requests 요청 요구
limit: limit limits restrict restricted 제한 상한 상한값 상한선 한도 capped 천장
batch: batch 배치
frontend: frontend 프론트엔드 프론트
backend: backend 백엔드
standard: standard standards 표준
metricvalue: usage 사용량 사용률 점유율
template: template 템플릿
orchestration: orchestration orchestrator orchestrate 오케스트레이션
microservice: microservice microservices 마이크로서비스
exitcode: exitcode exitcodes 종료코드 엑시트코드 종료값 반환값 returnvalue
compose: compose dockercompose 컴포즈 도커컴포즈 콤포즈

tool: tool tools utility utilities 도구 툴 유틸리티
app: app apps application applications program 앱 어플 애플리케이션 어플리케이션 프로그램
user: user users account accounts 사용자 유저 계정
data: data 데이터 데이타 자료
internet: internet online offline airgapped airgap 인터넷 폐쇄망 오프라인 망분리
domain: domain domains hostname hostnames 도메인 호스트이름 호스트네임
field: field fields 필드
digest: digest digests sha256 hash hashes 다이제스트 해시 해쉬 fingerprint 지문
`;
