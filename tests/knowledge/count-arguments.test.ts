import { describe, expect, it } from 'vitest';
import { countAnyArguments, countArguments } from '../../src/knowledge/oracle/count-arguments.ts';

const ENDLESS = Number.POSITIVE_INFINITY;

describe('countArguments', () => {
  it.each([
    ['[OPTIONS]', 0, 0],
    ['[OPTIONS] CONTAINER', 1, 1],
    ['[OPTIONS] IMAGE [IMAGE...]', 1, ENDLESS],
    ['[OPTIONS] CONTAINER COMMAND [ARG...]', 2, ENDLESS],
    ['[OPTIONS] [REPOSITORY[:TAG]]', 0, 1],
    ['SOURCE_IMAGE[:TAG] TARGET_IMAGE[:TAG]', 2, 2],
    ['[OPTIONS] PATH | URL | -', 1, 1],
    ['[OPTIONS] file|URL|- [REPOSITORY[:TAG]]', 1, 2],
    ['CONTAINER [ps OPTIONS]', 1, ENDLESS],
    ['[OPTIONS] (worker|manager)', 1, 1],
    ['SERVICE [SERVICE...] [OPTIONS]', 1, ENDLESS],
    // Compose means several by its plural.
    ['[OPTIONS] [SERVICES]', 0, ENDLESS],
    // A build record is read from standard input, however that is told.
    ['[OPTIONS] -', 0, 1],
    ['[OPTIONS] < in.fifo > out.fifo &', 0, 0],
  ])('reads %j', (usage, least, most) => {
    expect(countArguments(usage)).toEqual({ least, most });
  });
});

describe('countAnyArguments', () => {
  it('spans all forms of a command', () => {
    expect(countAnyArguments(['ONE', 'ONE TWO THREE'])).toEqual({ least: 1, most: 3 });
  });

  it('counts none where there is no usage', () => {
    expect(countAnyArguments([])).toEqual({ least: 0, most: 0 });
  });
});
