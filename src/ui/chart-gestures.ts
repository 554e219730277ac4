/** Fingers and wheel on a chart's x axis: two fingers or Ctrl and wheel zoom, one finger moves along. */
import type { Attachment } from 'svelte/attachments';
import type { ChartWindow } from './LineChart.picture.ts';

interface Moves {
	readonly part: () => ChartWindow;
	readonly isStill: () => boolean;
	/** `around` and `by` in slots. */
	readonly zoom: (from: ChartWindow, factor: number, around: number) => void;
	readonly pan: (from: ChartWindow, by: number) => void;
}

/** Pixels that a finger may tremble before it moves the chart. */
const slack = 8;

export function gestures({ part, isStill, zoom, pan }: Moves): Attachment<HTMLElement> {
	return (element) => {
		const down = new Map<number, { readonly start: number; readonly now: number }>();
		// Asked for when a finger comes down: read here, every change of the part would begin all of this anew.
		let begun: ChartWindow = { from: 0, count: 0 };
		let hasMoved = false;

		const widthOf = () => element.getBoundingClientRect().width || 1;
		const slotAt = (clientX: number) => {
			const { left, width } = element.getBoundingClientRect();
			return begun.from + ((clientX - left) / (width || 1)) * begun.count;
		};
		const restart = () => {
			begun = part();
			for (const [id, { now }] of down) down.set(id, { start: now, now });
		};

		const pressed = (event: PointerEvent) => {
			if (isStill() || event.button !== 0) return;
			if (down.size === 0) hasMoved = false;
			down.set(event.pointerId, { start: event.clientX, now: event.clientX });
			restart();
		};
		const moved = (event: PointerEvent) => {
			const finger = down.get(event.pointerId);
			if (!finger) return;
			down.set(event.pointerId, { start: finger.start, now: event.clientX });
			const [one, other] = [...down.values()];
			if (one && other) {
				hasMoved = true;
				const before = Math.max(Math.abs(one.start - other.start), slack);
				const now = Math.max(Math.abs(one.now - other.now), slack);
				zoom(begun, now / before, slotAt((one.start + other.start) / 2));
			} else if (one && (hasMoved || Math.abs(one.now - one.start) > slack)) {
				hasMoved = true;
				pan(begun, ((one.start - one.now) / widthOf()) * begun.count);
			}
		};
		const lifted = (event: PointerEvent) => {
			if (down.delete(event.pointerId)) restart();
		};
		// What moved the chart is no tap.
		const clicked = (event: MouseEvent) => {
			if (!hasMoved) return;
			hasMoved = false;
			event.stopPropagation();
		};
		const wheeled = (event: WheelEvent) => {
			if (isStill() || !event.ctrlKey) return;
			event.preventDefault();
			begun = part();
			zoom(begun, Math.exp(-event.deltaY / 200), slotAt(event.clientX));
		};

		element.addEventListener('pointerdown', pressed);
		window.addEventListener('pointermove', moved);
		window.addEventListener('pointerup', lifted);
		window.addEventListener('pointercancel', lifted);
		element.addEventListener('click', clicked, { capture: true });
		element.addEventListener('wheel', wheeled, { passive: false });
		return () => {
			element.removeEventListener('pointerdown', pressed);
			window.removeEventListener('pointermove', moved);
			window.removeEventListener('pointerup', lifted);
			window.removeEventListener('pointercancel', lifted);
			element.removeEventListener('click', clicked, { capture: true });
			element.removeEventListener('wheel', wheeled);
		};
	};
}
