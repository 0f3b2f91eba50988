import type { Brain, Card, CardSection, Choice, Found, NotFound, Question } from '../../src/answer/answer.ts';
import type { Block, Inline } from '../../src/knowledge/entry.ts';

/** A run of plain text. */
export const words = (text: string): Inline => ({ kind: 'text', text });
/** A run of literal text. */
export const literal = (text: string): Inline => ({ kind: 'code', text });
/** A paragraph of one run. */
export const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [words(text)] });
/** A block of shell code. */
export const shell = (text: string): Block => ({ kind: 'code', language: 'sh', text });
/** A list of lines. */
export const bullets = (...lines: string[]): Block => ({
  kind: 'list',
  ordered: false,
  items: lines.map((text) => ({ content: [words(text)], children: [] })),
});

/** An entry to click. */
export function choice(id: string, title: string): Choice {
  return { id, kind: 'concept', title };
}

/** A part of a card. */
export function section(overrides: Partial<CardSection>): CardSection {
  return { role: 'more', label: '', flow: 'lines', blocks: [], ...overrides };
}

/** The card of a Pod status, in Korean. */
export function card(overrides: Partial<Card> = {}): Card {
  return {
    id: 'oom-killed',
    kind: 'status',
    title: 'OOMKilled',
    aside: [],
    remark: '',
    summary: [words('컨테이너가 메모리 한도를 넘어 커널이 종료시켰다.')],
    sections: [],
    notes: [],
    sources: [{ title: 'statuses/oom-killed.md', path: 'statuses/oom-killed.md', line: 1 }],
    checked: '',
    related: [],
    ...overrides,
  };
}

/** An answer of one card. */
export function found(overrides: Partial<Found> = {}): Found {
  return {
    kind: 'found',
    question: 'OOMKilled',
    language: 'ko',
    cards: [card()],
    confidence: 1,
    band: 'sure',
    alternatives: [],
    ...overrides,
  };
}

/** The notes do not know. */
export function notFound(overrides: Partial<NotFound> = {}): NotFound {
  return {
    kind: 'not-found',
    question: 'helm',
    language: 'ko',
    says: '노트에 ‘helm’ 이야기는 없어요.',
    confidence: 0.1,
    alternatives: [],
    ...overrides,
  };
}

/** A brain that knows OOMKilled and nothing else, and writes down what it was asked. */
export function createFakeBrain(): { brain: Brain; asked: Question[] } {
  const asked: Question[] = [];
  const brain: Brain = {
    answer(question) {
      asked.push(question);
      const { text } = question;
      const detected = /\p{Script=Hangul}/u.test(text)
        ? 'ko'
        : /\b(?:why|what|how)\b/i.test(text)
          ? 'en'
          : undefined;
      const language = question.language ?? detected ?? question.locale ?? 'en';
      const said = { question: text, language };
      const choiceOfLanguage = /^lang (ko|en|auto)$/.exec(text)?.[1];
      if (choiceOfLanguage === 'ko' || choiceOfLanguage === 'en' || choiceOfLanguage === 'auto') {
        return { ...said, kind: 'language', choice: choiceOfLanguage, says: `(${choiceOfLanguage})` };
      }
      if (text === '')
        return {
          ...said,
          kind: 'help',
          says: 'Ask about Kubernetes.',
          examples: [{ text: 'explain OOMKilled', does: 'a status' }],
          tips: [],
        };
      if (text === 'topics') {
        return {
          ...said,
          kind: 'topics',
          says: 'One entry.',
          groups: [{ label: 'Statuses', entries: [choice('oom-killed', 'OOMKilled')] }],
        };
      }
      if (text.startsWith('NAME READY STATUS')) {
        const { id, kind, title, summary, sources } = card();
        const source = sources[0] ?? { title: '', path: '', line: 1 };
        const trouble = {
          id,
          kind,
          title,
          summary,
          source,
          shownBy: [literal('web-0')],
          checks: [],
          remark: '',
        };
        return {
          ...said,
          kind: 'diagnosis',
          says: '1 of 1 has a problem.',
          cards: [trouble],
          remarks: [],
          alternatives: [],
        };
      }
      if (/OOMKilled/i.test(text) || question.about === 'oom-killed') {
        return found({ ...said, cards: [card({ related: [choice('pod', 'Pod')] })] });
      }
      return notFound({ ...said, alternatives: [choice('oom-killed', 'OOMKilled')] });
    },
    open(id, language) {
      if (id === 'oom-killed') return found({ question: '', language });
      if (id === 'pod')
        return found({ question: '', language, cards: [card({ id: 'pod', kind: 'concept', title: 'Pod' })] });
      return undefined;
    },
  };
  return { brain, asked };
}
