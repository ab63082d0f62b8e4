import type { Weighing } from '../../../outline/handout/pack.ts';
import { type Html, html } from '../../neutralise/html.ts';

/** Boxes for how much a challenge matters and a line for who owns it. */
export const weighingHtml = ({ importance, marks, owner }: Weighing): Html =>
  html('div', { class: 'weighing' }, [
    html('span', {}, [importance]),
    html(
      'span',
      { class: 'boxes' },
      marks.map((mark) => html('span', { class: 'box' }, [mark])),
    ),
    html('span', { class: 'owner' }, [owner, html('span', { class: 'blank' })]),
  ]);
