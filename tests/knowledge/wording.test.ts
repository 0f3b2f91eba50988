import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/knowledge/check.ts';
import { WORDING_CHECKS } from '../../src/knowledge/checks/wording.ts';
import { draftEntries } from '../../src/knowledge/parse-entry.ts';
import { buildNote } from './build-note.ts';

function findIn(overrides: Parameters<typeof buildNote>[0]): string[] {
  const { drafts } = draftEntries('docker-pause.md', buildNote(overrides));
  return drafts.flatMap((draft) => checkDraft(WORDING_CHECKS, draft)).map(({ id, says }) => `${id} ${says}`);
}

describe('wording of Korean notes', () => {
  it.each([
    ['포드를 지운다.', 'K201 "포드" is written here; notes write 파드.'],
    ['팟이 뜬다.', 'K201 "팟" is written here; notes write 파드.'],
    ['컨테이너들을 본다.', 'K201 "컨테이너들" is written here; notes write the noun without -들.'],
    ['네임 스페이스를 정한다.', 'K201 "네임 스페이스" is written here; notes write 네임스페이스.'],
    ['라벨로 고른다.', 'K201 "라벨" is written here; notes write 레이블.'],
    ['로그를 확인하세요.', 'K202 "확인하세요" is written here; notes write -다, as in 확인한다.'],
    ['로그를 확인하십시오.', 'K202 "확인하십시오" is written here; notes write -다, as in 확인한다.'],
    ['로그를 확인합니다.', 'K202 "확인합니다" is written here; notes write -다, as in 확인한다.'],
    ['로그가 남아 있습니다', 'K202 "있습니다" is written here; notes write -다, as in 확인한다.'],
    ['로그를 확인하라.', 'K202 "확인하라" is written here; notes write -다, as in 확인한다.'],
    ['로그를 확인해요!', 'K202 "확인해요" is written here; notes write -다, as in 확인한다.'],
    [
      '이미지가 삭제되어진다.',
      'K203 "되어진" is written here; notes write one passive, as in 된다, 보인다, 쓰인다.',
    ],
    [
      '그렇게 보여진다.',
      'K203 "보여진" is written here; notes write one passive, as in 된다, 보인다, 쓰인다.',
    ],
    ['운영에 있어서 중요하다.', 'K204 "에 있어서" is written here; notes write 에서, 할 때.'],
    ['레이블을 가지고 있다.', 'K204 "을 가지고 있" is written here; notes write 이 있다.'],
    ['복구하는 것이 가능하다.', 'K204 "것이 가능하" is written here; notes write 할 수 있다.'],
    ['kubelet에 의해 꺼진다.', 'K204 "에 의해" is written here; notes write a subject: kubelet이 종료한다.'],
  ])('finds the fault in: %s', (ko, fault) => {
    expect(findIn({ ko })).toEqual([fault]);
  });

  it.each([
    '파드를 지운다.',
    // `아니다` and `다니다` end in -니다 and are not polite.
    '상태가 아니다. 트래픽이 다니다 끊긴다.',
    '원인이 아니라 결과다.',
    '업로드와 다운로드가 끝난다.',
    // 스팟 인스턴스 is a word of its own.
    '스팟 인스턴스를 쓴다.',
    '한눈에 보여 주는 명령이다.',
    '설정이 필요하다. 개요와 필요',
    '이름에 포함되어 지워진다.',
    '`포드`라고 적힌 로그가 `확인하세요`라고 끝난다.',
    '```text\n포드를 확인하세요.\n```',
    '복구에 의한 것이다.',
  ])('finds nothing in: %s', (ko) => {
    expect(findIn({ ko })).toEqual([]);
  });

  it('finds nothing in aliases, which hold what people really type', () => {
    expect(findIn({ front: 'aliases: [포드, 팟, 컨테이너들]' })).toEqual([]);
  });

  it('names the line inside a paragraph, a list and a table', () => {
    const ko = '앞줄이다.\n포드를 본다.\n\n- 하나\n- 포드\n\n| 이름 |\n|---|\n| 포드 |';
    const { drafts } = draftEntries('docker-pause.md', buildNote({ ko }));
    const lines = drafts.flatMap((draft) => checkDraft(WORDING_CHECKS, draft)).map(({ line }) => line);
    expect(lines).toEqual([9, 12, 16]);
  });
});

describe('wording of English notes', () => {
  it.each(['Simply', 'just', 'easy', 'easily', 'please', 'obviously'])('does without %s', (word) => {
    expect(findIn({ en: `${word} run it.` })).toEqual([
      `K211 "${word}" is written here; notes write nothing in its place.`,
    ]);
  });

  it('is not about words that only look alike, or stand in code', () => {
    expect(findIn({ en: 'Adjust the uneasy `just` in `--please`.' })).toEqual([]);
  });

  it('is about English halves alone', () => {
    expect(findIn({ ko: 'just 명령을 쓴다.', en: '포드 is an alias.' })).toEqual([]);
  });
});
