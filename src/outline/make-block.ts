import type { Block, Column, Inline, Span, Table, Tone } from './block.ts';

/** The column on the left of a table, and any other column of words. */
export const left = (title: string): Column => ({ title, align: 'left' });
export const right = (title: string): Column => ({ title, align: 'right' });
export const center = (title: string): Column => ({ title, align: 'center' });

/** A column that may go first where room is short. */
export const minor = (column: Column): Column => ({ ...column, minor: true });

export const span = (text: string, tone: Tone): Span => ({ text, tone });

export const paragraph = (text: Inline): Block & { readonly kind: 'text' } => ({ kind: 'text', text });
export const muted = (text: string): Block & { readonly kind: 'text' } => paragraph([span(text, 'muted')]);

export const bullets = (items: readonly Inline[]): Block & { readonly kind: 'list' } => ({ kind: 'list', ordered: false, items });
export const numbered = (items: readonly Inline[]): Block & { readonly kind: 'list' } => ({ kind: 'list', ordered: true, items });

export const table = (caption: string, columns: readonly Column[], rows: Table['rows']): Table => ({
  kind: 'table',
  caption,
  columns,
  rows,
});

/** The block when there is something to say, else nothing. */
export const when = <Part>(condition: boolean, part: () => Part): readonly Part[] => (condition ? [part()] : []);
