import type { LoadedPolicy } from '../engine/loaded.ts';
import { CliError } from '../model/cli-error.ts';
import type { Invocation } from './command.ts';

/** The policy of the command line; undefined when none is named. @throws CliError when it cannot be read or is not valid: half of it would judge wrongly. */
export async function policyOption({ host, options }: Invocation): Promise<LoadedPolicy | undefined> {
  if (options.policy === undefined) return undefined;
  const { loadPolicy } = await import('../engine/load.ts');
  const path = String(options.policy);
  const policy = await loadPolicy(host, path);
  const first = policy.problems[0];
  if (first === undefined) return policy;
  throw new CliError(
    `the policy ${path} is not valid: line ${first.line}: ${first.message}`,
    `Check it on its own: cx-scorecard check ${path}`,
  );
}
