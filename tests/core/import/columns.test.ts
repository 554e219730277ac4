import { expect, it } from 'vitest';
import { columnNames, holdsOf } from '#core/import/columns.ts';
import { factColumns } from '#core/import/differences.ts';
import { minutesIds, scaleIds, sidedIds } from '#core/symptoms/symptom.ts';

it('has a place for every answer of a day, under the answer’s own words', () => {
	const plain = [...scaleIds, ...minutesIds, ...sidedIds, 'side', 'regions', 'medicine', 'note'];
	const sided = sidedIds.flatMap((id) => ['left', 'right', 'unknown'].map((side) => `${id}_${side}`));

	expect([...columnNames('days')].sort()).toEqual(
		['date', ...plain.map((id) => id.replaceAll('-', '_')), ...sided].sort()
	);
});

it('has a place for every fact of a session', () => {
	expect([...columnNames('sessions')].sort()).toEqual(['date', 'currency', ...Object.values(factColumns)].sort());
});

it('knows no column by a name that every object has', () => {
	expect(holdsOf('days', 'constructor')).toBeUndefined();
	expect(holdsOf('days', 'pain_before')).toBeUndefined();
	expect(holdsOf('sessions', 'pain_before')).toBe('scale');
});
