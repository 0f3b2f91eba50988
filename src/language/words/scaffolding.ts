/**
 * Words that carry a question rather than its subject. They are left out of the search, but not of the
 * understanding: 왜, 어떻게 and "difference" still tell what kind of answer is wanted.
 */
const KOREAN = `
  확인 확인해 확인하는 조작 관련된 보고 보면 뭐야 뭐지 뭐예요 뭐에요 뭐임 뭔지 뭔가요 뭔가 뭐 뭘 뭐가 뭐라고 무엇 무엇인가요 무슨 어떤 어떻게 어떡해 어디 어디서 언제 왜 이거 그거 저거 이게
  그게 것 거 거야 건가요 좀 제발 그냥 지금 혹시 요즘 하나요 하는 하려면 하면 해 해줘 해주세요 하고 싶어 싶어요 싶은데 싶은데요 싶으면 싶다 알려줘
  알려주세요 알려 궁금 궁금해요 궁금합니다 부탁 부탁드려요 있나요 있어 있어요 있는 있는지 있 있으면 없나요 됐나 되나요 되나 돼 되게 안돼요 인가요 맞지
  나요 수 때 할 하는지 하기 쓰나요 써 써야 쓰는 쓰면 쳐야 그래 나는데 나와 관련 대해서 대해 대한 및 등 위한 위해 통해 대신 대해서는 방법 방법은 법
  가요 나 놈이 의미 의미야 뜻 뜻이 설명 설명해줘 정리 정리해줘 줘 는 은 이 가 을 를 의 에 로 와 과 도 만 정의 정의합니다 정의해줘 작업 작업은
  수행 수행합니까 목적 목적으로 사용 사용하는지 사용되나요 사용합니까 필요 필요한 필요한가 필요해 구현 구현하는 나열 나열하십시오 무엇이고 무엇이며
  설명해주세요 설명해 설명하시오 설명하십시오 각각 각각의 사례 우리 우리는 걸까요 걸까 건지 하는데 그리고 또는 혹은 또한 경우 상황 상황에서 몇 가지 주요
  핵심 대해서도 특정 보는 보기 보여줘 보여주세요 봐야 볼 수있나요 근데 그럼 그러면 그런데 아니 어케 어캐 어떻 어찌 왜이래 왜이러지 왜그래 이래 뭔데
  머야 머임 뭐냐 뭐하는 하죠 하지 할까 할까요 할래 하고싶은데 하려고 하려고요 좋을까 좋나요 좋아 되는지 되는데 되면 될까 될까요 된다 됩니까 되죠 안돼
  안됨 안되는데 안되네 안되네요 돼요 되요 해야 해야해 해야하나 해야하나요 했는데 했더니 하니까 나옴 나오는데 나오네 나올 나온 나오는 떠요 뜨는데 뜨네
  뜹니다 뜸 뜨면 뜰 뜨는 뜨지 누구 어느 얼마나 얼마 어디에 어디로 어디있 걸 게 건 데 지 요 죠 네 네요 ㅠ ㅠㅠ ㅜㅜ ㅋㅋ ㅎㅎ 음 혹시나 아시는
  아시나요 아는 알고 알아 알수 알려면 싶습니다 주세요 줄 줘요 주실 바랍니다 설명좀 대해좀 쉽게 간단히 간단하게 짧게 빨리 급해 급함 급합니다 제가 저는
  저희 저 나는 내 너 당신 봇 안녕 하이 여기 여기서 거기 이렇게 그렇게 저렇게 이런 그런 저런 뭔 가능 가능한가요 가능해 면 안 더 항상 담당 담당해
  다른 새 새로 새로운 아직 이미 바로 곧 즉시 너무 개 개로 개를 개나 개는 개가 개만 번 번째 번에 것이다 것이 건가 같아요 있다 있다는 있다고 있대 있대요 있거나
  됐다 됐다는 됐다고 해요 했어요 했다 했다는 한다 한다는 하다가 해서 하라고 한 함 할지 않고 않는 않아 않은 않아요 않았다 않았다는 않았다고 못하게 못했다 못했다는 못해 못한 못하는 못한다
  주는 주고 주나 준 준다 줄지 줘야 줘도 두 둔 두는 두고 두기 둘까 쓸 쓰나 쓰고 쓰지 쓴 쓴다 쓰기 써도 써서 써요 쓰이는 쓰이고 쓰려는 그 그것 그걸 이것 이걸 중인 중이다 중이라 중이라고 정말 진짜 내가
  되 하 주 오 쓰 같 치 드 라고 이라고 이라 라서 라는데 이라는데 듯 해도 하려 하려는데 한데 이제 또 돼서 뭐뭐 아무 아무도 아무것도 괜찮 좋 맞 모르 쪽 개까지 번만 수를 대로 대로는 뜻인가 말인가 예 제대로 헷갈리
  뭐의 뭐고 뭐죠 뭐부터 따라 만큼 굳이 절대 말이다 때까지 때마다 동안 방금 어제 오늘 아침 새벽 갑자기 되는 되고 되어 되지 생기는 생기나 생겨요 생겼어요 일어나요 발생 아니라 아닌데 아니래요 중요 중요한 중요한지
  소개 소개해 개요 기초 모음 다들 쓰던데 쓰면 궁금 궁금한데 입문 초보 것도 것만 것은 것을 것까지 것과 것들 것의 것으로 것부터 거라 거면 거임 거죠 거지 건데 걸로 거랑 뿐 채로 나서 되니 되던데 싶음 싶네 보니 보니까 해놓은 해둔 누군가
  누가 곳이야 곳 때문 때문에 어떨 처음 제일 가장 보통 실제 실제로 정확히 중 중에 이란 란`;

const ENGLISH = `
  a an the is are was were be been do does did how what why when where which who whom
  whose i my me we our you your it its this that these those to of in on at for from by
  with and or as if then than can could should would will may might not no yes please
  there here have has had about into via between mean means meaning use used using one
  any some way define definition explain describes purpose needed need needs important
  critical main work works exist exists simple example examples tell give understand
  understanding basic basics concept concepts task tasks perform performed own us get
  got s t whats hows but immediately following primary key govern am im ive id he she
  they them so too also just only even still very really like want wanna wants trying
  try tried seems seem look looks say says said know think guys anyone someone something
  thing things stuff hey hi hello pls plz thx thanks thank help out off up over again
  bit quick quickly best good proper right correct correctly ways happen happens
  happening happened going go goes went keep see seeing saw shown show shows
  showing display view find finding found check checking make making makes made take
  takes taking put set setting gives gave being because since while during without
  within per each other others another same such more most less few lot lots much many
  new now where's what's how's wheres doesnt dont cant wont isnt arent didnt won doesn
  don didn isn ain't exactly actually called meant supposed including included includes ones whether both either
  around along newly currently already once together ever never yet else though although every
  therefore however whenever wherever whatever whichever anything everything nothing everyone
  their theirs until through against away instead come comes came become becomes became turn turns turned let lets rather quite ago today
  overview introduction intro beginner newbie basics
  yesterday night morning suddenly somebody person people moment well far often usually soon later`;

/** The little words of English, which tell a sentence from a name or a command. */
export const ENGLISH_SCAFFOLDING: ReadonlySet<string> = new Set(ENGLISH.trim().split(/\s+/));

/** All scaffolding words, in lower case. */
export const SCAFFOLDING: ReadonlySet<string> = new Set([
  ...ENGLISH_SCAFFOLDING,
  ...KOREAN.trim().split(/\s+/),
]);
