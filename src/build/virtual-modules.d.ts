declare module 'virtual:validators' {
  /** true when the value fits the emitted schema of its name. */
  export const validateAlignment: (value: unknown) => boolean;
  export const validateAssessment: (value: unknown) => boolean;
  export const validatePolicy: (value: unknown) => boolean;
}

declare module 'virtual:scorecard-validator' {
  /** true when the value fits the emitted schema. */
  export const validateScorecard: (value: unknown) => boolean;
}

declare module 'virtual:scorecards' {
  /** Ids of the bundled scorecards, the default first. */
  export const scorecardIds: readonly string[];
  /** Loaders of their content, by id. */
  export const scorecardLoaders: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>>;
}

declare module 'virtual:version' {
  export const toolName: string;
  export const toolVersion: string;
}

declare module 'virtual:schemas' {
  /** Text of each emitted JSON Schema, by name. */
  export const schemaTexts: Readonly<Record<string, string>>;
}

declare module 'virtual:typst/*' {
  /** Source of a Typst template, by its path below `src/formats`. */
  const source: string;
  export default source;
}
