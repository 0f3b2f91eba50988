import { styleText } from 'node:util';
import type { Style } from './render-card.ts';

/** Titles, labels and small print set off from the text. Node leaves the colours out for pipes and under `NO_COLOR`. */
export const COLOURED: Style = {
  title: (text) => styleText('bold', text),
  label: (text) => styleText('cyan', text),
  faint: (text) => styleText('dim', text),
};
