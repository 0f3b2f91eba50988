import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FRONT_MATTER_KEYS } from '../../src/knowledge/front-matter-schema.ts';
import {
  LANGUAGES,
  languageOfHeading,
  roleOfHeading,
  SECTION_HEADINGS,
} from '../../src/knowledge/section-roles.ts';

const GUIDE = readFileSync(new URL('../../docs/notes.md', import.meta.url), 'utf8');

describe('section headings', () => {
  it('are those of the table in the guide for writers, in its order', () => {
    const table = GUIDE.slice(GUIDE.indexOf('| 한국어 | English |'));
    const rows = [...table.matchAll(/^\| ([가-힣 ]+) \| ([A-Z][a-z ]+) \|/gm)].map(([, ko, en]) => ({
      ko,
      en,
    }));
    expect(rows.filter(({ ko }) => ko !== '한국어')).toEqual(Object.values(SECTION_HEADINGS));
  });

  it('lead to their role and back, each in its own language only', () => {
    for (const [role, headings] of Object.entries(SECTION_HEADINGS)) {
      for (const language of LANGUAGES) expect(roleOfHeading(` ${headings[language]} `, language)).toBe(role);
    }
    expect(roleOfHeading('Flags', 'ko')).toBeUndefined();
    expect(roleOfHeading('constructor', 'en')).toBeUndefined();
  });

  it('start a half where they are exactly the name of a language', () => {
    expect(languageOfHeading('한국어')).toBe('ko');
    expect(languageOfHeading('English')).toBe('en');
    expect(languageOfHeading('english')).toBeUndefined();
    expect(languageOfHeading('English notes')).toBeUndefined();
  });
});

describe('front matter keys', () => {
  it('are those of the table in the guide for writers, in its order', () => {
    const rows = GUIDE.slice(GUIDE.indexOf('### Front matter'), GUIDE.indexOf('### Body'));
    expect([...rows.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key)).toEqual([...FRONT_MATTER_KEYS]);
  });
});
