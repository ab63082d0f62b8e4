const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const declaration = /^\uFEFF?(?:<\?xml [^?]*\?>\s*)?/;
const value = `"(?:[^<&"]|&(?:#\\d+|#x[\\dA-Fa-f]+|amp|lt|gt|quot|apos);)*"`;
const token = new RegExp(
  `<(?<name>[\\w:.-]+)(?<attributes>(?:\\s+[\\w:.-]+=${value})*)\\s*(?<empty>/?)>|</(?<end>[\\w:.-]+)\\s*>|(?<text>(?:[^<&]|&(?:#\\d+|#x[\\dA-Fa-f]+|amp|lt|gt|quot|apos);)+)`,
  'gy',
);

/** Why a text is not well-formed XML 1.0, in the strict part of it that Office packages use (no DTD, no CDATA, no comments); null when it is. */
export function xmlProblem(text: string): string | null {
  const wrong = illegal.exec(text);
  if (wrong !== null)
    return `character U+${(wrong[0].codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')} that XML 1.0 does not allow`;
  const open: string[] = [];
  let roots = 0;
  token.lastIndex = (declaration.exec(text) as RegExpExecArray)[0].length;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const groups = token.exec(text)?.groups;
    if (groups === undefined) return `not well-formed at ${JSON.stringify(text.slice(at, at + 60))}`;
    if (groups.text !== undefined) {
      if (open.length === 0 && groups.text.trim() !== '') return 'text outside the root element';
    } else if (groups.end !== undefined) {
      if (open.pop() !== groups.end) return `</${groups.end}> closes another element`;
    } else {
      const names = [...(groups.attributes as string).matchAll(/([\w:.-]+)="/g)].map(([, name]) => name);
      if (new Set(names).size !== names.length) return `an attribute twice in <${groups.name}>`;
      if (open.length === 0) roots += 1;
      if (groups.empty === '') open.push(groups.name as string);
    }
  }
  if (open.length > 0) return `<${open.at(-1)}> is not closed`;
  return roots === 1 ? null : `${roots} root elements`;
}
