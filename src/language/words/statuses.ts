/** Statuses, as they are spoken. In the form that `concepts.ts` tells. */
export const STATUSES = `
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
evicted: evicted eviction evict evicting kicked 이빅션 이빅티드 축출 쫓겨 kick kickedoff kickedout thrownout throwout expelled 추방 퇴거 방출 튕김
oom: oomkilled oom oomkill outofmemory 오오엠 메모리부족 메모리초과
`;
