/** What things are like, and what is asked about them. In the form that `concepts.ts` tells. */
export const QUALITIES = `
all: all every everything each entire whole 모든 전체 전부 모두 싹다 싹 몽땅 통째 통째로 다 모조리 죄다
default: default defaults 기본값 기본 디폴트
background: background detached detach daemonize 백그라운드 뒤에서
interactive: interactive interactively 대화형 인터랙티브
periodic: periodic periodically regularly recurring daily hourly nightly 정기적 주기적 정기 주기 예약 매일 매시간 매주 매달
custom: custom customize 커스텀 지정 원하는 골라서
wide: wide 와이드
local: local locally 로컬
remote: remote 원격 리모트
host: host hosts 호스트
internal: internal internally inside 내부 안에 안에서 안의 안쪽
external: external externally outside 외부 밖 바깥 밖에서 외부에서 공인
previous: previous prior last earlier 이전 직전 지난 옛 past
normal: normal normally healthy 정상 정상적 멀쩡 건강
wont: wont cant cannot unable 안됨 불가 불가능 못함 못 못하다 couldnt 먹통 망함
abnormal: abnormal odd weird strange 비정상 이상
stuck: stuck hang hangs hanging frozen 멈춰있 안넘어가 안끝나 그대로 멈춘채
zerodown: zerodowntime 무정지 무중단
immutable: immutable 불변
readonly: readonly 읽기전용
stateful: stateful 상태저장 상태유지
stateless: stateless 무상태
ephemeral: ephemeral temporary 임시
briefly: briefly temporarily 일시적 일시적으로 잠깐 잠시 잠깐만
minimum: minimum min 최소 least
maximum: maximum max 최대
current: current currently present 현재 atthemoment rightnow
preview: preview simulate rehearse 미리 미리보기 모의 시뮬레이션
latest: latest newest recent recently 최신 최근
force: force forced forces forcibly forcefully 강제 강제로 억지로
sort: sort sorted sorting sorts order ordered 정렬 순서 순으로 순서대로
filter: filter filters filtering filtered 필터 필터링 추리기 거르기
truncate: truncate truncated cutoff 잘림 잘린 cut cuts cutting
size: size sizes 크기 사이즈
full: full exhausted 가득 꽉 꽉참 부족 insufficient lack shortage 모자람 runoutof ranoutof runsoutof fill filled fills filling 바닥 depleted dry
slow: slow slowly slower throttled throttling 느림 느린 느리게 sluggish
automatic: automatic automatically auto 자동 자동으로 알아서 저절로 스스로 itself themselves
old: old older oldest 옛날 예전 오래된 stale
number: number count counts 개수 갯수 횟수 숫자 번호 howmany 몇개 copies 대수
deprecated: deprecated deprecation obsolete 폐기 지원중단
difference: difference differences differ vs versus 차이 차이점 다른점
reason: reason reasons cause causes why 이유 원인 왜 사유 까닭
asks_where: where 어디 어디서 어디에 어디로 어디있 어디에서
asks_when: when 언제
asks_who: who 누가 누구
advantage: advantage advantages benefit benefits pros feature features characteristic characteristics strength strengths 장점 이점 특징 기능 강점 효과 좋아지 좋아지는
problem: problem problems issue issues challenge challenges trouble troubles 문제 과제 문제점 트러블
repeatedly: repeatedly again loop loops looping keeps constantly 계속 자꾸 자꾸만 반복 반복적으로 무한 repeat 되풀이 거듭 다시
die: die dies died dead dying crash crashes crashed crashing 사망 다운 collapse collapsed collapses fallover fellover fallsover blewup blowsup quit 나가떨어
role_of: responsibility responsibilities 역할 책임
kinds_of: kinds type types 종류 유형 타입 kindof whichkind whatkind samekind otherkind everykind allkinds
same: same identical equal 같은 동일 똑같 똑같은 똑같이 equivalent counterpart
several: several multiple various numerous 여러 여럿 다수 복수 여러개 멀티 많이 잔뜩 수십 bunch
single: single alone individual 하나 단일 한개 하나만 혼자
one_by_one: onebyone gradually gradual 하나씩 차례로 순차 순차적 점진적 조금씩
together: together parallel concurrently simultaneously simultaneous atonce 동시 동시에 한꺼번에 한번에 병렬 함께 같이
private: private inhouse company 사설 프라이빗 사내 비공개
public: public 퍼블릭
safe: safe safely safer secure 안전
danger: danger dangerous risk risky 위험
wrong: wrong incorrect invalid mistake mistaken bad 잘못 실수
none: none absent absence nobody 없음
long: long longer 오래 길게
short: short shorter 짧은 짧게
big: big large huge heavy 큰 크게 대용량 무거운 fat 뚱뚱
small: small tiny lightweight 작은 작게 가벼운 가볍게
low: low lowest 낮은
high: high higher highest 높은
fast: fast faster speed 빠른 빠르게 속도
alive: alive living 살아있는
idle: idle 유휴 노는
required: required mandatory must 필수 반드시 꼭
available: available availability usable 가용 가용성
unavailable: unavailable
support: support 지원
last: last final 마지막 최종
first: first initial 첫 첫번째 먼저 최초
next: next 다음
after: after afterwards 이후 뒤 뒤에 나서
before: before 전에 앞서
front: front 앞 앞에
manual: manual manually byhand 직접 손으로 수동
direct: direct directly 곧장
exact: exact precise 정확 정확한
enough: enough sufficient 충분
remain: leftover remaining behind 잔여 찌꺼기 잔해 orphan orphans orphaned outlive outlives
gone: lose lost losing loss 손실 분실 nonexistent
`;
