/** The ways to look at the days; the one chosen last is remembered. */
export const keptViews = ['calendar', 'list'] as const;
export const views = [...keptViews, 'search'] as const;
export type View = (typeof views)[number];

/** Days that a portion of the list holds: some six weeks of evenings. */
const portion = 42;

/** How the patient looks at the history: kept while a day is read, so that coming back finds the same place. */
export class Looking {
	/** `undefined` until it is known what was chosen last. */
	view = $state<View>();
	/** What is looked for in notes. */
	words = $state('');
	/** How many days of the list are shown. */
	count = $state(portion);

	showMore = (): void => {
		this.count += portion;
	};
}
