/** While something is followed on the screen the bar of places is away: a tired thumb finds one target only. Returns the way back. */
export function playsNow(): () => void {
	const root = document.documentElement;
	root.dataset['plays'] = '';
	return () => {
		delete root.dataset['plays'];
	};
}
