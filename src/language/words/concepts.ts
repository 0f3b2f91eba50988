/**
 * The bilingual lexicon: one concept a line, then every word that means it, in either language. A question and a note
 * meet in the concept, whatever words each of them uses.
 *
 * Written without spaces or hyphens (`kube-proxy` is `kubeproxy`, 가상 머신 is 가상머신): a run of up to four words is
 * joined before it is looked up. A word may mean several concepts; it then stands in several lines. What an entry calls
 * itself (`names`, `aliases`) is added to these when notes are loaded, so only general words belong here.
 */
export const CONCEPTS = `
# things
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
kubectl: kubectl kubeclt kubctl 큐브시티엘 쿠베컨트롤 쿠브컨트롤 큐브컨트롤 쿠베씨티엘 쿠버씨티엘 쿠브시티엘 큐브씨티엘 쿠베시티엘
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
label: label labels 레이블 라벨
annotation: annotation annotations 어노테이션
affinity: affinity sticky 어피니티
sessionaffinity: sessionaffinity stickysession 세션어피니티 세션고정
taint: taint taints 테인트
toleration: toleration tolerations 톨러레이션
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
network: network networks networking 네트워크 네트웍 네트워킹
registry: registry registries 레지스트리 레지스터리 원격저장소 이미지저장소
repository: repository repositories repo repos 리포지터리 리포지토리 저장소 레포 레포지토리
manifest: manifest manifests 매니페스트 메니페스트
dockerfile: dockerfile 도커파일
context: context contexts 컨텍스트 콘텍스트
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
mac: mac macos osx 맥 맥북
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
command: command commands cmd cmds 명령어 커맨드 커멘드 명령
shortname: shortname shortnames abbreviation abbreviations 약자 약어 줄임말 축약어 단축어
name: name names named 이름
tag: tag tags tagging tagged 태그 태깅
version: version versions 버전
info: info information 정보
error: error errors 에러 오류
permission: permission permissions access allowed allow allows 권한 접근 인가 허용
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
limit: limit limits restrict restricted 제한 상한 상한값 상한선 한도
batch: batch 배치
frontend: frontend 프론트엔드 프론트
backend: backend 백엔드
standard: standard standards 표준
metricvalue: usage 사용량 사용률 점유율
template: template 템플릿
orchestration: orchestration orchestrator orchestrate 오케스트레이션
microservice: microservice microservices 마이크로서비스
exitcode: exitcode exitcodes 종료코드 엑시트코드
compose: compose dockercompose 컴포즈 도커컴포즈 콤포즈

tool: tool tools utility utilities 도구 툴 유틸리티
app: app apps application applications program 앱 어플 애플리케이션 어플리케이션 프로그램
user: user users account accounts 사용자 유저 계정
data: data 데이터 데이타 자료
internet: internet online offline airgapped airgap 인터넷 폐쇄망 오프라인 망분리
domain: domain domains hostname hostnames 도메인 호스트이름 호스트네임
field: field fields 필드
digest: digest digests sha256 hash hashes 다이제스트 해시 해쉬

# statuses, as they are spoken
crashloop: crashloopbackoff crashloop 크래시루프백오프 크래쉬루프백오프 크래시루프 크래쉬루프 크래시룹 크래쉬룹 크래시룹백오프 크래쉬룹백오프
backoff: backoff 백오프
imagepull: imagepullbackoff 이미지풀백오프
containercreating: containercreating 컨테이너크리에이팅
pending: pending 펜딩 팬딩
terminating: terminating 터미네이팅 터미네이트
running: running 러닝
completed: completed 컴플리티드 컴플리트
succeeded: succeeded 석시디드
failed: failed 페일드
unknown: unknown 언노운
evicted: evicted eviction evict evicting kicked 이빅션 이빅티드 축출 쫓겨
oom: oomkilled oom oomkill outofmemory 오오엠 메모리부족

# what people do
save: save saving saved 저장 세이브 담기
load: load loading loaded 로드 불러오기
export: export exporting exported 익스포트 내보내기 추출
import: import importing imported 임포트 가져오기
archive: archive archives tar tarball 아카이브 타르
exec: exec execute executing attachshell 접속 들어가기 execute
run: run running runs ran launch launching 실행 구동 기동 띄우기 돌리기
start: start starting starts started boot 시작 기동 켜기 스타트
restart: restart restarts restarting restarted bounce bouncing reboot reboots rebooted rebooting 재시작 재기동 리스타트 재실행 재부팅 리부트
drain: drain draining drained 드레인 비우기
fix: fix fixes fixing fixed solve solves solving 해결 조치 고치기
reduce: reduce reduces reducing shrink shrinks shrinking smaller slim optimize optimizing optimise optimization 줄이기 최적화 경량화 감소
guarantee: guarantee guarantees guaranteed ensure ensures 보장
send: send sends sending sent 전송 보내기
finish: finish finishes finished complete completes done 완료 끝나기
remain: remain remains stay stays persist persists preserve 유지 보존
gone: gone disappear disappears disappeared vanish vanished missing 사라짐 유실
disconnect: disconnect disconnected disconnects dropped 끊김 단절
history: history histories 이력 히스토리 내역
backup: backup backups 백업
down: down teardown takedown bringdown 내리기 내림
stop: stop stopping stops stopped halt 정지 중지 중단 스탑 멈춤
kill: kill killing killed kills 킬 강제종료
pause: pause pausing paused 일시정지 일시중지 퍼즈
unpause: unpause unpausing resume 재개 언퍼즈 일시정지해제
delete: delete deletes deleting deleted remove removes removing removed rm erase 삭제 제거 지우기
prune: prune pruning unused dangling cleanup clean 미사용 정리 일괄 프룬 청소 사용안하는 안쓰는 사용하지않는
build: build building builds built rebuild rebuilds rebuilding 빌드 재빌드
push: push pushing pushes upload uploading 푸시 푸쉬 업로드 올리기
pull: pull pulling pulls download downloading 풀 다운로드 다운 내려받기 받기 가져오기
login: login signin 로그인 인증
commit: commit commits 커밋
list: list lists listing ls 목록 리스트 조회 열람 나열 view views see show shows display check checking look 보기 확인 표시 보려면 볼까
get: get gets 겟
create: create creates creating created creation 생성 만들기
apply: apply applies applying applied 적용 어플라이
describe: describe describes details detail detailed 상세 자세 자세히 디스크라이브
inspect: inspect inspecting 인스펙트
stats: stats stat usage monitoring monitor consume consumes consuming eats eating hog hogging hogs 모니터링 사용량 사용률
attach: attach attaching 어태치
copy: copy copying cp 복사
edit: edit editing 수정 편집 변경
update: update updating upgrade upgrading 업데이트 업그레이드
rollback: rollback undo revert 롤백 되돌리기
rollout: rollout rollouts 롤아웃
install: install installs installing installation 설치 인스톨
connect: connect connecting connection connected 연결
communicate: communicate communicates communication talk reach 통신 소통
switch: switch switching change changing swap swaps swapping 전환 변경 스위치 선택 바꾸기
share: share shares sharing shared 공유
move: move moving transfer 이동 옮기기
mount: mount mounting mounts mounted bind 마운트
publish: publish publishing expose exposing exposed mapping map 매핑 맵핑 노출 공개 바인딩
schedule: schedule schedules scheduling scheduled place places placed placing placement assign assigns assigned 스케줄링 스케줄 스케쥴 스케쥴링 배정 배치 할당
decide: decide decides deciding decided determine determines choose chooses choosing pick picks 결정 선정
deploying: deploying deployed rollout release releasing 배포 출시 릴리즈 릴리스
scale: scale scales scaling scaled 스케일 스케일링 확장 증설
terminate: terminate terminates termination exit exits exited exiting shutdown 종료
wait: wait waits waiting 대기
follow: follow following tail realtime live stream 실시간 팔로우
restore: restore restoring 복원 복구
isolate: isolate isolates isolation isolated 격리
steps: step steps procedure sequence order flow 순서 절차 과정 단계 흐름
handle: handling handle 처리
compare: compare comparison 비교
detect: detect detection 감지 탐지
collect: collect collection collects 수집
validate: validate validation validates 검증

# what things are like
all: all every everything each entire whole 모든 전체 전부 모두 싹다 싹
default: default defaults 기본값 기본 디폴트
background: background detached detach daemonize 백그라운드 뒤에서
interactive: interactive interactively 대화형 인터랙티브
periodic: periodic periodically regularly recurring daily hourly nightly 정기적 주기적 정기 주기 예약 매일 매시간 매주 매달
custom: custom customize 커스텀 지정 원하는 골라서
wide: wide 와이드
local: local locally 로컬
remote: remote 원격 리모트
host: host hosts 호스트
internal: internal internally inside 내부 안에
external: external externally outside 외부 밖
previous: previous prior last earlier 이전 직전 지난
normal: normal normally healthy 정상
wont: wont cant cannot unable 안됨 불가 불가능
abnormal: abnormal unhealthy 비정상 이상
stuck: stuck hang hangs hanging frozen 멈춰있 안넘어가 안끝나 그대로 멈춘채
zerodown: zerodowntime 무정지 무중단
immutable: immutable 불변
readonly: readonly 읽기전용
stateful: stateful 상태저장 상태유지
stateless: stateless 무상태
ephemeral: ephemeral temporary 임시
briefly: briefly temporarily 일시적 일시적으로 잠깐 잠시 잠깐만
minimum: minimum min 최소
maximum: maximum max 최대
current: current currently present 현재
preview: preview simulate rehearse 미리 미리보기 모의 시뮬레이션
latest: latest newest recent recently 최신 최근
force: force forced forces forcibly forcefully 강제 강제로 억지로
sort: sort sorted sorting sorts order ordered 정렬 순서 순으로 순서대로
filter: filter filters filtering filtered 필터 필터링 추리기 거르기
truncate: truncate truncated cutoff 잘림 잘린
size: size sizes 크기 사이즈
full: full exhausted 가득 꽉 꽉참 부족
slow: slow slowly slower throttled throttling 느림 느린 느리게
automatic: automatic automatically auto 자동 자동으로 알아서
old: old older oldest 옛날 예전 오래된
number: number count counts 개수 갯수
deprecated: deprecated deprecation obsolete 폐기 지원중단
difference: difference differences differ vs versus 차이 차이점 다른점
reason: reason reasons cause causes why 이유 원인 왜
asks_where: where 어디 어디서 어디에 어디로 어디있 어디에서
asks_when: when 언제
asks_who: who 누가 누구
advantage: advantage advantages benefit benefits pros feature features characteristic characteristics strength strengths 장점 이점 특징 기능 강점 효과
problem: problem problems issue issues challenge challenges trouble troubles 문제 과제 문제점 트러블
repeatedly: repeatedly again loop loops looping keeps constantly 계속 자꾸 자꾸만 반복 반복적으로 무한
die: die dies died dead dying crash crashes crashed crashing 사망 다운
role_of: responsibility responsibilities 역할 책임
kinds_of: kinds types 종류 유형 타입
`;

