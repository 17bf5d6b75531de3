import { dns2025 } from '../profiles/dns-2025.js';
import { planDefault } from '../profiles/plan-default.js';
import type { Profile } from '../profiles/profile.js';
import { statcan2025 } from '../profiles/statcan-2025.js';
import { statcan2025Aggregate } from '../profiles/statcan-2025-aggregate.js';
import { un2023 } from '../profiles/un-2023.js';

/** The library's own profiles, the default first. */
export const publishedProfiles: readonly Profile[] = [planDefault, statcan2025, statcan2025Aggregate, dns2025, un2023];

/** The profile with an id: the caller's own, or one of the library's; null where it is neither. */
export function profileNamed(id: string, own: Profile | undefined): Profile | null {
  return own?.id === id ? own : (publishedProfiles.find((profile) => profile.id === id) ?? null);
}
