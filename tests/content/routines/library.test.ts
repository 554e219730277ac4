import { describe, expect, test } from 'vitest';
import { cautions } from '#content/routines/cautions.en.ts';
import { library } from '#content/routines/library.ts';
import { routineSources } from '#content/routines/sources.ts';
import { words as en } from '#content/routines/words.en.ts';
import { words as ja } from '#content/routines/words.ja.ts';
import { words as vi } from '#content/routines/words.vi.ts';
import { stepsOf } from '#app/routine-words.ts';
import { doseRanges } from '#core/care/dose.ts';
import { cautionIds, routineIds, type Routine, type RoutineId } from '#core/care/routine.ts';

const rows: readonly Routine[] = Object.values(library);

/** The rows of the facts' table, by their names there. */
const inFacts = [
	'piriformis_supine',
	'figure4_supine',
	'figure4_seated',
	'knee_to_chest',
	'pelvic_tilt',
	'bridge',
	'clamshell',
	'bird_dog',
	'cat_cow',
	'hip_flexor_half_kneel',
	'sciatic_slider',
	'femoral_slider',
	'lfcn_care',
	'press_up',
	'child_pose',
	'heel_toe_check',
	'walk',
	'side_sleep_pillow'
];

test('every row of the facts has its routine, and none is made up', () => {
	expect(Object.keys(library)).toEqual(inFacts.map((name) => name.replaceAll('_', '-')));
	expect(rows.map(({ id }) => id)).toEqual([...routineIds]);
});

describe('what keeps it from being started unaided (facts 5.1)', () => {
	const exercises = rows.filter(({ kind, id }) => kind === 'exercise' && id !== 'walk');

	test.each(exercises.map(({ id, barredBy }) => [id, barredBy] as const))(
		'%s: recent surgery, fracture, thin bones, an inflamed hip, a hip replacement',
		(_, barredBy) => {
			for (const id of [
				'surgery-or-long-rest',
				'fracture',
				'osteoporosis',
				'hip-inflammation',
				'hip-replacement'
			] as const)
				expect(barredBy).toContain(id);
		}
	);

	test('late pregnancy: what is done lying on the back or face down, and the half kneel', () => {
		const barred = rows.filter(({ barredBy }) => barredBy.includes('late-pregnancy')).map(({ id }) => id);

		expect(barred.sort()).toEqual<RoutineId[]>([
			'bridge',
			'figure4-supine',
			'hip-flexor-half-kneel',
			'knee-to-chest',
			'pelvic-tilt',
			'piriformis-supine',
			'press-up'
		]);
	});

	test('the press-up: pregnancy, a narrowed canal, a slipped vertebra', () => {
		expect(library['press-up'].barredBy).toEqual(
			expect.arrayContaining(['pregnant', 'spinal-stenosis', 'slipped-vertebra'])
		);
	});

	test('the press-up and both sliders only with the practitioner', () => {
		expect(rows.filter(({ practitionerOnly }) => practitionerOnly).map(({ id }) => id)).toEqual([
			'sciatic-slider',
			'femoral-slider',
			'press-up'
		]);
	});
});

test.each([
	['piriformis-supine', { seconds: 15, repetitions: 2, sides: 'each' }],
	['figure4-supine', { seconds: 15, repetitions: 2 }],
	['figure4-seated', { seconds: 10, repetitions: 2 }],
	['knee-to-chest', { seconds: 10, repetitions: 3 }],
	['pelvic-tilt', { seconds: 5, repetitions: 10 }],
	['bridge', { seconds: 3, repetitions: 8, sets: 2 }],
	['clamshell', { repetitions: 8, sets: 2, rhythm: { kind: 'per-week', days: 3 } }],
	['bird-dog', { seconds: 3, repetitions: 6 }],
	['cat-cow', { repetitions: 5 }],
	['hip-flexor-half-kneel', { seconds: 15, repetitions: 2 }],
	['sciatic-slider', { repetitions: 5, rhythm: { kind: 'per-day', times: 1 } }],
	['femoral-slider', { repetitions: 5, rhythm: { kind: 'per-day', times: 1 } }],
	['press-up', { seconds: 60, repetitions: 1 }],
	['child-pose', { seconds: 10, repetitions: 5 }],
	['walk', { seconds: 300, rhythm: { kind: 'per-day', times: 2 } }]
] as const)('%s: the low end of what the facts give', (id, dose) => {
	expect(library[id].dose).toMatchObject(dose);
});

test('a dose that anybody may enter, or none where nothing is counted', () => {
	for (const { id, kind, dose } of rows) {
		expect(dose !== undefined, id).toBe(kind === 'exercise');
		if (!dose) continue;
		for (const part of ['seconds', 'repetitions', 'sets', 'rest'] as const) {
			expect(dose[part], `${id} ${part}`).toBeGreaterThanOrEqual(doseRanges[part].from);
			expect(dose[part], `${id} ${part}`).toBeLessThanOrEqual(doseRanges[part].to);
		}
	}
});

test('sources are known; what has none, or is not read there, says so', () => {
	for (const { id, sources, standing, note } of rows) {
		for (const source of sources) expect(Object.keys(routineSources), id).toContain(source);
		if (sources.length === 0) expect(['unverified', 'project decision'], id).toContain(standing);
		if (standing !== 'sourced') expect(note, id).toBeTruthy();
	}
});

test('every caution is somewhere, and every stop and avoid has its words', () => {
	const used = new Set(rows.flatMap(({ avoid, stop }) => [...avoid, ...stop]));

	expect([...used].sort()).toEqual([...cautionIds].sort());
	expect(Object.keys(cautions).sort()).toEqual([...cautionIds].sort());
});

test('each is told in steps, as many in every language', () => {
	for (const id of routineIds) {
		const steps = stepsOf(en[id]);
		expect(steps.length, id).toBeGreaterThanOrEqual(2);
		for (const others of [ja[id], vi[id]]) expect(stepsOf(others), id).toHaveLength(steps.length);
	}
});