/**
 * Verb stems as Korean inflects them (지우다: 지우면, 지워도, 지울), each with the concepts it means. Longest match wins,
 * and only for words that no noun explains.
 */
export const VERBS = `
지우 지워 지울 지운 지움 없애 없앨 날리 날려 치우 치워: delete
내보내 내보낼 빼내 뽑아내: export
불러오 불러와 불러올: load
가져오 가져와 가져올: import pull
받아 받으 받는 받고 받을 내려받 땡겨: pull
올리 올려 올릴 올린: push run
띄우 띄워 띄울 돌리 돌려 돌릴: run
켜 켤 켠 킬때 키려 키는: start run
다시켜 살리 살려 살릴: start restart
멈추 멈춰 멈출 멈췄 멈춘 세우 꺼진 끄려 끄는 꺼야: stop
죽이 죽여 죽일: kill stop
죽어 죽는 죽었 죽네 죽고 죽으 죽습 죽은 뻗어 뻗었 뻗는 뻗은 터져 터졌 터지: die
꺼져 꺼졌 꺼지: terminate
들어가 들어갈 들어와: exec shell
고르 골라 고를: custom
바꾸 바꿔 바꿀 바뀌 갈아타 옮겨타: switch
만들 만드 만든 만듦: create
내리 내려 내릴 내린 내렸: down
열어 열려 열린 열기 여는 열고 열면 뚫어 뚫는 뚫기 뚫려: publish
정하 정해 정할 정한: decide
보내 보낼 보낸 보냈: send
먹는 먹고 먹어 먹은 잡아먹: stats
추려 추릴 걸러 거르 거를: filter
잘려 잘리 잘렸: truncate
끄집 꺼내 꺼낼 꺼낸: export copy
끝나 끝난 끝내 끝낸 끝났 끝낼: finish
돌아가 도는 돌고: run
느려 느리: slow
끊겨 끊기 끊어 끊긴 끊겼: disconnect
사라 없어지 없어졌 없어진 날아가 날아갔: gone
남아 남는 남기 남길 남은: remain
고치 고쳐 고칠 고친: fix
모자라 모자란 부족하: full
떨구: save
뽑 뽑아: output
늘려 늘리 늘릴 늘어: scale
줄이 줄여 줄일 줄어: scale reduce
옮기 옮겨 옮길: move
묶어 묶: archive
붙이 붙여 붙일: tag mount
물려 물리 물릴: mount
막으 막는 막아 막을 막고 막기 막힌 막혀: limit
빼려 빼는 빼기 빼야 뺄 비우 비워 비울: drain
나누 나눠 나눌: isolate
쫓겨 쫓아 쫓겼: evicted
넘기 넘겨 전달: move
찾아 찾는 찾으 찾을: dns
따라가: follow
보려 보고싶 볼수 보여: list
안떠 안뜨 안뜸 안뜰 안뜹 안올라 못떠 못뜨: pending wont
안켜 안돌 못켜: start wont
안넘 안없 안사라 안지 안끝 안죽 안꺼: stuck
못받 못가져 안받 안내려받: pull wont
못찾 안보: wont
`;

/**
 * Concepts that nearly every question in this house mentions: they say little about what is wanted, so they weigh little.
 */
export const CONTEXT_CONCEPTS: ReadonlySet<string> = new Set(
  'k8s docker command option kubectl status resource object component tool info role_of kinds_of difference reason default name asks_where asks_when asks_who'.split(
    ' ',
  ),
);
