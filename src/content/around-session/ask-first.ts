/**
 * What means "ask the clinic or a doctor before you go", and the lines of About me that answer it already.
 * Source: facts, clinical 1.3 and 6.3 (S26, S135). S135 is a clinic's letter, to be
 * corroborated. Awaiting clinical review.
 */
import type { AboutId } from '#core/warnings/about-me.ts';
import type { Standing } from '#core/warnings/rule.ts';

interface AskFirst {
	readonly id: 'fever' | 'infection' | 'pregnant' | 'blood-thinners' | 'pacemaker' | 'fainted' | 'worse';
	readonly about?: readonly AboutId[];
	/** Ids of the facts file's sources. */
	readonly sources: readonly string[];
	readonly standing: Standing;
}

export const askFirst: readonly AskFirst[] = [
	{ id: 'fever', sources: ['S135'], standing: 'part' },
	{ id: 'infection', sources: ['S26', 'S135'], standing: 'sourced' },
	{ id: 'pregnant', about: ['pregnant', 'late-pregnancy'], sources: ['S26'], standing: 'sourced' },
	{ id: 'blood-thinners', about: ['blood-thinners'], sources: ['S26'], standing: 'sourced' },
	{ id: 'pacemaker', about: ['pacemaker'], sources: ['S26'], standing: 'sourced' },
	{ id: 'fainted', sources: ['S26'], standing: 'sourced' },
	{ id: 'worse', sources: [], standing: 'project decision' }
];
