/**
 * Taps and strokes on drawings. A tap marks the place under it or the nearest within a finger's breadth. A stroke that
 * begins on a place marks every place it crosses: at once with a mouse or pen; a finger rests a moment first, for one
 * that moves straight away scrolls the page, wherever it was put down.
 */
export interface Gesture {
	tap: (place: string) => void;
	/** A stroke over these places so far, in order, the first one included; told again with each further place. */
	stroke: (places: readonly string[]) => void;
	/** The stroke has ended. */
	lift: () => void;
	/** It was no stroke after all: a second finger came, or the browser took over. */
	cancel: () => void;
}

/** Farther than this, in CSS pixels, is a stroke and no tap. */
const slop = 8;
/** Half of a 44 px target. */
const reach = 22;
/** How long a finger rests before it paints. */
const restMs = 200;

interface Point {
	readonly x: number;
	readonly y: number;
}

/** Listens on an element that holds the drawings; to be attached. */
export function drawing(gesture: Gesture): (node: HTMLElement) => () => void {
	return (node) => {
		let began: { id: number; at: Point; on: string | undefined; paints: boolean } | undefined;
		let resting: ReturnType<typeof setTimeout> | undefined;
		let last: Point = { x: 0, y: 0 };
		let crossed: readonly string[] = [];
		/** The finger that is being lifted has done something here. */
		let answered = false;

		const end = () => {
			clearTimeout(resting);
			began = undefined;
			crossed = [];
		};
		const drop = () => {
			if (crossed.length > 0) gesture.cancel();
			end();
		};
		const cross = (...places: (string | undefined)[]) => {
			const longer = [...new Set([...crossed, ...places.filter((place) => place !== undefined)])];
			if (longer.length === crossed.length) return;
			crossed = longer;
			gesture.stroke(crossed);
		};

		const down = (event: PointerEvent) => {
			if (began) {
				drop();
				return;
			}
			if (!event.isPrimary || event.button !== 0 || !(event.target instanceof SVGElement)) return;
			const on = event.target.dataset['place'];
			const start = { id: event.pointerId, at: pointOf(event), on, paints: event.pointerType !== 'touch' };
			began = start;
			last = start.at;
			node.setPointerCapture(event.pointerId);
			if (start.paints || on === undefined) return;
			resting = setTimeout(() => {
				start.paints = true;
				cross(on);
			}, restMs);
		};

		const move = (event: PointerEvent) => {
			if (began?.id !== event.pointerId) return;
			const now = pointOf(event);
			if (crossed.length === 0 && Math.hypot(now.x - began.at.x, now.y - began.at.y) <= slop) return;
			if (began.paints && began.on !== undefined) cross(began.on, ...between(last, now));
			else end();
			last = now;
		};

		const up = (event: PointerEvent) => {
			if (began?.id !== event.pointerId) return;
			const place = began.on ?? placeAt(pointOf(event));
			answered = crossed.length > 0 || place !== undefined;
			if (crossed.length > 0) gesture.lift();
			else if (place !== undefined) gesture.tap(place);
			end();
		};

		/** A finger that paints neither scrolls the page nor opens a menu. */
		const hold = (event: Event) => {
			if (began?.paints && event.cancelable) event.preventDefault();
		};

		/**
		 * What a mark calls for may stand in front of everything before the browser sends the click of the same finger: it
		 * would press whatever then lies under it, unread.
		 */
		const swallow = (event: TouchEvent) => {
			if (answered && event.cancelable) event.preventDefault();
			answered = false;
		};

		node.addEventListener('pointerdown', down);
		node.addEventListener('pointermove', move);
		node.addEventListener('pointerup', up);
		node.addEventListener('pointercancel', drop);
		node.addEventListener('touchmove', hold, { passive: false });
		node.addEventListener('touchend', swallow, { passive: false });
		node.addEventListener('contextmenu', hold);
		return () => {
			end();
			node.removeEventListener('pointerdown', down);
			node.removeEventListener('pointermove', move);
			node.removeEventListener('pointerup', up);
			node.removeEventListener('pointercancel', drop);
			node.removeEventListener('touchmove', hold);
			node.removeEventListener('touchend', swallow);
			node.removeEventListener('contextmenu', hold);
		};
	};
}

/** The key of the place at a point of the screen, or of the nearest one around it. */
function placeAt({ x, y }: Point): string | undefined {
	const under = exactlyAt({ x, y });
	if (under !== undefined) return under;
	for (let away = 4; away <= reach; away += 3) {
		for (let turn = 0; turn < 16; turn += 1) {
			const angle = (turn * Math.PI) / 8;
			const near = exactlyAt({ x: x + away * Math.cos(angle), y: y + away * Math.sin(angle) });
			if (near !== undefined) return near;
		}
	}
	return undefined;
}

function exactlyAt({ x, y }: Point): string | undefined {
	const element = document.elementFromPoint(x, y);
	return element instanceof SVGElement ? element.dataset['place'] : undefined;
}

/** The places on the straight way between two points of the screen: a quick stroke skips none. */
function between(from: Point, to: Point): (string | undefined)[] {
	const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 5));
	return Array.from({ length: steps }, (_, step) => {
		const part = (step + 1) / steps;
		return exactlyAt({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
	});
}

function pointOf(event: PointerEvent): Point {
	return { x: event.clientX, y: event.clientY };
}
