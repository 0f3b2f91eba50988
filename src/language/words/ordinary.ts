/**
 * Ordinary words, right as they are spelt, that are one slip away from a word of this house: a guild is no build, and lunch
 * no launch. They are never repaired. What the notes do know is known before this is looked at.
 */
const ENGLISH = `
  ache actresses addition addressed administration alliance ashes assignment attacked attacking awaits banging bangs
  banished bases bath bedside bending betting bidding blacked boat bolted bonding books bought bounced bouncer bride
  budge calculated capitol carts cash cashed cattle challenged challenger chanting charged charging charter cheated
  cheating chick clam clams clan claws cleaner clearer clearly coalition colder collected collective commanding
  commend communicating companion compassion compelled compelling competent competing complained completely complexion
  complicated composed composer conceited conception concerning concert conditioner conducted conducting confusing
  consent constant consulting consumed contacted contest continued convent converted convicted conviction convictions
  correction county covering covert crate crates creaking creamed cremated crest crush crushed crushing currency
  curtain dangerously dating dealing debut decade decades decent deception deduction defect defendant defending
  definitive delicate demanding depended deported descending deserve deserved desire desires detained detective
  detector detention developed differently ding directing directive director directors discover discovered discovers
  distress distributor diver divers doubled dripping drying earning ease east education elder eldest elected encounter
  encounters endure environmental equation erased estate eternal eternally evacuate exceptional excited exciting
  executive expecting expert exploited exploration exploring explosion expressing extensive faint fainted farce
  farming farther fellow filed filing fist flats flatter flattered flies flowing fond fools fore freezer fulfill fund
  garage genetic ghosts gloat glowing grade grateful grave growling guild guilt hallway hanged hare hatch hated hates
  headed heading hearing heath heating helped historic hostages hound hugging identify improving increases infected
  initiate inning insect inspection instructor intercepted interfere interpret interrogation interviewed invented
  involve involves kids kilos kissed kissing lace lane lass latch lateral laughing lawyer lawyers lean leaned leaning
  leaping lending lest liberal lice licked lifting likeness listened locking loneliness longing loud lowly lunch
  marched marching massage math meal merger messed messing mills mistaken mister multiply naive naked noses notify
  onion operational operative optimism optimist orchestra ounce outline outrage outsider overly paint painted parking
  parting passing passports patent pavement perimeter pills pint pitch planner planted platter player players playing
  pleading pleases poets pointed pointy polished polls posed posing possibly poster posture potion pots precious
  precision predict predicted presentation preserved processed productive projection promised promises prone
  prosecution protecting protective protector protest punished punishing purse qualify quite race rage ragged rain
  rained raining rang rash rating reacted reaction reception recognized recorder recording recreation recruited
  recruiting reduced reduction referee referred referring refined reflection rehearsing relaxing reminding reporter
  repulsive resent reservation responses resting retail retire retiring returning revealing reversed revolting
  revolution ridge risks river rivers roach robe robes rooting ropes rouge routine ruining rust sage sale sales
  scaring seating sell sensing sentenced serge sever shade shades shaking shall shameless shaving shining shipped
  shirt shoes shooter shopping shore shores shred shrunk sighing singing sinking skipper slapping sliced slide slipper
  smacked snapping snoring sole solved sore spade spending spice sporting sports stag staged stalked stare stared
  staring starling starring starter starters startled starved starving stating statue statues steam stepped stepping
  stinking stock streak strengthen striking strong struck structural strung strut subjected submitted suggest suggests
  survived suspected suspense tailing tart teach temples thorough throttle tiles timid tore treason unexpectedly
  unloading urge valiant valued vault vent vents verse violated virtually voluntarily wailing waist wallow wanting
  warming wasting wave waved waving weaver whale whipper witch wolves writ writer breakfast brunch supper dinner singer
  singers passport father fathers mother mothers brother brothers sister sisters neighbor neighbors anger angry hunger hungry
  finger fingers ginger summer winter autumn autumnal grandfather grandmother teacher teachers doctor doctors farmer farmers`;

const KOREAN = `
  닥터 내일 아이 전화 기분 최고 머리 피터 미스터 데이트 고통 무기 미래 편지 가방 식사 장기 전기 조차 이사 복수 진정 인사 주로 작전 응급 파이 휴가 종이 애기 행성 동료 정부 감자 연구 타임 신랑 원한
  승리 하도 책이 철이 로즈 폐가 과장 가동 스타 봉합 공기 로켓 정작 상대 마일 고개 가정 진단 사장 임자 감기 시장 계약 고문 기상 유령 보트 대사 전력 초대 연속 구석 차원 애인 도그 테러 어머 헤이 나무
  물이 새가 무대 회장 부장 차장 국장 반장 이장 가게 가구 거실 거울 계단 과일 관심 광장 교회 국가 군대 기차 기회 길이 날씨 남자 여자 노래 눈물 다리 대학 도시 땅콩 마음 만화 매력 목사 목소리 무릎
  문화 바람 반찬 방송 배우 벌레 변명 병원 부모 부자 부탁 비밀 사람 사랑 사막 사업 사회 산책 상자 생일 선물 세상 소리 소문 손님 수업 수학 숙제 시간 시험 신문 아기 아내 아침 악기 약속 양복 언니 얼굴
  여름 연기 영혼 예술 오빠 올해 외국 요리 우정 운동 웃음 월급 음식 음악 의사 이웃 인간 인생 일기 임신 입술 자리 작가 작년 잔치 장난 재미 저녁 전쟁 점심 정치 제자 조카 주말 주방 주인 중국 지구 지방
  직장 직원 진실 질병 집안 창고 천사 청년 체육 추억 출근 축제 춘천 출산 취미 치과 친척 칭찬 카드 케이크 콩나물 태양 투표 판사 편의점 평화 표정 풍경 피부 하숙 학기 한국 한글 합창 해외 행복 향기 현금
  서울 부산 대구 대전 광주 인천 울산 수원 제주 강릉 우동 국수 김밥 라면 만두 떡볶이 반지 가수 어부 노인 봄비 번개 천둥 소나기 장마 배달 택배 우산
  형님 혼자 화장 화요일 환자 황금 회사 후배 휴지 흥분 희망 추석 설날 연휴`;

/** All of them, in lower case. */
export const ORDINARY: ReadonlySet<string> = new Set(
  [ENGLISH, KOREAN].flatMap((words) => words.trim().split(/\s+/)),
);
