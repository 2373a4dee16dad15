import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Whether this computer runs on its battery, as Linux tells it; null where it does not tell.
 *
 * Source: the power supply class of the Linux kernel (Documentation/ABI/testing/sysfs-class-power).
 */
export function isOnBattery(folder = '/sys/class/power_supply'): boolean | null {
  try {
    const read = (supply: string, fact: string) => {
      try {
        return readFileSync(path.join(folder, supply, fact), 'utf8').trim();
      } catch {
        return '';
      }
    };
    const supplies = readdirSync(folder);
    const mains = supplies.filter((supply) => /^(?:Mains|USB)$/.test(read(supply, 'type')));
    const batteries = supplies.filter(
      (supply) => read(supply, 'type') === 'Battery' && read(supply, 'scope') !== 'Device',
    );
    if (batteries.length === 0) return mains.length === 0 ? null : false;
    return mains.some((supply) => read(supply, 'online') === '1')
      ? false
      : batteries.some((supply) => read(supply, 'status') === 'Discharging');
  } catch {
    return null;
  }
}
