/** What a colour is for. Each piece of a picture names its role, so that one theme can stand in for another. */
export type Role =
  | 'paper'
  | 'ink'
  | 'muted'
  | 'hairline'
  | 'axis'
  | 'track'
  | 'join'
  | 'bar'
  | 'first'
  | 'firstFill'
  | 'second'
  | 'secondFill'
  | 'target'
  | 'good'
  | 'warning'
  | 'bad'
  | 'heat1'
  | 'heat2'
  | 'heat3'
  | 'heat4'
  | 'heat5'
  | 'onHeat1'
  | 'onHeat2'
  | 'onHeat3'
  | 'onHeat4'
  | 'onHeat5';

/** Plain colour values: some readers of SVG paint a CSS variable black. */
export interface Theme {
  readonly name: string;
  readonly colors: Readonly<Record<Role, string>>;
}

/** No `system-ui`: readers without a browser draw it as a serif. */
export const fontFamily = 'Inter, Arial, sans-serif';

export const lightTheme: Theme = {
  name: 'light',
  colors: {
    paper: '#ffffff',
    ink: '#1b2430',
    muted: '#566170',
    hairline: '#e4e8ed',
    axis: '#aab4bf',
    track: '#e6eaef',
    join: '#98a3af',
    bar: '#66778a',
    first: '#0b7a75',
    firstFill: '#0b7a75',
    second: '#b9570a',
    secondFill: '#b9570a',
    target: '#3d4754',
    good: '#2a7548',
    warning: '#8a5d00',
    bad: '#b3342d',
    heat1: '#f3f6fa',
    heat2: '#d9e3ee',
    heat3: '#b3c8dd',
    heat4: '#85a7c9',
    heat5: '#3b648e',
    onHeat1: '#1b2430',
    onHeat2: '#1b2430',
    onHeat3: '#1b2430',
    onHeat4: '#111821',
    onHeat5: '#ffffff',
  },
};

export const darkTheme: Theme = {
  name: 'dark',
  colors: {
    paper: '#14191f',
    ink: '#e8ecf1',
    muted: '#a5afbb',
    hairline: '#262e38',
    axis: '#5c6875',
    track: '#2b343f',
    join: '#77828f',
    bar: '#8696a8',
    first: '#4fc9c0',
    firstFill: '#4fc9c0',
    second: '#f0974a',
    secondFill: '#f0974a',
    target: '#c3cbd5',
    good: '#6cc68f',
    warning: '#e0b04a',
    bad: '#f2877f',
    heat1: '#1e2630',
    heat2: '#2a3a4d',
    heat3: '#38536f',
    heat4: '#6c95c0',
    heat5: '#b4d0ee',
    onHeat1: '#e8ecf1',
    onHeat2: '#e8ecf1',
    onHeat3: '#f4f7fa',
    onHeat4: '#0e1319',
    onHeat5: '#0e1319',
  },
};

/** Greys only; the second side is hollow, so the shapes stay apart on a poor printer. */
export const printTheme: Theme = {
  name: 'print',
  colors: {
    paper: '#ffffff',
    ink: '#000000',
    muted: '#454545',
    hairline: '#d6d6d6',
    axis: '#8c8c8c',
    track: '#e3e3e3',
    join: '#8c8c8c',
    bar: '#5c5c5c',
    first: '#000000',
    firstFill: '#000000',
    second: '#000000',
    secondFill: '#ffffff',
    target: '#000000',
    good: '#000000',
    warning: '#000000',
    bad: '#000000',
    heat1: '#ffffff',
    heat2: '#e6e6e6',
    heat3: '#c9c9c9',
    heat4: '#a6a6a6',
    heat5: '#4d4d4d',
    onHeat1: '#000000',
    onHeat2: '#000000',
    onHeat3: '#000000',
    onHeat4: '#000000',
    onHeat5: '#ffffff',
  },
};

export interface Paints {
  readonly fill?: Role;
  readonly stroke?: Role;
}

/** Attributes that colour an element, with classes that let a page put another theme on an inlined picture. */
export function paint(theme: Theme, { fill, stroke }: Paints): Readonly<Record<string, string>> {
  const classes = [fill === undefined ? '' : `cxf-${fill}`, stroke === undefined ? '' : `cxs-${stroke}`].filter((name) => name !== '');
  return {
    class: classes.join(' '),
    fill: fill === undefined ? 'none' : theme.colors[fill],
    ...(stroke === undefined ? {} : { stroke: theme.colors[stroke] }),
  };
}

/** CSS rules that put a theme on pictures drawn in another one, for a media query of the page they are inlined in. */
export const themeRules = (theme: Theme): string =>
  Object.entries(theme.colors)
    .map(([role, color]) => `.cxf-${role}{fill:${color}}.cxs-${role}{stroke:${color}}`)
    .join('');
