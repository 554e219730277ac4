/** `npm run test:zones`: the tests of the core under four time zones. */
import { close } from './close.ts';
import { runTogether } from './step.ts';
import { inZones } from './steps.ts';

close(await runTogether(inZones));
