import { mostLogoBytes, readLogo } from '../formats/handout/logo/read-logo.ts';
import { CliError } from '../model/cli-error.ts';
import type { Host } from '../model/host.ts';
import { defaultAccent, readAccent } from '../outline/handout/accent.ts';
import { audiences, durations, type Logo, type PackOptions } from '../outline/handout/pack.ts';
import type { Invocation } from './command.ts';
import { choiceOption, numberOption } from './options.ts';

const mostChallenges = 40;
const longestLicence = 120;

function startOption(value: unknown): string {
  const text = value === undefined ? '09:00' : String(value);
  const [, hour = '', minute = ''] = /^(\d{1,2}):(\d{2})$/.exec(text) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) {
    throw new CliError(`--start "${text}" is no time of day, expected HH:MM such as 09:00`);
  }
  return `${hour.padStart(2, '0')}:${minute}`;
}

function accentOption(value: unknown): string {
  if (value === undefined) return defaultAccent;
  const text = String(value);
  const accent = readAccent(text);
  if (accent === null)
    throw new CliError(
      `--accent "${text}" is no colour, expected #rgb or #rrggbb such as #1f4e79`,
      'Quote it: the shell takes # for a comment.',
    );
  if (accent.nearest !== accent.color) {
    const contrast = (Math.floor(accent.contrast * 10) / 10).toFixed(1);
    throw new CliError(
      `--accent "${text}" has a contrast of ${contrast} to 1 on white, expected at least 4.5`,
      `The nearest darker shade that passes: --accent '${accent.nearest}'`,
    );
  }
  return accent.color;
}

function licenceOption(value: unknown): string | null {
  if (value === undefined) return null;
  const text = String(value).replace(/\s+/gu, ' ').trim();
  if (text === '') return null;
  if (text.length > longestLicence) throw new CliError(`--licence is ${text.length} characters long, expected at most ${longestLicence}`);
  return text;
}

async function logoOption(host: Host, value: unknown): Promise<Logo | null> {
  if (value === undefined) return null;
  const path = String(value);
  return readLogo(await host.readFile(path, mostLogoBytes + 1), path);
}

/** What the command line asks of the pack. @throws CliError for what it cannot mean. */
export async function packOptions({ host, args, options }: Invocation): Promise<PackOptions> {
  const minutes = durations.map(String);
  const duration = options.duration === undefined ? '90' : choiceOption(options.duration, '--duration', minutes);
  return {
    audience: options.for === undefined ? 'participant' : choiceOption(options.for, '--for', audiences),
    anonymous: options.anonymous === true,
    duration: durations[minutes.indexOf(duration)] as (typeof durations)[number],
    top: numberOption(options.top, '--top', { min: 1, max: mostChallenges }) ?? null,
    blank: options.blank === true,
    start: startOption(options.start),
    licence: licenceOption(options.licence),
    accent: accentOption(options.accent),
    logo: await logoOption(host, options.logo),
    path: args[0] as string,
  };
}
