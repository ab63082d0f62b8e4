import { ImageRun, Paragraph } from 'docx';
import type { Logo } from '../../../outline/handout/pack.ts';
import { enGb } from '../../../outline/words/en-gb.ts';
import type { HandoutTools } from '../format.ts';
import { logoPng } from '../logo-png.ts';

/** Room of the logo on the cover, in pixels of 1/96 inch: 60 mm by 18 mm. */
const room = { width: 227, height: 68 };

const alt = { name: enGb.handout.logo, title: enGb.handout.logo, description: enGb.handout.logo };

/** The consultant's logo at the top of the cover. */
export async function logoParagraph(logo: Logo, tools: Pick<HandoutTools, 'warn'>): Promise<Paragraph> {
  const scale = Math.min(room.width / logo.width, room.height / logo.height);
  const transformation = { width: Math.round(logo.width * scale), height: Math.round(logo.height * scale) };
  const pixels = Buffer.from(await logoPng(logo, tools));
  const image =
    logo.type === 'png'
      ? new ImageRun({ type: 'png', data: pixels, transformation, altText: alt })
      : new ImageRun({
          type: 'svg',
          data: Buffer.from(logo.svg),
          transformation,
          altText: alt,
          fallback: { type: 'png', data: pixels },
        });
  return new Paragraph({ alignment: 'right', spacing: { after: 0 }, children: [image] });
}
