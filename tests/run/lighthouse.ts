/** Step of `npm test`: Lighthouse gives the start page 100 for accessibility and best practices. */
import { startServer } from '../../src/server/serve.mjs';
import { asked, audit } from '../bench/lighthouse.ts';

const server = await startServer({ root: process.env.BUILD_DIR ?? 'build' });
const { scores, faults } = await audit(server.url);
await server.close();

for (const id of asked) console.log(`${String(scores[id]).padStart(5)}  ${id}`);
for (const fault of faults) console.error(fault);
process.exit(scores.accessibility === 100 && scores['best-practices'] === 100 ? 0 : 1);
