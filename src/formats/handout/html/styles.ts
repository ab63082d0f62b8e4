import { lightTheme } from '../../../outline/charts/theme.ts';
import type { Pack } from '../../../outline/handout/pack.ts';
import { enGb } from '../../../outline/words/en-gb.ts';
import type { Paper } from '../../pdf/paper.ts';
import { blockStyles } from '../../report/html/styles/blocks.ts';
import { pdfWords } from '../../report/pdf/words.ts';

/** Paper is light, whatever the screen is. */
const colours = `:root{${Object.entries(lightTheme.colors)
  .map(([role, colour]) => `--${role}:${colour}`)
  .join(';')}}`;

const sizes = { a4: 'A4', letter: 'letter' } satisfies Record<Paper, string>;

/** Text of others as a CSS string: all but letters and digits is escaped. */
const cssString = (text: string): string =>
  `"${text.replace(/[^A-Za-z0-9 ]/gu, (character) => `\\${(character.codePointAt(0) as number).toString(16)} `)}"`;

const [page, of] = pdfWords.page;

const paperStyles = (pack: Pack, paper: Paper): string => {
  const foot = [pack.footer, enGb.handout.copies[pack.audience], ...(pack.licence === null ? [] : [pack.licence])].join(' · ');
  const font = 'font:10pt Inter,Arial,sans-serif;color:#566170';
  return `
@page{size:${sizes[paper]};margin:17mm 15mm 20mm 25mm;
@bottom-left{content:${cssString(foot)};${font};text-align:left;width:75%}
@bottom-right{content:"${page} " counter(page) " ${of} " counter(pages);${font}}}`;
};

const shares = Array.from({ length: 12 }, (_, index) => `.share-${index + 1}{width:${Math.round(((index + 1) / 12) * 1000) / 10}%}`).join(
  '',
);

