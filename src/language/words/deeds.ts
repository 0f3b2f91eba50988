/** What people do, and what happens. In the form that `concepts.ts` tells. */
export const DEEDS = `
save: save saving saved 저장 세이브 담기
load: load loading loaded 로드 불러오기
export: export exporting exported 익스포트 내보내기 추출
import: import importing imported 임포트 가져오기
archive: archive archives tar tarball 아카이브 타르
exec: exec execute executing attachshell 접속 들어가기 enter 진입 hopinto getinto goinside getinside stepinto
run: run running runs ran launch launching 실행 구동 기동 띄우기 돌리기 spinup spinsup fireup standup 떠있는 떠있나 떠있음 떠있는지 떠있지 떠있어 돌고있는
start: start starting starts started boot 시작 기동 켜기 스타트 turnon comeup comesup cameup powerup wake wakeup
restart: restart restarts restarting restarted bounce bouncing reboot reboots rebooted rebooting 재시작 재기동 리스타트 재실행 재부팅 리부트 재가동 껐다켜기 rerun reruns
drain: drain draining drained 드레인 비우기 vacate
fix: fix fixes fixing fixed solve solves solving 해결 조치 고치기
reduce: reduce reduces reducing shrink shrinks shrinking smaller slim optimize optimizing optimise optimization 줄이기 최적화 경량화 감소 diet 다이어트
guarantee: guarantee guarantees guaranteed ensure ensures 보장
send: send sends sending sent 전송 보내기
finish: finish finishes finished complete completes done 완료 끝나기 end ending
remain: remain remains stay stays persist persists preserve 유지 보존 left
gone: gone disappear disappears disappeared vanish vanished missing 사라짐 유실
disconnect: disconnect disconnected disconnects dropped 끊김 단절 unplug unplugged
history: history histories 이력 히스토리 내역
backup: backup backups 백업 backups
down: down teardown takedown bringdown 내리기 내림 godown goesdown wentdown
stop: stop stopping stops stopped halt 정지 중지 중단 스탑 멈춤 turnoff shutoff 강종
kill: kill killing killed kills 킬 강제종료
pause: pause pausing paused 일시정지 일시중지 퍼즈 onhold 동결 홀드 suspend suspended 서스펜드
unpause: unpause unpausing resume 재개 언퍼즈 일시정지해제 thaw unfreeze continue
delete: delete deletes deleting deleted remove removes removing removed rm erase 삭제 제거 지우기 getridof ridof throwaway sweep discard scrap 철거 erase destroy tidy deletion removal clear trash undeploy uninstall
prune: prune pruning unused dangling cleanup clean 미사용 정리 일괄 프룬 청소 사용안하는 안쓰는 사용하지않는
build: build building builds built rebuild rebuilds rebuilding 빌드 재빌드 bake
push: push pushing pushes upload uploading 푸시 푸쉬 업로드 올리기
pull: pull pulling pulls download downloading 풀 다운로드 다운 내려받기 받기 가져오기 fetch fetches fetched fetching
login: login signin 로그인 인증 authenticate authentication auth loginto logon 로그온
commit: commit commits 커밋
list: list lists listing ls 목록 리스트 조회 열람 나열 view views see show shows display check checking look 보기 확인 표시 보려면 볼까 리스트업 inventory catalog
get: get gets 겟 retrieve retrieves grab grabs
create: create creates creating created creation 생성 만들기 generate generated generates generating 재생성 recreate recreated recreates
apply: apply applies applying applied 적용 어플라이 reflect 반영
describe: describe describes details detail detailed 상세 자세 자세히 디스크라이브
inspect: inspect inspecting 인스펙트 lookinside 들여다보기 peek
stats: stats stat usage monitoring monitor consume consumes consuming eats eating hog hogging hogs 모니터링 사용량 사용률 consumption 소모
attach: attach attaching 어태치
copy: copy copying cp 복사 사본 복사본
edit: edit editing 수정 편집 변경 modify modification alter tweak adjust adjustment 조절 조정
update: update updating upgrade upgrading 업데이트 업그레이드 갱신 refresh bump
rollback: rollback undo revert 롤백 되돌리기 goback rewind rewound 되감기 원상복구 원복 빽도
rollout: rollout rollouts 롤아웃
install: install installs installing installation 설치 인스톨 깔기 깔리기 깔아
connect: connect connecting connection connected 연결
communicate: communicate communicates communication talk reach 통신 소통 talking
switch: switch switching change changing swap swaps swapping 전환 변경 스위치 선택 바꾸기 replace 교체 갈아끼우기 바꿔치기
share: share shares sharing shared 공유
move: move moving transfer 이동 옮기기 carry transport
mount: mount mounting mounts mounted bind 마운트
publish: publish publishing expose exposing exposed mapping map 매핑 맵핑 노출 공개 바인딩
schedule: schedule schedules scheduling scheduled place places placed placing placement assign assigns assigned 스케줄링 스케줄 스케쥴 스케쥴링 배정 배치 할당 allocate land
decide: decide decides deciding decided determine determines choose chooses choosing pick picks 결정 선정
deploying: deploying deployed rollout release releasing 배포 출시 릴리즈 릴리스
scale: scale scales scaling scaled 스케일 스케일링 확장 증설
terminate: terminate terminates termination exit exits exited exiting shutdown 종료 quits quitting
wait: wait waits waiting 대기 기다림
follow: follow following tail realtime live stream 실시간 팔로우
restore: restore restoring 복원 복구 recover recovery revive
isolate: isolate isolates isolation isolated 격리 separate separately 분리 따로
steps: step steps procedure sequence order flow 순서 절차 과정 단계 흐름
handle: handling handle 처리
compare: compare comparison 비교
detect: detect detection 감지 탐지
collect: collect collection collects 수집 gather
validate: validate validation validates 검증 verify verification 검사
`;
