import { assessColumns } from '@xianxing/plan';
import { handWrittenLoop } from './bench/hand-written-loop.ts';
import { inventedColumns } from './bench/invented-columns.ts';
import { manyPlans } from './bench/many-plans.ts';
import { sameNumbers } from './bench/same-numbers.ts';
import { targetsPerSecond } from './bench/targets-per-second.ts';
import { median, times } from './bench/times.ts';

// Speed of the batch entry beside a hand-written loop over the same columns. Only the ratio decides how it ends; times depend on the
// machine and are for information.

const sizes = [1_000, 10_000, 100_000, 1_000_000];
const mostTimes = 3;
// Of a thousand plans against a hundred: time for a plan, and memory in use afterwards. 1 is linear time and no growth.
const mostSlower = 1.5;
const mostMemory = 1.2;

const perSecond = (rows: number, milliseconds: number) => (rows / milliseconds) * 1000;
const millions = (number: number) => `${(number / 1e6).toFixed(2)} M`.padStart(10);

console.log('Rows a second, median of several calls\n');
console.log('      rows   assessColumns  hand-written   ratio');

const results = sizes.map((rows) => {
  // Many different short batches, not one again and again: a processor learns a thousand rows by heart.
  const batches = Array.from({ length: Math.max(1, 100_000 / rows) }, (_, seed) => inventedColumns(rows, seed));
  for (const columns of batches) sameNumbers(assessColumns(columns), handWrittenLoop(columns));
  const bodies = [assessColumns, handWrittenLoop].map(
    (assessEach) => () => batches.map((columns) => assessEach(columns)).at(-1),
  );
  times(bodies, 5);
  const [ours = [], hand = []] = times(bodies, 21);
  // Each pair was run one after the other; their quotient suffers least from what else the machine does.
  const ratio = median(ours.map((time, repetition) => time / (hand[repetition] ?? Number.NaN)));
  const [ourTime, handTime] = [median(ours) / batches.length, median(hand) / batches.length];
  console.log(
    `${String(rows).padStart(10)}    ${millions(perSecond(rows, ourTime))}    ${millions(perSecond(rows, handTime))}   ${ratio.toFixed(2).padStart(5)}`,
  );
  return { rows, perRow: ourTime / rows, ratio };
});

const [small, large] = [results[0], results.at(-1)];
if (!small || !large) throw new Error('nothing was measured');
const linearity = large.perRow / small.perRow;
const worst = Math.max(...results.map((result) => result.ratio));
console.log(`\nTime for a row at 10^6 ÷ at 10^3: ${linearity.toFixed(2)} (1 is linear)`);
console.log(`assess, for information: ${Math.round(await targetsPerSecond()).toLocaleString('en')} targets a second`);
console.log(`Ratio to the hand-written loop, worst of the sizes: ${worst.toFixed(2)} (at most ${mostTimes})`);

manyPlans(20);
const [hundred, thousand] = [manyPlans(100), manyPlans(1_000)];
const slower = thousand.millisecondsPerPlan / hundred.millisecondsPerPlan;
const memory = thousand.heap / hundred.heap;
console.log(
  `\n1,000 plans read, checked and assessed, for information: ${thousand.millisecondsPerPlan.toFixed(1)} ms a plan, ${thousand.targets.toLocaleString('en')} targets, ${(thousand.heap / 1e6).toFixed(0)} MB in use afterwards`,
);
console.log(`Time for a plan, of 1,000 ÷ of 100: ${slower.toFixed(2)} (at most ${mostSlower})`);
console.log(`Memory in use, after 1,000 ÷ after 100: ${memory.toFixed(2)} (at most ${mostMemory})`);
process.exitCode = worst > mostTimes || slower > mostSlower || memory > mostMemory ? 1 : 0;
