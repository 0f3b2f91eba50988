/** What things are like, and what is asked about them. In the form that `concepts.ts` tells. */
export const QUALITIES = `
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
