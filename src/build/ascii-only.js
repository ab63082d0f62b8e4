import { RolldownMagicString } from 'rolldown';

const beyondAscii = /[^\0-\x7f]/gu;
const rawText = /String\.raw`[^`]*[^\0-\x7f]/u;

const escaped = (character) =>
  Array.from({ length: character.length }, (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`).join('');

/**
 * Writes other characters than ASCII as escapes. They stand in texts, patterns and comments only, where both mean the same; Node reads
 * and compiles a file sooner when one byte is one character.
 */
export const asciiOnly = () => ({
  name: 'ascii-only',
  renderChunk(code) {
    if (rawText.test(code)) throw new Error('A raw text would show its escapes: write its characters as \\u in an ordinary one.');
    const ascii = new RolldownMagicString(code);
    for (const { 0: character, index } of code.matchAll(beyondAscii)) ascii.update(index, index + character.length, escaped(character));
    return ascii.hasChanged() ? { code: ascii.toString(), map: ascii.generateMap({ hires: 'boundary' }) } : null;
  },
});
