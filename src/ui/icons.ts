/** Our own line icons on a 24 × 24 grid, one path each. */
export const icons = {
	today:
		'M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0',
	log: 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4',
	progress: 'M4 4v16h16M7 15l4-5 3 3 5-7',
	care: 'M12 20s-7.5-4.6-7.5-10.2A4.3 4.3 0 0 1 12 7a4.3 4.3 0 0 1 7.5 2.8C19.5 15.4 12 20 12 20',
	more: 'M4.6 12h.8M11.6 12h.8M18.6 12h.8',
	back: 'M15 5l-7 7 7 7',
	forward: 'M9 5l7 7-7 7',
	add: 'M12 5v14M5 12h14',
	closer: 'M11 8v6M8 11h6M15.5 15.5 20 20M17.5 11a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0',
	wider: 'M8 11h6M15.5 15.5 20 20M17.5 11a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0',
	picture: 'M12 15V4M8 8l4-4 4 4M5 13v6h14v-6',
	save: 'M12 4v11M8 11l4 4 4-4M5 15v4h14v-4',
	check: 'M5 12.5l4.5 4.5L19 7.5',
	close: 'M6 6l12 12M18 6 6 18',
	notice: 'M12 8v5M12 16.5h.01M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0',
	turn: 'M5 10a7.5 7.5 0 0 1 13-3l2 2M20 4v5h-5M19 14a7.5 7.5 0 0 1-13 3l-2-2M4 20v-5h5',
	print: 'M7 9V4h10v5M7 17H4v-8h16v8h-3M7 14h10v6H7z',
	sound: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
	phone: 'M6 3h3l2 5-2.5 1.5a12 12 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3'
} as const;

export type IconName = keyof typeof icons;
