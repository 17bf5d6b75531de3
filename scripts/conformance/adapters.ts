import { achievementRatio, annualTarget, efficacy, mirrorRatio, progress, relativeReduction } from './attainment.ts';
import type { Adapter } from './case.ts';
import { crossMethod } from './cross-method.ts';
import { dns } from './dns.ts';
import {
  exponentialProjection,
  geometricPath,
  reductionByRegression,
  reductionGuards,
  requiredReduction,
} from './growth.ts';
import { cumulativeFlow, linearPath, proRata, ratesOfScore } from './schedule.ts';
import { statcan, statcanAggregate } from './statcan.ts';
import { statusCounts } from './status-counts.ts';
import { un } from './un.ts';

/**
 * The methods that a public function of the library gives, by the names that cases use. Every other method is unsupported; so is
 * `definition`, whose cases are situations rather than calls.
 */
export const adapters: Readonly<Record<string, Adapter>> = {
  'statcan-2025': statcan,
  'statcan-2025-aggregate': statcanAggregate,
  'dns-2025': dns,
  'un-2023': un,
  'required AARR': requiredReduction,
  'required annual rate (log)': requiredReduction,
  'AARR (log-linear OLS)': reductionByRegression,
  'AARR guards': reductionGuards,
  'exponential projection (log ARR)': exponentialProjection,
  'linear reference path': linearPath,
  'world bank MDG reference path (geometric, recast for 100% targets)': geometricPath,
  'cross-method comparison': crossMethod,
  'time-proportional progress (序时进度)': proRata,
  'status counts': statusCounts,
  'cumulative flow against five-year target': cumulativeFlow,
  'relative reduction already reached': relativeReduction,
  'progress from baseline and pace': ratesOfScore,
  'required vs actual pace': ratesOfScore,
  'efficacy coefficient (功效系数)': efficacy,
  'annual target attainment': annualTarget,
  'mirror ratio': mirrorRatio,
  'achievement ratio left blank': achievementRatio,
  'progress from baseline': progress,
};
