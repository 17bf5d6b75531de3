/** Whether plan.yaml lists its languages and English is none of them. */
export function isOnlyChinese(planFile: unknown): boolean {
  if (typeof planFile !== 'object' || planFile === null || !('languages' in planFile)) return false;
  const { languages } = planFile;
  return Array.isArray(languages) && languages.includes('zh-CN') && !languages.includes('en');
}

/** A value as typed where the Chinese text stands in place of every English one that was left out. */
export function withEnglish(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withEnglish);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, withEnglish(inner)]);
  const record = Object.fromEntries(entries);
  return typeof record.zh === 'string' && !('en' in record) ? { ...record, en: record.zh } : record;
}
