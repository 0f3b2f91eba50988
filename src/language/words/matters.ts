/** What questions are about besides the objects of a cluster: values, rules, time, place. In the form that `concepts.ts` tells. */
export const MATTERS = `
value: value 값
condition: condition 조건 컨디션
rule: rule 규칙 룰
record: record 기록
content: content contents 내용 본문
message: message 메시지 문구
warning: warning warn 경고
result: result outcome 결과
script: script 스크립트
driver: driver 드라이버
plugin: plugin addon extension 플러그인 애드온
system: system 시스템
database: db database 데이터베이스 디비
variable: variable 변수
id: id ids identifier 아이디 식별자
code: code 코드
source: source 소스 출처
group: group 그룹
device: device hardware 장치 디바이스 하드웨어
gpu: gpu gpus nvidia 그래픽카드 지피유
platform: platform arch arm64 amd64 arm x86 m1 multiarch 플랫폼
webhook: webhook 웹훅
admission: admission 어드미션
priority: priority 우선순위
proxy: proxy 프록시
timeout: timeout deadline timedout 타임아웃 시간초과 제한시간 기한
time: time clock 시간 시각 hour hours minute minutes day days
interval: interval period 간격 second seconds 초
cache: cache 캐시
instruction: instruction directive 지시어 인스트럭션
argument: argument arg args parameter 인자 인수 파라미터 매개변수
mode: mode 모드
level: level 수준 레벨
stack: stack 스택
project: project 프로젝트
team: team teammate coworker 팀 팀원
admin: admin administrator superuser 관리자 어드민
production: production prod 운영 프로덕션
development: dev development developer 개발 개발자
environment: environment 환경
pipeline: ci pipeline jenkins 파이프라인 젠킨스
zone: zone region 존 리전 가용영역
space: space room capacity 공간 자리 용량
spec: spec specification 스펙 명세 규격
document: doc document documentation 문서
syntax: syntax grammar 문법 사용법
binary: binary executable 바이너리 실행파일
header: header heading 머리글 헤더 제목줄 제목줄
line: line row 줄 행
table: table 표 테이블
ui: ui gui webpage website browser screen 웹 화면 브라우저
local: computer laptop pc desktop 컴퓨터 노트북 내컴퓨터 내피씨
editor: editor vi vim nano 편집기 에디터
owner: owner ownership 소유 소유자 주인
parent: parent 부모
child: child children 자식
root: root 루트
privileged: privileged privilege 특권
subnet: subnet cidr 서브넷 대역
range: range scope 범위
socket: socket 소켓
interface: interface 인터페이스
bridge: bridge 브리지 브릿지
firewall: firewall 방화벽
overlay: overlay 오버레이
template: skeleton boilerplate scaffold 뼈대 초안
revision: revision 리비전
snapshot: snapshot 스냅샷
pressure: pressure 압박
busy: busy overload overloaded 부하 과부하
outage: outage downtime interruption 장애 다운타임
cpu: core cores 코어
unit: unit 단위
part: part portion 일부 부분
total: total sum 총량 합계
class: class 클래스 등급
java: java jvm 자바
stdin: stdin 표준입력
stdout: stdout 표준출력
pipe: pipe 파이프
quote: quote 따옴표
indentation: indentation indent 들여쓰기
uppercase: uppercase capital 대문자
lowercase: lowercase 소문자
regex: regex regexp pattern 정규식 패턴
alias: alias 별명 앨리어스 별칭 nickname
shortname: 약칭
autocompletion: autocompletion autocomplete 자동완성
dependency: dependency depend dependson 의존 의존성
grace: grace graceful gracefully 유예 유예기간
leader: leader election 리더 선출
target: target destination 대상 목적지
desired: desired intended 의도
progress: progress progressing 진행
heap: heap 힙
filesystem: filesystem 파일시스템
package: package 패키지
typo: typo misspelled misspelt mistyped 오타
position: position location 위치
text: string text 문자열 텍스트
pair: pair 짝
limit: cap ceiling 상한 제한치
health: health 건강
upper: upper above top 상위 위에 맨위
lower: under below beneath 하위 아래 밑
beside: beside alongside nextto 옆 옆에
person: person people human humans colleague colleagues 사람 사람들 동료
unhealthy: sick unready 아픈
prepare: prepare prepared prepares preparing preparation 준비 준비된 준비중
other: different 딴 다른거
forever: forever 영원히 무한정 끝없이 한참
reuse: reuse reused reuses reusing reusable 재사용 재활용
unreachable: unreachable
always: always 매번 언제나 늘상 everytime
windows: windows 윈도우 윈도
desktop: 데스크톱 데스크탑
later: 나중에 나중
original: original originally 원본 원래
dedicated: dedicated 전용
appear: appear appears appeared appearing popup popsup
accept: accept accepts accepted accepting admit admitted 받아들이
trace: 흔적
touch: touch touched touching
random: random randomly 랜덤 무작위
gigabyte: gigabyte gigabytes gb 기가 기가바이트
colon: colon colons 콜론
bracket: bracket brackets braces curly 괄호 중괄호 대괄호
builder: builder builders 빌더
middle: middle halfway midway 중간 도중
percent: percent percentage 퍼센트 백분율
localhost: localhost 로컬호스트
sensitive: sensitive confidential 민감 민감한
each_other: 서로 eachother oneanother
number_two: two 둘 두개
give_up: giveup gaveup givesup givingup 포기
pass_through: 통과
claim: 신청
rename: 개명
draft: draft 견본
whitespace: whitespace 띄어쓰기 spacing 공백 칸수
alone: standalone 단독 낱개
spare: spare 여유 여유분
unanswered: 무응답 unanswered
lineending: crlf lineending lineendings carriagereturn dos2unix
interpreter: shebang interpreter
impersonate: impersonate impersonation 빙의
helper: helper helpers 도우미 보조 조수
foundation: foundation 밑바탕 바탕
opposite: opposite reverse inverse 반대 거꾸로
bulk: bulk 무더기
`;
