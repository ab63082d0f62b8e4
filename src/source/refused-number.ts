import { quoted } from './escape-text.ts';

/** Why a number cannot be used, and what to write; null when it can. `source` is the number as written. */
export function refusedNumber(value: number, source: string): { readonly message: string; readonly hint: string } | null {
  const written = quoted(source);
  if (!Number.isFinite(value)) {
    if (/^[-+]?\./.test(source))
      return { message: `${written} is not a number that can be used`, hint: 'Write a number, or leave the key out.' };
    return { message: `the number ${written} is too large to be stored`, hint: 'Write a smaller number, or use a larger unit.' };
  }
  if (/^[-+]?0[0-9]/.test(source)) {
    const plain = source.replace(/^([-+]?)0+(?=[0-9])/, '$1');
    return {
      message: `the number ${written} starts with a zero, which means different numbers to different programs`,
      hint: `Write ${plain}, or put it in quotes if it is a text.`,
    };
  }
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER)
    return {
      message: `the number ${written} is beyond 9007199254740991, digits would be lost`,
      hint: 'Use a larger unit, or quotes if it is a text.',
    };
  if (value === 0 && /[1-9]/.test(source.replace(/e.*$/i, '')))
    return { message: `the number ${written} is too small to be stored`, hint: 'Write 0.' };
  return null;
}
