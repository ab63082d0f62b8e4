/** Reads CSV as strictly as RFC 4180 is written: CRLF only, quotes only around whole fields. @throws Error at the first departure. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let fields: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = /"((?:[^"]|"")*)"/y;
    const plain = /[^",\r\n]*/y;
    const pattern = text[at] === '"' ? quoted : plain;
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) throw new Error(`an unclosed quote at ${at}`);
    fields.push(pattern === quoted ? (found[1] as string).replaceAll('""', '"') : found[0]);
    at += found[0].length;
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      records.push(fields);
      fields = [];
      at += 2;
    } else throw new Error(`a field that does not end at ${at}`);
  }
  if (fields.length > 0) throw new Error('the last record does not end');
  return records;
}
