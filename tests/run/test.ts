/** `npm test`: everything that checks, and one closing line. */
import { mkdirSync, rmSync } from 'node:fs';
import { close } from './close.ts';
import { getBrowser } from './get-browser.ts';
import { runStep, runTogether } from './step.ts';
import { budgets, build, inBrowser, inZones, journeys, lighthouse, reading, results, unit } from './steps.ts';

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
if (!getBrowser()) process.exit(1);

const outcomes = [await runStep(build), ...(await runTogether([...reading, unit, ...inZones]))];
for (const step of [budgets, lighthouse, inBrowser, journeys]) outcomes.push(await runStep(step));
close(outcomes);
