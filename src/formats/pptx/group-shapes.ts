import { escapeXml } from '../neutralise/xml.ts';

/** A picture made of shapes: they move together, and one description stands for all. */
export interface ShapeGroup {
  readonly key: string;
  readonly name: string;
  readonly description: string;
}

/** Name of a shape that says which group it belongs to, until it is in it. */
export const groupMark = (key: string, name: string): string => `group ${key}: ${name}`;

interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boundsOf(shapes: string): Bounds {
  const found = [...shapes.matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g)].map((match) =>
    match.slice(1).map(Number),
  );
  const edges = found.map(([x = 0, y = 0, width = 0, height = 0]) => ({ left: x, top: y, right: x + width, bottom: y + height }));
  return edges.reduce((all, one) => ({
    left: Math.min(all.left, one.left),
    top: Math.min(all.top, one.top),
    right: Math.max(all.right, one.right),
    bottom: Math.max(all.bottom, one.bottom),
  }));
}

function grouped({ name, description }: ShapeGroup, shapes: string): string {
  const { left, top, right, bottom } = boundsOf(shapes);
  const [off, ext] = [`x="${left}" y="${top}"`, `cx="${right - left}" cy="${bottom - top}"`];
  return (
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="0" name="${escapeXml(name)}" descr="${escapeXml(description)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm><a:off ${off}/><a:ext ${ext}/><a:chOff ${off}/><a:chExt ${ext}/></a:xfrm></p:grpSpPr>${shapes}</p:grpSp>`
  );
}

/** A slide whose marked shapes, which follow each other, stand in groups. The writing library has no groups of its own. */
export function groupShapes(slide: string, groups: ReadonlyMap<string, ShapeGroup>): string {
  const marked =
    /((?:<p:sp><p:nvSpPr><p:cNvPr id="\d+" name="group ([\w-]+): (?:(?!<\/p:sp>).)*<\/p:sp>)(?:<p:sp><p:nvSpPr><p:cNvPr id="\d+" name="group \2: (?:(?!<\/p:sp>).)*<\/p:sp>)*)/gs;
  return slide.replace(marked, (all, _shapes, key: string) => {
    const group = groups.get(key);
    const shapes = all.replace(/ name="group [\w-]+: /g, ' name="');
    return group === undefined ? shapes : grouped(group, shapes);
  });
}
