import type { Unit } from '../language/unit.ts';
import { isAction } from '../language/words/actions.ts';

/**
 * The part that a thing plays in what is done: the object (이미지를 저장, save an image), what it is done by, with or into
 * (이미지로 저장, save as an image), where it comes from (이미지에서 꺼내기, copy from an image). `none` where the text does not
 * tell. Who saves a container as an image wants something else than who saves an image of a container.
 */
export type Role = 'object' | 'by' | 'source' | 'none';

/** Tells the part of one unit of a text. */
export function roleOf(units: readonly Unit[], index: number): Role {
  const unit = units[index];
  // Of a tool nothing can be told: kubectl로 and docker로 say only what the question is about.
  if (unit === undefined || unit.weightClass !== 'content' || isAction(unit)) return 'none';
  if (unit.particle !== '') return roleOfParticle(unit.particle);
  return roleOfWordBefore(units, index) ?? roleOfPlace(units, index);
}

/** Whether two parts exclude one another. */
export function areOpposed(one: Role, other: Role): boolean {
  return one !== other && one !== 'none' && other !== 'none';
}

/** Another particle is another part, which nobody has needed to tell. */
function roleOfParticle(particle: string): Role {
  return PARTICLE_ROLES.find(({ particles }) => particles.test(particle))?.role ?? 'none';
}

const PARTICLE_ROLES: readonly { particles: RegExp; role: Role }[] = [
  { particles: /^[을를]$/, role: 'object' },
  { particles: /^(?:으로|로)(?:도|만)?$/, role: 'by' },
  { particles: /^에서(?:도|만)?$|^(?:으?로|에서)부터$/, role: 'source' },
];

/** What an English preposition makes of the thing behind it. */
const PREPOSITIONS: Readonly<Record<string, Role>> = {
  as: 'by',
  into: 'by',
  to: 'by',
  by: 'by',
  with: 'by',
  using: 'by',
  from: 'source',
};

const ARTICLES: ReadonlySet<string> = new Set('a an the my our its this that your'.split(' '));

function roleOfWordBefore(units: readonly Unit[], index: number): Role | undefined {
  const before = wordBefore(units, index);
  const word = before?.text.toLowerCase() ?? '';
  return Object.hasOwn(PREPOSITIONS, word) ? PREPOSITIONS[word] : undefined;
}

/** A bare thing right before an action (이미지 저장, `docker image save`), or right behind an English one, is what it is done to. */
function roleOfPlace(units: readonly Unit[], index: number): Role {
  const next = units[index + 1];
  if (next !== undefined && isAction(next)) return 'object';
  const before = wordBefore(units, index);
  return before !== undefined && before.script === 'latin' && isAction(before) ? 'object' : 'none';
}

function wordBefore(units: readonly Unit[], index: number): Unit | undefined {
  const before = units[index - 1];
  return before !== undefined && ARTICLES.has(before.text.toLowerCase()) ? units[index - 2] : before;
}
