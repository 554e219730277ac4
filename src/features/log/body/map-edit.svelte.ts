import type { Text } from '#app/text.svelte.ts';
import { mapAlarms, newMapAlarms, type MapAlarm } from '#core/symptoms/map-alarm.ts';
import type { RegionMark, SensationKind } from '#core/symptoms/regions.ts';
import type { Gesture } from './gesture.ts';
import {
	cleared,
	copied,
	isMarked,
	marked,
	placeOf,
	rated,
	unmarked,
	without,
	type Marks,
	type Place
} from './map-marks.ts';
import { markName } from './names.ts';

/** One map being marked. Every change goes through one place, which remembers, tells and asks what it calls for. */
export class MapEdit {
	/** What the next mark says. */
	kind = $state<SensationKind>('pain');
	/** What was done last, in words. */
	said = $state('');
	/** What calls for the warning check just now; `before` is the map without the change that called for it. */
	notice = $state.raw<{ alarms: readonly MapAlarm[]; before?: Marks }>();
	/** Only what still stands as it was left can be undone: `past` leads to `after`, the latest map last. */
	#steps = $state.raw<{ past: readonly Marks[]; after: Marks }>();
	/** The map as it stood when the stroke began, and what it says in words so far. */
	#stroke: { before: Marks; words: string } | undefined;
	readonly #text: Text;
	readonly #now: () => Marks;
	readonly #keep: (marks: Marks) => void;
	readonly canUndo = $derived.by(() => this.#steps?.after === this.#now() && this.#steps.past.length > 0);

	constructor(text: Text, now: () => Marks, keep: (marks: Marks) => void) {
		this.#text = text;
		this.#now = now;
		this.#keep = keep;
	}

	toggle = (place: Place): void => {
		const wipes = isMarked(this.#now(), place, this.kind);
		this.#change((wipes ? unmarked : marked)(this.#now(), place, this.kind), this.#said(place, wipes));
	};

	rate = (mark: RegionMark, level: number | undefined): void => {
		this.#change(rated(this.#now(), mark, level), '');
	};

	remove = (mark: RegionMark): void => {
		this.#change(without(this.#now(), mark), this.#text.t('body.said-off', { mark: markName(this.#text, mark) }));
	};

	clear(): void {
		this.#change(cleared(this.#now()), this.#text.t('body.said-cleared'));
	}

	/** The map of another day. What it calls for is asked whatever stood here before: today it is said anew. */
	copy(marks: Marks, words: string): void {
		const before = this.#now();
		const next = copied(marks, before);
		this.#change(next, words);
		const alarms = mapAlarms(next);
		if (alarms.length > 0) this.notice = { alarms, before };
	}

	undo(): void {
		const past = this.#steps?.past ?? [];
		const before = past.at(-1);
		if (!before) return;
		this.#change(before, this.#text.t('body.said-undone'));
		this.#steps = { past: past.slice(0, -1), after: before };
	}

	/** The patient marked what called for the check by a slip of the finger. */
	mistaken(): void {
		const before = this.notice?.before;
		this.notice = undefined;
		if (!before) return;
		this.#keep(before);
		this.#steps = undefined;
		this.said = this.#text.t('body.said-undone');
	}

	readonly gesture: Gesture = {
		tap: (key) => {
			const place = placeOf(key);
			if (place) this.toggle(place);
		},
		stroke: (keys) => {
			const before = this.#stroke?.before ?? this.#now();
			const [first, ...further] = keys.map(placeOf).filter((place) => place !== undefined);
			if (!first) return;
			// The first place decides for the whole stroke: it marks, or it wipes.
			const wipes = isMarked(before, first, this.kind);
			const words = further.length === 0 ? this.#said(first, wipes) : this.#text.t('body.said-stroke');
			this.#stroke = { before, words };
			this.#keep([first, ...further].reduce((map, at) => (wipes ? unmarked : marked)(map, at, this.kind), before));
		},
		lift: () => {
			if (this.#stroke) this.#change(this.#now(), this.#stroke.words, this.#stroke.before);
			this.#stroke = undefined;
		},
		cancel: () => {
			if (this.#stroke) this.#keep(this.#stroke.before);
			this.#stroke = undefined;
		}
	};

	#said(place: Place, wiped: boolean): string {
		const mark = markName(this.#text, { ...place, kind: this.kind });
		return this.#text.t(wiped ? 'body.said-off' : 'body.said-on', { mark });
	}

	#change(next: Marks, words: string, before = this.#now()): void {
		const past = this.#steps?.after === before ? this.#steps.past : [];
		this.#keep(next);
		this.#steps = { past: [...past, before], after: next };
		this.said = words;
		const alarms = newMapAlarms(before, next);
		if (alarms.length > 0) this.notice = { alarms, before };
	}
}
