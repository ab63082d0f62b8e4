import type { Block, Section, Table } from '../../src/outline/block.ts';

/** Every block of a section, those inside groups included. */
export const allBlocks = ({ blocks }: Pick<Section, 'blocks'>): readonly Block[] =>
  blocks.flatMap((block) => (block.kind === 'group' ? [block, ...block.blocks] : [block]));

/** Every table of a section, those beside pictures included. */
export const allTables = (section: Pick<Section, 'blocks'>): readonly Table[] =>
  allBlocks(section).flatMap((block) => {
    if (block.kind === 'chart') return [block.table];
    return block.kind === 'table' ? [block] : [];
  });

/** Everything an outline says, as one text. */
export const everyText = (value: unknown): string => {
  if (typeof value === 'string') return `${value}\n`;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(everyText).join('');
};
