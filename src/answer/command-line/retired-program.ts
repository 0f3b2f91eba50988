import type { Inline, Language } from '../../knowledge/entry.ts';
import { tell } from './tell.ts';

/** Compose v1 was a program of its own until July 2023: https://docs.docker.com/compose/intro/history/. */
const RETIRED = /(?<![\w/.-])docker-compose(?=\s|$)/g;

/** A script with today's name of a program that is no more; `undefined` where it calls none. */
export function withTodaysProgram(script: string): string | undefined {
  const today = script.replace(RETIRED, 'docker compose');
  return today === script ? undefined : today;
}

/** Says so. */
export function sayRetired(language: Language): readonly Inline[] {
  return language === 'ko'
    ? tell`${'docker-compose'}는 2023년에 끝난 Compose v1의 이름이에요. 지금은 ${'docker compose'}라고 써요.`
    : tell`${'docker-compose'} is Compose v1, which ended in 2023; today it is ${'docker compose'}.`;
}
