/** Korean particles and copula endings. */
export const PARTICLES: ReadonlySet<string> = new Set(
  `으로부터 에서부터 로부터 에게서 한테서 까지는 까지도 부터는 에서는 에서도 에서의 에서만 으로는 으로도 으로만 으로서
  으로써 이라는 이라고 이라도 이라면 인가요 인가 인지 인데 이야 이죠 이냐 이에요 이예요 입니다 이란 라는 라고 라도 라면 에게는 에는 에도 에만 에의
  로는 로도 로서 로써 와는 과는 와의 과의 이나 이랑 이며 이고 이든 처럼 보다 마다 까지 부터 조차 마저 밖에 에서 에게 한테
  께서 으로 하고 끼리 대로 만큼 예요 에요 들은 들이 들을 들의 들도 들과 들에 들 은 는 이 가 을 를 의 에 로 와 과 도 만 랑
  란 나 며 요 임 인`
    .trim()
    .split(/\s+/),
);

/** Syllables of the longest of them. */
export const LONGEST_PARTICLE = 4;

/** Nouns that only look as if they ended in a particle: 노드 is not 노 + 드, 데이터 not 데 + 이터, 컨테이너 has no 너. */
export const NOT_INFLECTED: ReadonlySet<string> = new Set(
  `컨테이너 데이터 노드 이유 차이 종류 파일 사이 결과 높이 이하 하나 제한 상한 권한 최대한 상태 형태 정의 주의 회의 도구
  그래 이전 이상 프로브 레이블 셀렉터 스케일 나이 메모리 도메인 라인 체인 메인 온라인 오프라인 디자인 로그인 도커 바이너리
  마스터 클러스터 스토리지 커맨드 매니페스트 템플릿 이름 시스템 플랫폼 미국 프로그램 알고리즘 네트워크 라이프 사이클
  하이브리드 리눅스 쿠버네티스 확인 승인 인가 평가 추가 증가 국가 단가 회로 경로 바로 따로 서로 새로 별도 속도 한도 용도
  빈도 온도 정도 제도 시도 의도 각도 비교 참고 경고 광고 보고 사고 창고 재고 최고 토큰 리비전 데몬 시크릿 오류 에러 이미지
  볼륨 엔드포인트 페이지 메시지 패키지 스테이지 브리지 에지 게이트웨이 와이 딜레이 릴레이 오버레이 디스플레이 플레이
  결과 효과 성과 통과 경과 초과 부과 학과 사과 강의 동의 문의 협의 합의 거의`.split(/\s+/),
);

/**
 * Endings that make a verb of a noun: 배포하는, 재시작됐는데, 스케일링시키려면. What follows the first syllable does not
 * matter, so only that is listed.
 */
export const VERB_ENDING = /(?:하|해|했|합|할|한|함|하려|되|돼|됐|된|될|됩|시키|시켜|시킬)[가-힣]*$/;
