/** `1 row`, `2 rows`, `12,345 rows`. */
export function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : nouns}`;
}

/** `12,345`, of a whole number from 0 on. Not by the locale, which takes longer to load than a small file to read. */
export function grouped(count: number): string {
  if (count < 1000) return String(count);
  const rest = String(count % 1000).padStart(3, '0');
  return `${grouped(Math.floor(count / 1000))},${rest}`;
}

/** `1st`, `2nd`, `11th`, of a whole number from 1 on. */
export function ordinal(count: number): string {
  const teens = count % 100 > 10 && count % 100 < 14;
  const ending = teens ? undefined : ['th', 'st', 'nd', 'rd'][count % 10];
  return `${grouped(count)}${ending ?? 'th'}`;
}

/** `12.3 %`, of a share. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 999_950) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** `2.35 s`, `23.5 s`, `2 min 5 s`, `3 h 7 min`. */
export function formatSeconds(seconds: number): string {
  if (seconds < 9.995) return `${seconds.toFixed(2)} s`;
  if (seconds < 99.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  const minutes = Math.round(seconds / 60);
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
