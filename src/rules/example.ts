const head = `version: 1
organization: Northwind Outfitters
asOf: 2026-11-20
functions:
  marketing: { lead: CMO }
  it: { lead: CIO }
`;

/** A complete alignment file for an example: the head they share, then what the rule is about. */
export const example = (body: string): string => head + body.replace(/^\n/, '');
