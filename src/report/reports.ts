import { markdown } from './markdown.js';
import type { Report } from './report.js';

/** The reports that every run leaves. */
export const REPORTS: readonly Report[] = [markdown];
