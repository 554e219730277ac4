/** `npm run check`: types, lint, format, unused code and byte budgets. */
import { close } from './close.ts';
import { getBrowser } from './get-browser.ts';
import { runStep, runTogether } from './step.ts';
import { budgets, build, reading } from './steps.ts';

if (!getBrowser()) process.exit(1);
const built = await runStep(build);
const read = await runTogether(reading);
close([built, ...read, await runStep(budgets)]);
