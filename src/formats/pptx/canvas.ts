import type { Role } from '../../outline/charts/theme.ts';
import { officeText } from '../neutralise/ooxml.ts';
import { groupMark } from './group-shapes.ts';
import type { Slide, TextProps } from './library.ts';
import { type Area, color, font } from './look.ts';

export interface TextLook {
  readonly size: number;
  readonly role?: Role;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
}

export interface LineLook {
  readonly role: Role;
  readonly width: number;
  readonly dash?: 'solid' | 'dash' | 'sysDash';
}

export interface MarkLook {
  readonly role: Role;
  /** A mark without a value: empty, with a dashed rim. */
  readonly hollow?: boolean;
}

/** Where shapes are drawn: a slide, and the group they belong to. */
export interface Canvas {
  readonly slide: Slide;
  /** Name of the group the shapes belong to; null for none. */
  readonly group: string | null;
}

const named = ({ group }: Canvas, name: string): string => (group === null ? name : groupMark(group, name));

/** A box of text; the text must have been made to fit. */
export function drawText(canvas: Canvas, text: string | readonly TextProps[], area: Area, look: TextLook): void {
  const { size, role = 'ink', bold = false, italic = false, align = 'left', valign = 'top' } = look;
  canvas.slide.addText(typeof text === 'string' ? officeText(text) : [...text], {
    x: area.x,
    y: area.y,
    w: area.width,
    h: area.height,
    fontFace: font,
    fontSize: size,
    color: color(role),
    bold,
    italic,
    align,
    valign,
    margin: 0,
    fit: 'none',
    isTextBox: true,
    objectName: named(canvas, 'Text'),
  });
}

/** A straight line between two points. */
export function drawLine(canvas: Canvas, [x1, y1, x2, y2]: readonly [number, number, number, number], look: LineLook): void {
  canvas.slide.addShape('line', {
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    w: Math.abs(x2 - x1),
    h: Math.abs(y2 - y1),
    flipV: x2 > x1 !== y2 > y1 && x1 !== x2 && y1 !== y2,
    line: { color: color(look.role), width: look.width, dashType: look.dash ?? 'solid' },
    objectName: named(canvas, 'Line'),
  });
}

const shapes = { circle: 'ellipse', diamond: 'diamond', square: 'rect' } as const;

/** A mark around a point: the circle of the first side, the diamond of the second, a square for what belongs to neither. */
export function drawMark(canvas: Canvas, shape: keyof typeof shapes, at: { x: number; y: number; r: number }, look: MarkLook): void {
  const reach = shape === 'diamond' ? at.r * 1.2 : shape === 'square' ? at.r * 0.85 : at.r;
  const rim = { color: color(look.role), width: 1.25 };
  canvas.slide.addShape(shapes[shape], {
    x: at.x - reach,
    y: at.y - reach,
    w: 2 * reach,
    h: 2 * reach,
    fill: { color: look.hollow === true ? 'FFFFFF' : color(look.role) },
    line: look.hollow === true ? { ...rim, dashType: 'sysDash' } : { color: 'FFFFFF', width: 1 },
    objectName: named(canvas, shape === 'circle' ? 'Circle' : shape === 'diamond' ? 'Diamond' : 'Mark'),
  });
}

/** A filled rectangle. */
export function drawPanel(canvas: Canvas, area: Area, fill: string): void {
  canvas.slide.addShape('rect', {
    x: area.x,
    y: area.y,
    w: area.width,
    h: area.height,
    fill: { color: fill },
    objectName: named(canvas, 'Panel'),
  });
}
