import { createHash } from 'node:crypto';
import { changed } from './changed.js';
import { classes } from './classes.js';
import { conditions } from './conditions.js';
import { data } from './data.js';
import { environment } from './environment.js';
import { flips } from './flips.js';
import { head, windowTitle } from './head.js';
import { importance } from './importance.js';
import { html, Markup } from './markup.js';
import type { PageInput, Section } from './page-input.js';
import { ranking } from './ranking.js';
import { regression } from './regression.js';
import { SCRIPT } from './script.js';
import { slices } from './slices.js';
import { STYLESHEET } from './stylesheet.js';
import { threshold } from './threshold.js';
import { training } from './training.js';
import { variants } from './variants.js';

/** In the order of the page. */
const SECTIONS: readonly ((input: PageInput) => Section | undefined)[] = [
  conditions,
  changed,
  variants,
  ranking,
  threshold,
  classes,
  regression,
  slices,
  flips,
  importance,
  training,
  data,
  environment,
];

/**
 * The report of a run as one HTML file that needs nothing else: no network, and a script only to
 * search and to point. Every text in it that came from elsewhere is text.
 */
export function reportPage(input: PageInput): string {
  const sections = SECTIONS.flatMap((section) => section(input) ?? []);
  return document(windowTitle(input), head(input), sections, input.record.environment.sluice);
}

/**
 * A page of sections. Its policy lets nothing be fetched, and no other script run than its own.
 * @param top above the list of sections
 */
export function document(
  title: string,
  top: Markup,
  sections: readonly Section[],
  version: string,
): string {
  const script = Markup.trusted(SCRIPT);
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en" class="no-js">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Sluice ${version}">
<title>${title}</title>
<style>${Markup.trusted(STYLESHEET)}</style>
</head>
<body>
<a class="skip" href="#${sections[0]?.id ?? 'top'}">Skip to the results</a>
${top}
<nav aria-label="Sections"><ul>${sections.map(({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
<main>
${sections.map(({ id, body }) => html`<section id="${id}">${body}</section>\n`)}</main>
<footer>Made by Sluice ${version}. This page holds all that it shows: it loads nothing.</footer>
<div id="tip" hidden></div>
<script>${script}</script>
</body>
</html>
`.toString();
}