const ownStyles = (accent: string): string => `
*{box-sizing:border-box}
html{color-scheme:light}
body{margin:0;background:#fff;color:var(--ink);font:11pt/1.4 Inter,"Segoe UI",system-ui,-apple-system,Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
main{max-width:170mm;margin:0 auto;padding:8mm 4mm}
h1,h2,h3{line-height:1.2;margin:0;font-weight:700;text-wrap:balance}
h1{font-size:22pt;color:${accent};border-bottom:2pt solid ${accent};padding-bottom:8pt;margin-bottom:12pt}
h2{font-size:17pt;border-bottom:2pt solid ${accent};padding-bottom:6pt;margin-bottom:10pt}
.cover h2{border:0;margin:18pt 0 0;padding:0}
h3{font-size:11.5pt;margin:14pt 0 5pt}
p,ul,ol{margin:6pt 0}
li{margin:3pt 0}
section{margin-bottom:20mm}
.lead{font-weight:600;font-size:11.5pt}
.cover .lead{font-weight:400;font-size:13pt}
.logo{text-align:right;margin:0 0 8mm}
.logo img{width:auto;height:auto;max-height:18mm;max-width:60mm}
main svg{min-width:0;width:100%;max-width:100%}
figure{margin:8pt 0}
.scroll{margin:8pt 0}
table{font-size:10pt;line-height:1.3;margin:8pt 0;width:100%}
.scroll table{margin:0}
th,td{padding:5pt 8pt 5pt 0;border-top:.5pt solid var(--muted)}
tbody th{min-width:0}
caption{font-size:10pt;color:var(--ink);font-weight:600;padding:0 0 5pt}
.prose,.unbroken{min-width:0}
.disagreement{margin:10pt 0;padding:0}
.disagreement h3{font-size:10.5pt;font-weight:600;margin:0}
.disagreement p,.evidence{font-size:10pt}
.sides{grid-template-columns:1fr 1fr}
.side-first{border-left-style:solid}.side-second{border-left-style:dashed}
.levels{margin:10pt 0}
.levels p,.script p{font-size:10pt;margin:4pt 0}
.levels th{white-space:nowrap}
.grid{table-layout:fixed;border-bottom:.5pt solid var(--muted)}
.grid th,.grid td{padding:2pt 0;vertical-align:middle}
.grid thead th{vertical-align:bottom;padding-right:6pt;border-bottom:.9pt solid var(--ink);hyphens:auto}
.grid thead .tick{font-weight:400;padding:0;width:16.4mm}
.grid tbody th{font-weight:400;padding:4pt 6pt 4pt 0}
.grid tr+tr td{border-top:0}
.grid .tick{text-align:center}
.narrow-ticks thead .tick{width:10mm;writing-mode:vertical-rl;transform:rotate(180deg);text-align:left;vertical-align:middle}
.box{display:inline-flex;width:8mm;height:8mm;border:.9pt solid var(--ink);align-items:center;justify-content:center;color:var(--muted)}
.write td,.write th{border:.6pt solid var(--muted);padding:3pt 4pt;vertical-align:middle}
.write{table-layout:fixed}
.write thead th{background:#f3f6f9}
.write tbody tr{height:10mm}
.write.space tbody tr{height:21mm}
.lines p{font-size:10pt;margin:8pt 0 0}
.rule{height:9mm;border-bottom:.6pt solid var(--muted)}
.form{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:8mm;font-size:10pt}
.form p{display:flex;gap:6pt;align-items:flex-end;margin:10pt 0 8pt}
.grid .form p{margin:1pt 0 4pt;color:var(--muted)}
.blank{flex:1;height:5mm;border-bottom:.6pt solid var(--muted)}
.weighing{display:flex;flex-wrap:wrap;gap:4mm;align-items:flex-end;margin:2mm 0 9mm;font-size:10pt;font-weight:600}
.weighing .box{font-weight:400;margin-right:1.6mm}
.weighing .owner{flex:1;display:flex;gap:6pt;align-items:flex-end;min-width:50mm}
.next-sheet{font-size:14pt;border-bottom:2pt solid ${accent};padding-bottom:6pt;margin:12mm 0 10pt}
.steps li{margin:9pt 0}
code{display:block;font:600 10pt/1.4 Inter,Arial,sans-serif;background:#f3f6f9;border:.5pt solid var(--muted);padding:4pt 6pt;margin-top:4pt;overflow-wrap:anywhere}
.script{background:#f3f6f9;border-left:3pt solid var(--ink);padding:4pt 8pt;margin:8pt 0}
@media screen and (max-width:44rem){.sides{grid-template-columns:1fr}.form{grid-auto-flow:row}.grid thead .tick{width:10mm;font-size:8pt}}
@media print{
body{line-height:1.3}
.script{margin:4pt 0}
.script p{margin:2pt 0}
.challenge figure{margin:2pt 0}
main{max-width:none;padding:0}
section{margin:0;break-before:page}
section.cover{break-before:auto}
section.shared-sheet{break-before:auto;break-inside:avoid;margin-top:12mm}
.next-sheet{break-before:page;margin-top:0}
.challenge h3:not(.next-sheet){margin:9pt 0 4pt}
.challenge .disagreement{margin:6pt 0}
.challenge .levels td,.challenge .levels th,.how-to-read td,.agenda td{padding-top:3pt;padding-bottom:3pt}
.cover:not(:has(.logo)){padding-top:24mm}
h1,h2,h3,.lead,caption,thead{break-after:avoid}
thead{display:table-header-group}
tr,li,figure,svg,.side,.disagreement,.form,.lines,.levels,.weighing,.grid tbody{break-inside:avoid}
.grid,section>ul{break-inside:avoid}
.weighing{break-before:avoid}
p,li{orphans:3;widows:3}
.scroll{overflow:visible}
.write thead th,code,.script{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}`;

/** The whole style sheet; of the user's file only the line at the foot is in it, as an escaped string. */
export const packStyles = (pack: Pack, paper: Paper): string =>
  [colours, blockStyles, ownStyles(pack.accent), shares, paperStyles(pack, paper)].join('').trim();
