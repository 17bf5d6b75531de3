import type { Observation } from '../../observation/observation.js';
import type { NumeralEntry } from '../../plan/draft.js';
import type { Note } from '../../plan/note.js';
import type { ResponsibleUnit } from '../../plan/responsible-unit.js';
import type { Search, Source } from '../../plan/source.js';
import type { WrittenObservation } from '../../schema/written/observation.js';
import type { WrittenNote, WrittenNumeral, WrittenRepair } from '../../schema/written/remarks-on-text.js';
import type { WrittenResponsibleUnit } from '../../schema/written/responsible-unit.js';
import type { WrittenSearch, WrittenSource } from '../../schema/written/source.js';
import type { Repair } from '../../text/repair.js';

// What people type, with null, [] and false for what they left out.

export function toResponsibleUnit(id: string, written: WrittenResponsibleUnit): ResponsibleUnit {
  return { id, name: written.name, aliases: written.aliases ?? [], kind: written.kind };
}

export function toSource(id: string, written: WrittenSource): Source {
  const { title, publisher, url, date = null, retrieved, language, evidence, note = null } = written;
  return { id, title, publisher, url, date, retrieved, language, evidence, note };
}

export function toSearch(written: WrittenSearch): Search {
  const { indicators, where, until, result } = written;
  return { indicators, where, until, result };
}

export function toNote(id: string, { clause, quote, text }: WrittenNote): Note {
  return { id, clause, quote, text };
}

export function toRepair({ rule, printed, edited, clause, reason }: WrittenRepair): Repair {
  return { rule, printed, edited, clause: clause ?? null, reason: reason ?? null };
}

export function toNumeral({ words, class: sort, reason }: WrittenNumeral): NumeralEntry {
  return { words, class: sort, reason };
}

export function toObservation(indicator: string, written: WrittenObservation): Observation {
  const { period, value, status, evidence, definition, periodBasis, occurredOn } = written;
  const { source, locator, quote, recorded, noteZh, noteEn } = written;
  return {
    indicator,
    period: String(period),
    value: Number(value),
    printed: value,
    status,
    evidence,
    definition,
    periodBasis,
    occurredOn: occurredOn === '' ? null : occurredOn,
    source,
    locator,
    quote,
    recorded,
    note: noteZh === '' && noteEn === '' ? null : { zh: noteZh, en: noteEn },
  };
}
