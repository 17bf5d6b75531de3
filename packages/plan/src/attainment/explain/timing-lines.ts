import { type ExplanationLine, explanationLine } from './explanation.js';
import type { Teller } from './teller.js';

/** When the promise was satisfied, where that was not at its date: before, or after and by how many days. */
export function timingLines({ attainment, say, period }: Teller): ExplanationLine[] {
  const { metBefore, satisfiedIn, occurredOn, daysLate } = attainment.timing;
  const line = (text: string, value: number | null = null) =>
    explanationLine('timing', say('何时达到', 'When'), text, { value });
  const days = say(`${daysLate} 天`, daysLate === 1 ? '1 day' : `${daysLate} days`);
  const late = daysLate === null ? '' : say(`，比期限晚 ${days}`, `, ${days} after the date`);
  return [
    metBefore === null
      ? []
      : line(
          say(
            `${period(metBefore)}的数曾经达到，到期时没有。`,
            `The value of ${period(metBefore)} satisfied it; at the date it was no longer so.`,
          ),
        ),
    satisfiedIn === null || occurredOn !== null
      ? []
      : line(
          say(
            `到期以后，${period(satisfiedIn)}的数满足了目标。`,
            `After the date, the value of ${period(satisfiedIn)} satisfies it.`,
          ),
        ),
    occurredOn === null
      ? []
      : line(say(`${period(occurredOn)}做成${late}。`, `It happened on ${period(occurredOn)}${late}.`), daysLate),
  ].flat();
}
