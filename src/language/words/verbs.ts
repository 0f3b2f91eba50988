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
