import type { Reason } from '../../vocabulary/reason.js';
import type { Attainment } from '../attainment.js';
import type { Profile } from '../profiles/profile.js';
import { type ExplanationLine, explanationLine } from './explanation.js';
import { profileNamed } from './known-profiles.js';
import { calculatedNumber } from './number-text.js';
import { reasonWords } from './reason-words.js';
import type { Teller } from './teller.js';
import { paceBetweenCuts, trajectoryBasis } from './trajectory-basis.js';
import { trajectoryWords } from './trajectory-words.js';

/** Which way a promise is going that is not due, what decided it, and by whose cuts; nothing once it is due. */
export function trajectoryLines(teller: Teller, own?: Profile): ExplanationLine[] {
  const { trajectory } = teller.attainment;
  if (trajectory === null) return [];
  const { say } = teller;
  const { zh, en } = trajectoryWords[trajectory];
  const why = whyWords(teller, own);
  const text = say(`${zh}：${why}`, `${en}: ${why}`);
  const reason = trajectory === 'not-assessable' && !teller.attainment.recurring ? whyNot(teller.attainment) : null;
  return [explanationLine('trajectory', say('走势', 'Trajectory'), text, { reason })];
}

function whyNot(attainment: Attainment): Reason {
  return trajectoryBasis(attainment).quantity.reason ?? attainment.pace.reason ?? 'no-observation';
}

function whyWords({ attainment, say, word }: Teller, own?: Profile): string {
  const { trajectory, trajectoryProfile, recurring } = attainment;
  if (recurring) {
    return recurring.due === 0
      ? say('还没有一期到期。', 'no period is due yet.')
      : say('到期的各期都做到了。', 'every period due so far was fulfilled.');
  }
  const { by, quantity } = trajectoryBasis(attainment);
  if (trajectory === 'not-assessable' || quantity.value === null) {
    return word(reasonWords[whyNot(attainment)]);
  }
  if (by === 'pace') {
    const profile = profileNamed(trajectoryProfile, own);
    const name = profile ? word(profile.name) : trajectoryProfile;
    const between = paceBetweenCuts(quantity.value, profile);
    return say(`步伐 ${between}，按“${name}”。`, `pace ${between}, by “${name}”.`);
  }
  const number = calculatedNumber(quantity.value);
  return {
    variance: say(`没有步伐，看进度差：${number}。`, `there is no pace, so the schedule variance decides: ${number}.`),
    margin: say(`看是否保持在应有的水平：与目标之差 ${number}。`, `it is the margin that decides: ${number}.`),
    change: say(`看比基期的变化：${number}。`, `the change from the baseline decides: ${number}.`),
  }[by];
}
