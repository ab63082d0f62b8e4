import { readFileSync } from 'node:fs';

type Units = readonly (readonly (number | null)[])[];
type Cells = Readonly<Record<'g' | 'd' | 'v' | 'k', number | null>>;

/** Conformance vectors of the scoring model: the groups the product uses. */
export interface Vectors {
  readonly krippendorff: readonly { id: string; units: Units; expected: { ordinal?: number | null; reason?: string } }[];
  readonly bp: readonly { id: string; units: Units; expected: { mpd: number; linear: number; quadratic: number } }[];
  readonly rwg: readonly {
    id: string;
    raters_x_items?: Units;
    counts_1to5?: readonly number[];
    item_counts_1to5?: Units;
    expected: { rwg_item1?: number; rwg?: number; rwg_j_star?: number };
  }[];
  readonly rwg_two_raters: readonly { diff: number; variance: number; rwg: number; bp_linear: number }[];
  readonly identity_bp_quadratic_equals_rwgj_star: { raters_x_items: Units; bp_quadratic: number; rwg_j_star: number };
  readonly kendall_w: readonly { id: string; raters: readonly (readonly number[])[]; expected: number | null; mean_spearman?: number }[];
  readonly exact_null_pair: { rows: readonly { J: number; max_sum: number | null; max_D: number | null }[] };
  readonly prng: {
    xoshiro128ss_state_1234: readonly number[];
    splitmix32_seed42_words: readonly number[];
    first10_seed42: readonly number[];
  };
  readonly bootstrap: readonly [{ expected: { dropped: number; lo: number; hi: number; median: number } }];
  readonly rounding: readonly { x: number; d: number; expected: number }[];
  readonly kpi: { asOf: string; cases: readonly KpiCase[] };
  readonly ownership_pair: readonly { cmo: string; cio: string; expected: string }[];
  readonly ownership_clarity: readonly { votes: readonly string[]; expected: number | null }[];
  readonly silo: Silo;
  readonly scorecard: Worked;
  readonly cross_pair: readonly {
    cmo: readonly number[];
    cio: readonly number[];
    between: number;
    within_cmo: number | null;
    within_cio: number | null;
  }[];
  readonly null_shapes: Readonly<Record<string, { p: readonly number[]; expected_abs_diff: number; alignment_of_scorecard: number }>>;
  readonly coverage: readonly {
    goal_owners: readonly (readonly string[])[];
    kpis: readonly { valid: boolean; fresh: boolean }[];
    expected: { goal: boolean; shared: boolean; measured: boolean; live: boolean; coverage: number; flag: string | null };
  }[];
  readonly evidence_gap: readonly { ratings: readonly [number, 'none' | 'document' | 'data' | 'opinion'][]; expected: number | null }[];
  readonly simplex_lattice: readonly { criteria: number; size: number }[];
}

export interface KpiCase {
  readonly name: string;
  readonly kpi: {
    direction: 'higher' | 'lower' | 'range' | 'done';
    baseline?: number;
    target?: number;
    actual?: number | boolean;
    low?: number;
    high?: number;
    min?: number;
    max?: number;
    readingDate?: string;
    cadence?: 'quarterly';
    start?: string;
    due?: string;
    stretch?: boolean;
  };
  readonly expected: {
    raw: number | null;
    capped: number | null;
    status: string;
    elapsed?: number | null;
    pace?: number;
    ageDays?: number;
  };
}

interface Silo {
  readonly given: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly dyads: readonly {
    pair: string;
    given: readonly (number | null)[];
    strength: number;
    reciprocity_gap: number | null;
    silo_gap: number;
    status: string;
  }[];
  readonly silo_index: number;
  readonly out_mean: Readonly<Record<string, number>>;
  readonly in_mean: Readonly<Record<string, number>>;
}

interface Worked {
  readonly ratings: Readonly<Record<'CMO' | 'CIO' | 'CXO', Units>>;
  readonly importance: readonly (readonly number[])[];
  readonly challenges: readonly {
    c: number;
    function_means: readonly (number | null)[];
    maturity: number;
    maturity100: number;
    target_gap: number;
    pairs: number;
    D: number | null;
    signed: number | null;
    alignment: number | null;
    importance: number;
    coverage: number;
    attainment: number | null;
    components: Cells;
    priority: number;
    rank: number;
    rank_range: readonly [number, number];
    top1_share: number;
    top3_share: number;
    signed_minus_bias: number | null;
  }[];
  readonly headline: {
    challenges_scored: number;
    challenges_paired: number;
    function_levels: Readonly<Record<string, number>>;
    maturity_level: number;
    maturity100: number;
    weakest: number;
    D: number;
    alignment: number;
    alignment_ci95: readonly [number, number];
    coverage: number;
    fully_covered: number;
    attainment: number;
    bias_cmo_minus_cio: number;
    alpha_ordinal_pair: number;
    alpha_ordinal_all: number;
    bp_linear_all: number;
    kendall_w_importance: number;
    mean_spearman_importance: number;
  };
  readonly lattice: { size: number };
  readonly levers: Readonly<Record<string, Cells>>;
  readonly tipping_points: {
    top3: readonly number[];
    weights: Readonly<Record<string, { now: number; changes_at_or_below: number | null; changes_at_or_above: number | null }>>;
  };
}

export const vectors = JSON.parse(readFileSync(new URL('./vectors.json', import.meta.url), 'utf8')) as Vectors;
