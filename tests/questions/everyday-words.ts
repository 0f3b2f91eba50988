/**
 * Common words, right as they are spelt, that have nothing to do with containers. None of them may be "repaired" into one
 * that has: many are one letter away from a command, a status or a concept.
 */
const ENGLISH = `
guild exist planet market garden castle bridge winter summer spring autumn morning evening kitchen window
mirror carpet pillow blanket breakfast lunch dinner banana orange cherry lemon potato tomato onion garlic pepper
butter cheese coffee sugar bottle spoon plate knife basket bucket ladder hammer needle thread fabric cotton leather
marble copper silver golden bronze diamond crystal thunder lightning rainbow weather climate forest desert mountain
valley river ocean island beach harbor sailor pilot doctor nurse teacher student lawyer farmer painter singer dancer
writer reader actor artist poet soldier knight prince princess queen dragon wizard rabbit turtle monkey tiger horse
sheep chicken pigeon spider butterfly violin guitar trumpet piano concert theater cinema museum church temple
hospital pharmacy airport railway ticket luggage passport holiday birthday wedding funeral marriage daughter brother
sister mother father cousin neighbor friend stranger hunger thirst anger sorrow laughter courage wisdom justice
freedom beauty mystery history poetry grammar algebra geometry physics chemistry biology medicine vaccine
surgery muscle finger shoulder stomach throat eyebrow
bottles pockets sockets rockets jackets buckles puddle paddle saddle cradle bundle candle handle riddle middle
stag snake spoken frozen broken cracked crushed crowned trail train grain drains brain stain chain
builds fields shields settle kettle cattle battle rattle shovel gravel travel barrel
lodge badge fudge judge nudge pledge sledge wedge
`;

const KOREAN = `
바다 하늘 구름 바람 나무 꽃병 사과나무 포도 딸기 수박 참외 감자 고구마 양파 마늘 당근 배추 김치 된장 고추장 비빔밥 냉면
떡볶이 불고기 삼겹살 라면 우동 커피 녹차 우유 맥주 소주 식당 시장 백화점 병원 약국 학교 교실 선생님 학생 친구 가족
아버지 어머니 할머니 할아버지 누나 동생 형제 이모 삼촌 결혼 생일 여행 휴가 비행기 기차 지하철 택시 자전거 운전 도로
신호등 횡단보도 다리미 세탁기 냉장고 텔레비전 라디오 전화기 우산 모자 신발 양말 바지 치마 셔츠 안경 반지 목걸이 지갑 가방
책상 의자 침대 이불 베개 거울 창문 지붕 마당 정원 고양이 강아지 토끼 거북이 호랑이 사자 코끼리 원숭이 기린 참새 비둘기
독수리 고래 상어 오징어 문어 새우 조개 봄비 여름 가을 겨울 눈사람 태풍 장마 무지개 번개 천둥 축구 야구 농구 배구 수영
등산 낚시 바둑 장기 피아노 기타 바이올린 노래 영화 연극 소설 시인 화가 가수 배우 군인 경찰 소방관 의사 간호사 변호사
요리사 농부 어부 파도 파리 파랑 모드 노을 노인 포장 포도주 서랍 서울 부산 대구 광주 제주도 인천 이모티콘 볼펜 볼링
컨디션 컨닝 도장 도넛 도미 배낭 배달 배터리 스테이크 스케치 스키장 시계 시루떡 비빔 로션 로봇 클럽 클로버 레몬 레스토랑
`;

/** All of them. */
export const EVERYDAY_WORDS: readonly string[] = [ENGLISH, KOREAN].flatMap((words) =>
  words.trim().split(/\s+/),
);
