import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { bin, cx, root } from './run.ts';

interface Step {
  readonly run: string;
  readonly shell: string;
  readonly env: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean; readonly description: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const action: Action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
const [install, check] = action.runs.steps as [Step, Step];

const executable = (path: string, text: string): void => {
  writeFileSync(path, text);
  chmodSync(path, 0o755);
};

/** A runner: a checkout, a temporary folder beside it with the tool installed, and a npm that only writes down what it was asked. */
function runner() {
  const base = mkdtempSync(join(tmpdir(), 'cx-runner-'));
  const [checkout, temp, path] = ['checkout', 'temp', 'path'].map((name) => join(base, name)) as [string, string, string];
  mkdirSync(join(temp, 'cx-scorecard/node_modules/.bin'), { recursive: true });
  mkdirSync(path);
  cpSync(join(root, 'examples'), checkout, { recursive: true });
  executable(join(temp, 'cx-scorecard/node_modules/.bin/cx-scorecard'), `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`);
  executable(join(path, 'npm'), `#!/bin/sh\npwd > "${base}/npm-folder"\nprintf '%s\\n' "$@" > "${base}/npm-arguments"\n`);
  return { base, checkout, temp, path };
}

type Runner = ReturnType<typeof runner>;

/** Runs a step as GitHub does: expressions only in env, the script by bash with -e and pipefail. */
function runStep(step: Step, { base, checkout, temp, path }: Runner, given: Readonly<Record<string, string>>) {
  const values = Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [`inputs.${name}`, given[name] ?? input.default ?? '']),
  );
  const filled = (text: string) =>
    text.replace(/\$\{\{ *([\w.-]+) *\}\}/g, (_, name: string) => ({ ...values, 'runner.temp': temp })[name] ?? '');
  const script = join(base, 'step.sh');
  writeFileSync(script, step.run);
  const files = { GITHUB_OUTPUT: join(base, 'output'), GITHUB_STEP_SUMMARY: join(base, 'summary'), GITHUB_ENV: join(base, 'env') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const env = Object.fromEntries(Object.entries(step.env).map(([name, text]) => [name, filled(text)]));
  const outcome = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
    cwd: join(checkout, filled(step['working-directory'] ?? '.')),
    env: { PATH: `${path}:${process.env.PATH ?? ''}`, ...env, ...files },
    encoding: 'utf8',
  });
  const outputs = Object.fromEntries(
    readFileSync(files.GITHUB_OUTPUT, 'utf8')
      .trimEnd()
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(/=(.*)/s).slice(0, 2)),
  );
  return { ...outcome, outputs, summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'), env: readFileSync(files.GITHUB_ENV, 'utf8') };
}

