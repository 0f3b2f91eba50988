/**
 * Verb stems as Korean inflects them (지우다: 지우면, 지워도, 지울), each with the concepts it means. Longest match wins,
 * and only for words that no noun explains.
 */
export const VERBS = `
지우 지워 지울 지운 지움 지웠 없애 없앨 날리 날려 치우 치워: delete
내보내 내보낼 빼내 뽑아내: export
불러오 불러와 불러올: load
가져오 가져와 가져올: import pull
받아 받으 받는 받고 받을 내려받 땡겨: pull
올리 올려 올릴 올린: push run
띄우 띄워 띄울 돌리 돌려 돌릴: run
켜 켤 켠 킬때 키려 키는: start run
다시켜 살리 살려 살릴 깨우 깨워: start restart
멈추 멈춰 멈출 멈췄 멈춘 세우 꺼진 끄려 끄는 꺼야: stop
죽이 죽여 죽일: kill stop
죽어 죽는 죽었 죽네 죽고 죽으 죽습 죽은 뻗어 뻗었 뻗는 뻗은 터져 터졌 터지: die
꺼져 꺼졌 꺼지: terminate
들어가 들어갈 들어와: exec shell
고르 골라 고를: custom
바꾸 바꿔 바꿀 바꿨 바꾼 바뀌 바뀐 갈아타 옮겨타: switch replace
만들 만드 만든 만듦: create
내리 내려 내릴 내린 내렸: down
열어 열려 열린 열기 여는 열고 열면 열리 뚫어 뚫는 뚫기 뚫려: publish
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
사라 없어지 없어져 없어질 없어짐 없어졌 없어진 날아가 날아갔: gone
남아 남는 남기 남길 남은: remain
고치 고쳐 고칠 고친: fix
모자라 모자란 부족하: full
떨구: save
뽑 뽑아: output
늘려 늘리 늘릴 늘어: scale grow
줄이 줄여 줄일 줄어: scale reduce
옮기 옮겨 옮길: move
묶어 묶: archive
붙이 붙여 붙일: tag mount
물려 물리 물릴: mount
막으 막는 막아 막을 막고 막기 막힌 막혀: limit block
빼려 빼는 빼기 빼야 뺄 비우 비워 비울: drain
나누 나눠 나눌: isolate split
쫓겨 쫓아 쫓겼: evicted
넘기 넘겨 전달: move pass_on
찾: find dns
읽: read
넣: add copy
따라가: follow
보려 보고싶 볼수 보여: list
안떠 안뜨 안뜸 안뜰 안뜹 안올라 못떠 못뜨: pending wont
안켜 안돌 못켜: start wont
안넘 안없 안사라 안지 안끝 안죽 안꺼: stuck
못받 못가져 안받 안내려받: pull wont
못찾 안보: wont
부르 불러 부를 불렀: call
없: none
붙: attach
닫: close
닿: communicate
살아: alive
되살: restore
잃: gone
깨지 깨져 깨졌 망가: broken
잊 까먹: forget
건너뛰 건너뛸 건너뛴: skip
지키 지켜 지킬: keep
지켜보 지켜봐: watch follow
담아 담는 담긴 담을: contain
적혀 적힌 적어 적는 적으면 적었 적을: write
찍어 찍는 찍힌 찍히 찍혀 찍은 찍을: output
비어 비었: empty
채우 채워 채울 찼는 찼다 차서: full
커지 커져 커졌 키우 키워 키울 늘었 늘어나: grow
넘어서 넘으면 넘었 넘은 넘는 넘어 넘나: exceed
맞는 맞지 맞춰 맞추 맞출: match
합치 합쳐 합칠: merge
모으 모아 모을: collect
숨기 숨겨 감추: hide
피하 피할: avoid
틀리 틀렸 틀린: wrong
듣: listen
믿: trust
늦추 늦춰 미루 미뤄: delay
섞: merge
쌓: remain
알리 알려지: report
되돌리 되돌려 되돌릴: rollback
돌아오 돌아와 돌아온: return
고정: keep
끼우 끼워: add
얼려 얼리 얼린: freeze
견디 견뎌: toleration
걸쳐: spread
퍼뜨 흩어: spread
다르 달라: difference
들여다 뒤져 뒤질: inspect exec
쓸어버 쓸어내 털어 걷어내 걷어낼: delete prune
굽 구워 구운: build
굳히 굳혀: commit
당겨 당기: pull
빼오 빼와 빼올: export copy
녹이 녹여: unpause
덮어쓰 덮어써 덮어쓸 덮어썼: overwrite
잠그 잠가 잠글 잠근: lock
갈아끼 바꿔치: switch
훑어 훑: inspect list
뜯어보 까보: inspect
쏠리 쏠려 몰리 몰려 뿌리 뿌려: spread
다루 다뤄 다룰: handle
짧: short
높: high
낮: low
빠르: fast
`;

/**
 * Verbs by their whole root, as {@link koreanRoot} finds it, for those that are too short to be told by how a word begins:
 * 죽음, 죽나, 죽을 have the root 죽, and 죽 begins other words as well.
 */
export const VERB_ROOTS = `
죽: die
받: pull
끄 꺼: stop
켜: start run
남: remain
기다리: wait
보이 보: list
버리: delete
까 깔 깔리: install
찍: output
적: write
알아내 알아보: find
세: count
푸 풀리: release
막 막히: block
겹치 부딪히: conflict
떼: delete
물어보: ask
밀려나 밀어내 튕기: evicted
바닥나 동나: full
고꾸라지 쓰러지 뻗: die
마치: finish
끌어오: pull
거부되 거절되: refuse
뱉 내뱉: output
구하: get
버티: survive
맡: handle
담: contain
꽂: mount
얹: add
답하: respond
지나: expire
찔러보: test
살펴보: inspect
속하: belong
나오 나타나: appear
나가: leave
들어오: enter
생기: appear
빼: left_out
올라가 올라오: rise
떨어지: drop
붙이: attach
`;
