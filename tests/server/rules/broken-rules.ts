/** The rules of the project with one more, whose symptom no screen knows: a build with them has to fail. */
import { rules as real } from '../../../src/server/rules-to-hold.ts';

export { knownIn, unsignedLine, wrongRules } from '../../../src/server/rules-to-hold.ts';

export const rules = [...real, { ...real[0], id: 'log-fever', when: { kind: 'day-sign', sign: 'hiccups' } }];
