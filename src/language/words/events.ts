/** What happens to things, and what is done to them beyond what a command does. In the form that `concepts.ts` tells. */
export const EVENTS = `
fail: fail failure unsuccessful 실패
success: success successful successfully succeed succeeded 성공 성공적
refuse: refuse refusal 거부 거절 거부됨 거절됨 denyed repel
reject: reject rejection 거부 거절 반려
deny: deny denied denial 거부
forbid: forbid forbidden prohibit 금지
block: block prevent 차단 방지
avoid: avoid prevent 방지 회피 예방
protect: protect protection 보호
add: add addition append 추가
read: read reading 읽기
write: write wrote written 작성 쓰기
find: discover discovery lookup locate search 검색 찾기 발견 디스커버리
keep: keep kept hold held retain retention 보관 보유 유지
contain: contain consist 포함
replace: replace replacement substitute supersede 교체 대체
open: open 개방 열림
close: close shut 닫기 닫힘
return: return comeback 복귀 반환
reserve: reserve reservation 예약 확보
dump: dump 덤프
empty: empty blank 텅 빈 비움
join: join 합류 참여 가입 조인
register: register registration enroll 등록
reflect: reflect takeeffect 반영
inject: inject injection 주입
watch: watch observe 감시 관찰
skip: skip omit 생략
ignore: ignore 무시
retry: retry retries 재시도
expire: expire expiry expiration outdated 만료
renew: renew renewal rotate rotation 갱신 로테이션
sign: sign signer signature 서명
issue_it: issuer 발급
encrypt: encrypt encryption 암호화
decode: decode decrypt base64 디코딩 복호화
manage: manage management manager administer 관리 매니저
call: call invoke invocation 호출
respond: respond response answer reply 응답 답변
report: report notify notification notice 알림 통보
grow: grow growth increase expand expansion enlarge resize bigger larger 증가 확장 증설 리사이즈 늘리기 raise raised raises extend extended
exceed: exceed beyond surpass 초과 toomany 너무많은
match: match mismatch correspond 일치 매칭 불일치
forget: forget forgot forgotten 깜빡
broken: break broke broken corrupt damage 고장 손상 파손
hide: hide hidden 숨김
input: input typing 입력 타이핑
select: select selection 선택 chosen
enable: enable activate activation 활성화
disable: disable deactivate turnoff 비활성화
trust: trust 신뢰
maintenance: maintenance maintain servicing 점검 정비 유지보수
migrate: migrate migration 마이그레이션
test: test 테스트 시험
debug: debug debugging troubleshoot troubleshooting diagnose diagnosis 디버그 디버깅 진단
sync: sync synchronize synchronise synchronization 동기화
compress: gzip zip compress compression 압축
extract: unpack untar unzip extract 압축해제
specify: specify declare declaration 선언 명시
belong: belong 소속
spread: spread distribute distribution evenly balanced 균등 골고루 고르게 분산
merge: merge combine unify 병합 통합 합본
split: split divide partition 분할
pass_on: pass handover 전달
allocate: allocate allocation 할당
measure: measure measurement 측정
calculate: calculate calculation compute 계산
cancel: cancel cancellation abort 취소
approve: approve approval 승인
listen: listen 수신 리슨
conflict: conflict clash collide collision 충돌 충돌나 부딪힘
overlap: overlap 중복 겹침
survive: survive 생존
react: react 반응
release: release free 해제 반납
reclaim: reclaim 회수
freeze: freeze froze 얼림
leave: leave 이탈
trigger: trigger 트리거
wipe: wipe 초기화 싹지우기
authenticate: authenticate authentication auth 인증
remember: remember 기억
learn: learn learning study 학습 공부
overwrite: overwrite overwritten 덮어쓰기 override overrides overridden overriding
lock: lock quarantine fence 잠금 잠그기
unlock: unlock reopen reactivate 잠금해제
evacuate: evacuate decommission 대피
tunnel: tunnel forward forwarding 터널 포워딩
identity: identity 신원 정체
attempt: attempt 시도
behave: behave behavior behaviour 동작 작동
delay: delay postpone late latency 지연 늦게
`;
