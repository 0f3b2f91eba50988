import type { Answer, Card, CardSection } from './answer.ts';
import { type Asking, cardOf, foundCards } from './found-answer.ts';
import { PHRASES } from './phrases.ts';
import { resolveStatus } from './resolve-status.ts';

/**
 * Explains a composed status (`Init:CrashLoopBackOff`, `ExitCode:137`) from the notes on its parts, under the title that
 * was asked. `undefined` where the text holds none, or the notes know none of its parts.
 */
export function explainStatus(asking: Asking): Answer | undefined {
  const { text, notes, book } = asking;
  const composed = resolveStatus(text);
  if (composed === undefined) return undefined;
  const stage = firstCard(composed.stage, asking);
  const event = firstCard(composed.event, asking);
  if (event === undefined && (stage === undefined || composed.event.length > 0)) return undefined;
  const exact = notes.lookup(composed.asked).some((id) => book.leadOf(id)?.id === event?.id);
  const card = stage === undefined || event === undefined || exact ? (event ?? stage) : join(stage, event);
  if (card === undefined) return undefined;
  const isInit = composed.stage.length > 0 && stage === undefined;
  return foundCards(
    [{ ...card, title: composed.asked, remark: isInit ? PHRASES[asking.language].initOf : card.remark }],
    asking,
    { confidence: 1 },
  );
}

function firstCard(names: readonly string[], asking: Asking): Card | undefined {
  const { notes, book } = asking;
  for (const name of names) {
    const entry = notes
      .lookup(name)
      .flatMap((id) => book.leadOf(id) ?? [])
      .find(({ kind }) => kind === 'status');
    if (entry !== undefined) return cardOf(entry, asking, []);
  }
  return undefined;
}

/** First where it happens, then what happened; the checks of the stage lead, because they name the right container. */
function join(stage: Card, event: Card): Card {
  const meaning: CardSection = {
    role: 'more',
    label: event.title,
    flow: 'inline',
    blocks: [{ kind: 'paragraph', content: event.summary }],
  };
  return {
    ...event,
    summary: stage.summary,
    sections: [meaning, ...stage.sections.slice(0, 1), ...event.sections],
    notes: [...event.notes, ...stage.notes],
    sources: [...event.sources, ...stage.sources],
    related: [...event.related, ...stage.related].filter(({ id }) => id !== event.id),
  };
}
