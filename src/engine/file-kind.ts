/** What kind of our files a text is. `null`: none of them. */
export type FileKind = 'alignment' | 'response' | 'scorecard' | 'policy';

const keyAt = (key: string): RegExp => new RegExp(`^["']?${key}["']?[ \\t]*:`, 'm');
const keys = {
  dimensions: keyAt('dimensions'),
  functions: keyAt('functions'),
  organization: keyAt('organization'),
  function: keyAt('function'),
  answers: keyAt('answers'),
  worksWith: keyAt('worksWith'),
  goals: keyAt('goals'),
  kpis: keyAt('kpis'),
  assessments: keyAt('assessments'),
  waivers: keyAt('waivers'),
  gates: keyAt('gates'),
} as const;

const hasKey = (text: string, key: keyof typeof keys): boolean => keys[key].test(text);

/**
 * Tells the kind by the keys at the start of lines, so that it works for a file that is broken elsewhere.
 * Folders hold more than alignment files; each kind is then checked for what it is.
 */
export function fileKind(text: string): FileKind | null {
  if (hasKey(text, 'dimensions')) return 'scorecard';
  if (hasKey(text, 'functions') || hasKey(text, 'organization')) return 'alignment';
  if (hasKey(text, 'function') && (hasKey(text, 'answers') || hasKey(text, 'worksWith'))) return 'response';
  if (hasKey(text, 'goals') || hasKey(text, 'kpis') || hasKey(text, 'assessments')) return 'alignment';
  if (hasKey(text, 'waivers') || hasKey(text, 'gates')) return 'policy';
  return null;
}
