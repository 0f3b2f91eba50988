import type { Language } from '../knowledge/entry.ts';

/** What the Slack surface itself says, around answers. Warmer than notes; plain text, escaped where it is sent. */
interface Phrases {
  readonly source: string;
  readonly share: string;
  /** Stand around the name of the one who shared. */
  readonly sharedBy: { readonly before: string; readonly after: string };
  readonly allTopics: string;
  readonly choose: string;
  readonly unsure: string;
  readonly readAs: (text: string) => string;
  readonly teamNote: string;
  /** On a button that opens the whole note of a trouble. */
  readonly inFull: (title: string) => string;
  readonly more: string;
  readonly gone: string;
  readonly outdated: string;
  readonly outsider: string;
  readonly unreadableThread: string;
  readonly emptyThread: string;
  readonly failed: (reference: string) => string;
}

/** Every sentence of the Slack surface, in every language. */
export const PHRASES: Readonly<Record<Language, Phrases>> = {
  ko: {
    source: '출처',
    share: '채널에 공유',
    sharedBy: { before: '', after: ' 님이 공유했어요' },
    allTopics: '전체 목차',
    choose: '열어 볼 노트',
    unsure: '물어본 것과 다르다면 아래에서 골라 주세요.',
    readAs: (text) => `‘${text}’로 알아들었어요.`,
    teamNote: '우리 노트',
    inFull: (title) => `${title} 자세히`,
    more: '이 노트에는 여기 다 싣지 못한 내용이 더 있어요.',
    gone: '그 노트는 이제 없어요. 이름이 바뀌었을 수 있으니 다시 물어봐 주세요.',
    outdated: '이 버튼은 너무 오래되어 쓸 수 없어요. 다시 물어봐 주세요.',
    outsider: '저는 이 봇을 설치한 조직의 분들께만 답하도록 되어 있어요. 함께 일하는 동료에게 물어봐 주세요.',
    unreadableThread:
      '이 스레드의 첫 글을 읽을 권한이 없어요. 저를 채널에 초대했는지, 앱에 channels:history(비공개 채널은 groups:history) 권한이 있는지 관리자에게 확인해 주세요. 멘션에 질문을 함께 적어 주시면 바로 답할 수 있어요.',
    emptyThread: '이 스레드의 첫 글에는 읽을 글이 없어요. 멘션에 질문을 함께 적어 주세요.',
    failed: (reference) =>
      `미안해요, 답하다가 문제가 생겼어요. 잠시 뒤에 다시 물어봐 주세요. 계속되면 관리자에게 ‘${reference}’를 알려 주세요.`,
  },
  en: {
    source: 'Source',
    share: 'Share in channel',
    sharedBy: { before: 'Shared by ', after: '' },
    allTopics: 'All topics',
    choose: 'Open a note',
    unsure: 'If this is not what you asked about, it may be one of these.',
    readAs: (text) => `I read that as “${text}”.`,
    teamNote: 'From your notes',
    inFull: (title) => `More on ${title}`,
    more: 'There is more in this note than fits here.',
    gone: 'That note is no longer there. It may have a new name, so try asking for it again.',
    outdated: 'This button is too old to work. Ask again and you get a fresh one.',
    outsider:
      'I answer only people of the organization that installed me. A colleague there can ask me for you.',
    unreadableThread:
      'I am not allowed to read the first message of this thread. An admin can invite me to the channel and give the app the scope channels:history (groups:history for private channels). Or put your question behind the mention, and I will answer that.',
    emptyThread:
      'There is no text that I can read in the first message of this thread. Put your question behind the mention.',
    failed: (reference) =>
      `Sorry, something went wrong while I was answering. Please try again in a moment. If it keeps happening, tell an admin the reference ${reference}.`,
  },
};
