import type { BulletRow, Chart } from '../../../src/outline/charts/chart.ts';

const challenges = [
  'Consumerization of IT',
  'Ownership of the customer experience',
  'Measurement and metrics',
  'Data strategy',
  'Isolation of functions',
  'Agile, design-thinking',
  'Communication vs. innovation',
  'Channel integration',
  'Digital talent',
  'Technology budget',
];

const longNames = [
  'Shared accountability for the post-purchase experience',
  'Internationalization/localization-of-everything-in-one-word',
  'Kundenerlebnisverantwortlichkeitsverteilungsplan',
  'مواءمة التسويق وتقنية المعلومات حول تجربة العميل (CRM).',
  'בעלות משותפת על חוויית הלקוח בכל הערוצים!',
  '顧客体験に対するマーケティング部門と情報システム部門の共同責任',
  '고객 데이터 전략과 채널 통합에 대한 공동의 책임',
  'Συνεργασία μεταξύ μάρκετινγκ και πληροφορικής',
];

const hostile = [
  '</text><script>alert(1)</script>',
  '" onload="alert(1)" x="',
  "a & b < c > d ' e",
  'bell\u0007 null\u0000 escape\u001b[31m lone\ud800 end\uffff',
  'right\u202e to left\u202c and\u2066 isolate',
  ']]> <!-- --> <![CDATA[ ',
  'javascript:alert(1) &amp; &#x3c;',
  '\n\t  \r\n',
  '',
];

const many = Array.from({ length: 40 }, (_, index) => `${challenges[index % challenges.length]} ${index + 1}`);

export type Case = 'normal' | 'three rows' | '40 rows' | 'long names' | 'missing values' | 'hostile strings' | 'nothing';

const labelsOf = {
  normal: challenges,
  'three rows': challenges.slice(0, 3),
  '40 rows': many,
  'long names': longNames,
  'missing values': challenges.slice(0, 6),
  'hostile strings': hostile,
  nothing: [],
} satisfies Record<Case, readonly string[]>;

export const cases = Object.keys(labelsOf) as readonly Case[];

/** Levels in tenths that look like answers, without chance. */
const level = (index: number, factor: number): number => 1 + ((index * factor + factor) % 41) / 10;

const missing = (name: Case, index: number, turn: number): boolean => name === 'missing values' && index % 3 === turn;

const titled = (name: Case, title: string) => ({
  title: name === 'hostile strings' ? `${title} <b>&"'\u0001` : title,
  description: name === 'hostile strings' ? '</desc><script/>' : `${title}, in ${labelsOf[name].length} rows.`,
});

const sidesOf = (name: Case) =>
  name === 'long names'
    ? { first: longNames[0] ?? '', second: longNames[3] ?? '' }
    : name === 'hostile strings'
      ? { first: '<i>CMO</i>', second: '"CIO"' }
      : { first: 'CMO', second: 'CIO' };

const bullet = (name: Case, label: string, index: number): BulletRow => ({
  label,
  attainment: missing(name, index, 1) ? null : ((index * 37 + 20) % 101) / 100,
  elapsed: missing(name, index, 2) ? null : ((index * 13 + 40) % 101) / 100,
  status: missing(name, index, 1) ? 'no reading' : (['on track', 'behind', 'off track', 'reached'][index % 4] ?? ''),
  tone: missing(name, index, 1) ? 'muted' : ((['good', 'warning', 'bad', 'good'] as const)[index % 4] ?? 'muted'),
  value: missing(name, index, 1) ? '–' : `${61 + index} % of 85 %`,
  history:
    name === 'missing values' && index % 2 === 0 ? [] : Array.from({ length: 1 + (index % 12) }, (_, at) => 42 + ((at * 7 + index) % 23)),
});

/** The same seven charts for every case, from the signature picture to the secondary one. */
export function chartsOf(name: Case): readonly Chart[] {
  const labels: readonly string[] = labelsOf[name];
  const functions = name === 'normal' ? ['Marketing', 'IT', 'Experience', 'Service'] : labels;
  return [
    {
      kind: 'gap-lines',
      ...titled(name, 'Where the two leaders see the same thing differently'),
      sides: sidesOf(name),
      scale: { min: 1, max: 5 },
      rows: labels.map((label, index) => {
        const first = missing(name, index, 0) ? null : level(index, 17);
        const second =
          missing(name, index, 1) || (name === 'missing values' && index === 3) ? null : index === 2 ? level(index, 17) : level(index, 23);
        return {
          label,
          first,
          second,
          target: index === 1 ? 5 : 4,
          apart: first === null || second === null ? '–' : Math.abs(first - second).toFixed(1),
        };
      }),
    },
    {
      kind: 'quadrant',
      ...titled(name, 'What matters most and is least mature'),
      x: { title: 'Maturity', min: 1, max: 5, split: 3 },
      y: { title: 'Importance', min: 1, max: 5, split: 3 },
      points: (name === 'missing values' ? labels.slice(2) : labels).map((label, index) => ({
        label,
        x: index === 4 ? level(3, 17) : level(index, 17) * 0.7 + 0.5,
        y: index === 4 ? level(3, 29) : 2.6 + level(index, 29) * 0.48,
      })),
      missing: name === 'missing values' ? labels.slice(0, 2) : [],
      ...(name === 'normal' ? { corners: ['Concentrate here', 'Keep up', 'Low priority', 'Possible overkill'] } : {}),
    },
    {
      kind: 'silo-matrix',
      ...titled(name, 'How well the functions work together'),
      functions,
      given: functions.map((_, row) =>
        functions.map((_, column) => (row === column || missing(name, row + column, 1) ? null : 1 + ((row * 3 + column * 2 + 1) % 5))),
      ),
      oneWay: functions.length > 2 ? [[0, 1], ...(functions.length > 3 ? ([[1, 3]] as const) : [])] : [],
    },
    {
      kind: 'bullets',
      ...titled(name, 'KPIs on the way to their targets'),
      rows: labels.map((label, index) => bullet(name, label, index)),
    },
    {
      kind: 'journey',
      ...titled(name, 'What each stage of the journey has'),
      stages: (name === 'normal' ? ['Awareness', 'Consideration', 'Purchase', 'Delivery', 'Service', 'Post-purchase'] : labels).map(
        (label, index) => ({
          label,
          goal: index % 5 !== 3,
          shared: index % 5 !== 3 && index % 2 === 0,
          measured: index % 3 === 0 && index % 5 !== 3,
          live: index % 6 === 0,
        }),
      ),
    },
    {
      kind: 'trend',
      ...titled(name, 'Customer profiles matched across systems'),
      unit: name === 'hostile strings' ? '<%>' : '%',
      target: name === 'missing values' ? null : 85,
      points: labels.map((label, index) => ({
        date:
          name === 'normal' || name === '40 rows'
            ? `${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-28`
            : label,
        value: 42 + index * (name === '40 rows' ? 1 : 4) + ((index * 5) % 7),
      })),
    },
    {
      kind: 'radar',
      ...titled(name, 'Both sides around the circle'),
      sides: sidesOf(name),
      max: 5,
      axes: labels.map((label, index) => ({
        label,
        first: missing(name, index, 0) ? null : level(index, 17),
        second: missing(name, index, 1) ? null : level(index, 23),
      })),
    },
  ];
}
