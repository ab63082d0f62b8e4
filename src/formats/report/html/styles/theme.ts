import { darkTheme, lightTheme, type Role, type Theme } from '../../../../outline/charts/theme.ts';

const roles = Object.keys(lightTheme.colors) as readonly Role[];

const variables = ({ colors }: Theme): string => `:root{${roles.map((role) => `--${role}:${colors[role]}`).join(';')}}`;

/** Inlined charts take their colours from the page: one drawing serves both themes. */
const chartRules = roles.map((role) => `.cxf-${role}{fill:var(--${role})}.cxs-${role}{stroke:var(--${role})}`).join('\n');

/** Colours of the page and of its charts. Paper is light, whatever the screen is. */
export const themeStyles = `
${variables(lightTheme)}
@media screen and (prefers-color-scheme:dark){${variables(darkTheme)}}
${chartRules}`;
