import type { CheckOptions } from '../engine/check-file.ts';
import { showsHeadline } from '../formats/check/index.ts';
import type { Host } from '../model/host.ts';
import { checkOutputs } from './check-outputs.ts';
import type { Invocation } from './command.ts';
import { dayOption, numberOption } from './options.ts';
import { policyOption } from './policy-option.ts';

export interface Settings {
  readonly check: CheckOptions;
  /** Ends what the settings keep running. */
  readonly close: () => Promise<void>;
}

/** What the options of `check` ask for. @throws CliError when a policy, schema or baseline cannot be used. */
export async function settingsOf(invocation: Invocation): Promise<Settings> {
  const { host, options } = invocation;
  const base = await checkOptions(invocation);
  const house = options.schema === undefined ? null : await houseSchemaOf(invocation);
  const close = async (): Promise<void> => house?.close();
  try {
    const judged = house === null ? base : { ...base, extra: house.check };
    const baseline = options.baseline === undefined ? {} : { baseline: await baselineOf(host, String(options.baseline), judged) };
    return { check: { ...judged, ...baseline }, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function houseSchemaOf({ host, options }: Invocation) {
  const { defaultSchemaLimits, openHouseSchema } = await import('../engine/house-schema/open-house-schema.ts');
  const seconds = numberOption(options.schemaTimeout, '--schema-timeout', { min: 1, max: 3600 });
  return openHouseSchema(host, String(options.schema), { ...defaultSchemaLimits, ...(seconds === undefined ? {} : { seconds }) });
}

async function checkOptions(invocation: Invocation): Promise<CheckOptions> {
  const { host, options } = invocation;
  const asOf = dayOption(options.asOf, '--as-of');
  const { defaultLimits } = await import('../source/limits.ts');
  const maxBytes = numberOption(options.maxBytes, '--max-bytes', { min: 1, max: 64 * 1024 * 1024 });
  const maxSeconds = numberOption(options.maxSeconds, '--max-seconds', { min: 1, max: 3600 });
  const base: CheckOptions = {
    today: host.today(),
    allowOutside: options.allowOutside === true,
    headline: checkOutputs(invocation).some(({ format }) => showsHeadline(format)),
    limits: { ...defaultLimits, ...(maxBytes === undefined ? {} : { maxBytes }), ...(maxSeconds === undefined ? {} : { maxSeconds }) },
    ...(asOf === undefined ? {} : { asOf }),
  };
  const policy = await policyOption(invocation);
  return policy === undefined ? base : { ...base, policy };
}

const largestBaseline = 64 * 1024 * 1024;

async function baselineOf(host: Host, source: string, options: CheckOptions) {
  if (source.startsWith('git:')) return (await import('../engine/git-baseline.ts')).gitBaseline(host, source.slice('git:'.length), options);
  const { parseBaseline } = await import('../engine/baseline.ts');
  return parseBaseline(new TextDecoder().decode(await host.readFile(source, largestBaseline)), source);
}
