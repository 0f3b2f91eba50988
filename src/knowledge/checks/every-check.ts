import type { EntryCheck, LibraryCheck } from '../check.ts';
import { COMMAND_CHECKS } from './commands.ts';
import { FRONT_MATTER_CHECKS } from './front-matter.ts';
import { LINK_CHECKS } from './links.ts';
import { MARKUP_CHECKS } from './markup.ts';
import { ORACLE_CHECKS } from './oracles.ts';
import { PARITY_CHECKS } from './parity.ts';
import { SECTION_CHECKS } from './sections.ts';
import { SUMMARY_CHECKS } from './summary.ts';
import { WORDING_CHECKS } from './wording.ts';

/** Every rule for one entry. A new one takes the next free number of its hundred, and brings a broken fixture of that name. */
export const ENTRY_CHECKS: readonly EntryCheck[] = [
  ...FRONT_MATTER_CHECKS,
  ...SECTION_CHECKS,
  ...SUMMARY_CHECKS,
  ...MARKUP_CHECKS,
  ...PARITY_CHECKS,
  ...WORDING_CHECKS,
  ...COMMAND_CHECKS,
  ...ORACLE_CHECKS,
];

/** Every rule for an entry among the others. */
export const LIBRARY_CHECKS: readonly LibraryCheck[] = LINK_CHECKS;
