/** What every chart of Progress says and offers. */
export const charts = {
	'chart.closer': 'Zoom in',
	'chart.wider': 'Zoom out',
	'chart.earlier': 'Earlier',
	'chart.later': 'Later',
	'chart.shown': 'Shown: {from} to {to}',
	'chart.save': 'Save as picture',
	'chart.share': 'Share picture',
	'chart.saved': 'The picture is saved with your downloads. Nothing was sent.',
	'chart.shared': 'The picture was handed to the app that you chose.',
	'chart.not-made': 'The picture could not be made. The chart and the table are unchanged.',
	'chart.not-shared': 'The picture could not be shared. You can save it.',
	'chart.pick': 'Tap the chart, or here, to see one day',
	'chart.picked': 'Picked day',
	'chart.day-before': 'Day before',
	'chart.day-after': 'Day after',
	'chart.close': 'Close',
	'chart.open-day': 'Open this day',
	'chart.nothing': 'Nothing is logged on this day.',
	'chart.value': '{label}: {value}',
	'chart.events': 'Letters on the chart',
	'chart.event': '{letter}: {what}, {days}'
} as const;
