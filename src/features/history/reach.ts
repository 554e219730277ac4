/** Which days of the calendar can be gone to: all until today, and days to come that hold something. */
import { monthOf, type Day, type Month } from '#core/time.ts';

export class Reach {
	readonly #today: Day;
	/** Days to come that hold something, earliest first. */
	readonly #ahead: readonly Day[];

	constructor(today: Day, held: Iterable<Day>) {
		this.#today = today;
		this.#ahead = [...held].filter((day) => day > today).sort();
	}

	has(day: Day): boolean {
		return day <= this.#today || this.#ahead.includes(day);
	}

	/** Where a step from one day towards another ends: there, or at the next day that way; else at the last there is. */
	step(from: Day, to: Day): Day {
		if (this.has(to)) return to;
		const before = this.#ahead.filter((day) => day < to).at(-1) ?? this.#today;
		return to < from ? before : (this.#ahead.find((day) => day > to) ?? before);
	}

	/** The day that a month opens on; `undefined` where none of it can be gone to. */
	entryOf(month: Month): Day | undefined {
		return monthOf(this.#today) === month ? this.#today : this.#ahead.find((day) => monthOf(day) === month);
	}
}