describe('the action', () => {
  test('puts nothing of its inputs into a script: they come through the environment alone', () => {
    expect(action.runs.using).toBe('composite');
    expect(action.runs.steps).toHaveLength(2);
    for (const { run, shell } of action.runs.steps) {
      expect(run).not.toContain('${{');
      expect(shell).toBe('bash');
    }
    for (const name of Object.keys(action.inputs)) {
      expect(JSON.stringify(action.runs.steps.map(({ env }) => env)), name).toContain(`inputs.${name} }}`);
    }
  });

  test('installs exactly the version it is told, outside the checkout and without scripts', () => {
    const place = runner();
    expect(runStep(install, place, { version: '0.1.0' }).status).toBe(0);
    const args = readFileSync(join(place.base, 'npm-arguments'), 'utf8').trimEnd().split('\n');
    expect(args).toEqual(expect.arrayContaining(['install', '--ignore-scripts', 'cx-scorecard@0.1.0']));
    expect(readFileSync(join(place.base, 'npm-folder'), 'utf8').trim()).toBe(join(place.temp, 'cx-scorecard'));
  });

  test.each(['latest', '^1.0.0', '', '1.0.0 evil', '1.0.0; touch x', 'file:../evil', '$(touch x)'])('refuses the version %j', (version) => {
    const place = runner();
    expect(runStep(install, place, { version }).status).toBe(2);
    expect(existsSync(join(place.base, 'npm-arguments'))).toBe(false);
  });

  test('annotates, writes a summary and SARIF, and fails with the code of check', () => {
    const { status, stdout, stderr, outputs, summary } = runStep(check, runner(), { files: 'broken/alignment.yaml\nnorthwind\n' });
    expect(status, stderr).toBe(1);
    expect(stdout).toMatch(/^::error file=broken\/alignment\.yaml,line=\d+,/m);
    expect(summary).toMatch(/^### cx\\?-scorecard check: failed\n/);
    expect(outputs).toEqual({ 'exit-code': '1', sarif: './cx-scorecard.sarif' });
  });

  test('passes with 0, and takes its folder, policy, severity, schema and day from its inputs', () => {
    const place = runner();
    writeFileSync(join(place.checkout, 'northwind/house.json'), '{ "required": ["sponsor"] }');
    writeFileSync(join(place.checkout, 'northwind/policy.yaml'), 'rules: { house-schema: note }\ngates: { alignment: { min: 1 } }\n');
    const inputs = {
      files: 'alignment.yaml',
      'working-directory': 'northwind',
      schema: 'house.json',
      policy: 'policy.yaml',
      'as-of': '2026-11-20',
    };
    const fine = runStep(check, place, inputs);
    expect(fine.status, fine.stderr).toBe(0);
    expect(fine.stdout).toContain('::notice file=alignment.yaml');
    expect(fine.stdout).toContain('title=house-schema');
    expect(fine.outputs.sarif).toBe('northwind/cx-scorecard.sarif');
    expect(JSON.parse(readFileSync(join(place.checkout, fine.outputs.sarif as string), 'utf8')).version).toBe('2.1.0');
    expect(runStep(check, place, { ...inputs, 'fail-on': 'note' }).status).toBe(1);
  });

  test.each([
    ['nothing to check', { files: ' \n' }],
    ['a file that is not there', { files: 'nowhere.yaml' }],
    ['an output of two lines', { files: 'minimal', sarif: 'a\nexit-code=0' }],
  ])('fails with 2 for %s', (_what, inputs) => {
    const { status, outputs } = runStep(check, runner(), inputs);
    expect(status).toBe(2);
    expect(outputs['exit-code'] ?? '2').toBe('2');
  });

  test('a file name is a name and nothing more', () => {
    const place = runner();
    const names = [
      '$(touch pwned).yaml',
      '`touch pwned`.yaml',
      "';touch pwned;'.yaml",
      '--help.yaml',
      '##[add-mask]x.yaml',
      '::stop-commands::x.yaml',
    ];
    for (const name of names) copyFileSync(join(place.checkout, 'broken/alignment.yaml'), join(place.checkout, name));
    const { status, stdout, summary, env } = runStep(check, place, { files: [...names, '*.yaml'].join('\n') });
    expect(status).toBe(1);
    expect(existsSync(join(place.checkout, 'pwned'))).toBe(false);
    expect(stdout).not.toMatch(/##\[|^::(?!error |warning |notice )/m);
    expect(summary).toContain('6 files');
    expect(env).toBe('');
    const missing = runStep(check, place, { files: '##[error]gone.yaml' });
    expect(missing.status).toBe(2);
    expect(missing.stderr).toContain('nothing matched');
    expect(missing.stderr).not.toContain('##[');
  });
});

describe('the pre-commit hook', () => {
  const [hook] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as [Readonly<Record<string, string | string[]>>];
  const listed = ['alignment.yaml', 'northwind/alignment.yml', 'northwind/responses/it.yaml', 'teams/policy.yaml', 'my/scorecard.yaml'];
  const others = ['.github/workflows/ci.yaml', 'compose.yaml', 'alignment.yaml.bak', 'realignment.yaml', 'docs/responses.yaml'];

  test('is handed our files and no others', () => {
    const pattern = new RegExp(String(hook.files));
    expect([...listed, ...others].filter((file) => pattern.test(file))).toEqual(listed);
    expect(hook).toMatchObject({ id: 'cx-scorecard', language: 'node', types: ['yaml'] });
  });

  test('runs on the list of files as pre-commit gives it', () => {
    const [command, ...args] = [...String(hook.entry).split(' '), ...(hook.args as string[])];
    expect(command).toBe(Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).bin)[0]);
    const { checkout } = runner();
    const clean = ['northwind/alignment.yaml', 'northwind/responses/it.yaml', 'northwind/responses/marketing.yaml'];
    expect(cx([...args, ...clean], { cwd: checkout })).toEqual({ code: 0, stdout: '', stderr: '' });
    const failed = cx([...args, ...clean, 'broken/alignment.yaml'], { cwd: checkout });
    expect(failed.code).toBe(1);
    expect(failed.stdout).toContain('broken/alignment.yaml:');
  });
});
