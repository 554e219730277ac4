/** Everything that Progress makes of a diary before anything is drawn: charts, sentences, tables, and the bare figures. */
import type { Text } from '#app/text.svelte.ts';
import { offeredWords } from '#content/lists/offered-words.ts';
import { numbersOf } from '#core/course/numbering.ts';
import { answerMoments, type AnswerMoment } from '#core/progress/answer-moments.ts';
import { answerOf, type Answer } from '#core/progress/answer.ts';
import { bodySamples } from '#core/progress/body-samples.ts';
import { factorsOf } from '#core/progress/factors.ts';
import { figuresOf } from '#core/progress/figures.ts';
import { goesWith } from '#core/progress/goes-with.ts';
import { lastDayShown, periodIds, spanOf } from '#core/progress/period.ts';
import { pointsOf } from '#core/progress/points.ts';
import { reachLines } from '#core/progress/reach-lines.ts';
import { meanResponse, responsesOf, type SessionResponse } from '#core/progress/responses.ts';
import { runningMean } from '#core/progress/running-mean.ts';
import type { Span } from '#core/progress/series.ts';
import { summaryOf } from '#core/progress/summary.ts';
import { trendOf } from '#core/progress/theil-sen.ts';
import { weeksOf } from '#core/progress/weeks.ts';
import { sensationKinds } from '#core/symptoms/regions.ts';
import type { Day } from '#core/time.ts';
import { activityPanels, impressionPanel, impressionsIn, ratedIn } from '#features/progress/activities-picture.ts';
import {
	activitySentences,
	impressionRows,
	impressionSentences,
	ratingRows,
	strengthRows
} from '#features/progress/activities-words.ts';
import { answerTable } from '#features/progress/answer-table.ts';
import { answerWords } from '#features/progress/answer-words.ts';
import { bodyPanels, stepAxis } from '#features/progress/body-picture.ts';
import { bodySentences, placeRows, stepRows } from '#features/progress/body-rows.ts';
import { bodyTimeOf } from '#features/progress/body-steps.ts';
import { captionOf, sampleWords } from '#features/progress/body-words.ts';
import { enoughRows, fewRows } from '#features/progress/goes-with-rows.ts';
import { laneCells, laneDays, laneHead, laneSentences } from '#features/progress/lane-rows.ts';
import { lanePanels, lanesOf } from '#features/progress/lanes.ts';
import { momentWords } from '#features/progress/moment-words.ts';
import { lineSentences, painPicture, painViews } from '#features/progress/picture.ts';
import type { ProgressRecord } from '#features/progress/progress-record.ts';
import {
	reachCells,
	reachDays,
	reachHead,
	reachPanels,
	reachSentences,
	reachesOf
} from '#features/progress/reach-picture.ts';
import { beforeAfterRows, responseRows, responseSentences } from '#features/progress/response-words.ts';
import { sentencesOf } from '#features/progress/sentences.ts';
import { letteredEvents, timeAxis } from '#features/progress/time-axis.ts';
import type { ChartPanel, ChartPicture } from '#ui/LineChart.picture.ts';
import { today } from './faults.ts';

export const asOf = (record: ProgressRecord): Day => lastDayShown(record.days, today);

export const spansOf = (record: ProgressRecord): Span[] => periodIds.flatMap((id) => spanOf(id, record, today) ?? []);

export function painOf(record: ProgressRecord, span: Span, view: (typeof painViews)[number], text: Text): ChartPicture {
	return painPicture(record, span, view, summaryOf(record.days, span, today).comparison, text);
}

export function responsesIn(record: ProgressRecord): SessionResponse[] {
	const last = asOf(record);
	return responsesOf(record.days, record.sessions, 'pain-average', last).filter(({ day }) => day <= last);
}

/** Every answer that the page could give: of every course, now and at its moments. */
export function answersOf(record: ProgressRecord): { answer: Answer; of: Day; moment: AnswerMoment | undefined }[] {
	return record.courses.flatMap((course) => {
		const moments = answerMoments(course, asOf(record));
		return [...new Set([...moments.map(({ day }) => day), asOf(record)])].map((of) => ({
			answer: answerOf({ ...record, course }, of),
			of,
			moment: moments.find(({ day }) => day === of)
		}));
	});
}

/** All charts with a slot for every day of a span. */
export function dayPanels(record: ProgressRecord, span: Span, text: Text): ChartPanel[] {
	const { days } = record;
	const axis = timeAxis(span, record, text);
	const rated = ratedIn(record.functionChecks, record.activities, span);
	return [
		...painViews.map((view) => ({ key: view, picture: painOf(record, span, view, text) })),
		...lanePanels(days, span, lanesOf(days, span), axis, text),
		...reachPanels(reachesOf(days, span), axis, text),
		...activityPanels(rated, span, axis, text),
		impressionPanel(impressionsIn(record.impressions, span), span, axis, text)
	];
}

/** The charts with a slot for every week or more. */
export function weekPanels(record: ProgressRecord, span: Span, text: Text): ChartPanel[] {
	const time = bodyTimeOf(record.days, span);
	return bodyPanels(time, stepAxis(time, span, timeAxis(span, record, text), text), text);
}

/** Lists of sentences, each told apart by its text where it is shown. */
export function listsOf(record: ProgressRecord, span: Span, text: Text): (readonly string[])[] {
	const { days, ownItems } = record;
	const { period, said, rises, whole } = sentencesOf(summaryOf(days, span, today), text);
	const within = days.filter(({ day }) => day >= span.from && day < span.to);
	const items = [...ownItems, { id: 'gone' }];
	const found = goesWith(within, factorsOf(within, { words: offeredWords, items }), 'pain-average');
	return [
		...[period, said, rises, whole],
		...painViews.map((view) => lineSentences(painOf(record, span, view, text), text)),
		responseSentences(responsesIn(record), text),
		laneSentences(lanesOf(days, span), text),
		reachSentences(reachesOf(days, span), span, text),
		bodySentences(bodyTimeOf(days, span), span, text),
		...bodySamples(days, span, today).map((sample) => [
			captionOf(sample, today, text),
			...sample.regions.map((region) => sampleWords(region, sample.maps, text))
		]),
		activitySentences(ratedIn(record.functionChecks, record.activities, span), text),
		impressionSentences(impressionsIn(record.impressions, span), text),
		enoughRows(found, ownItems, text).map((row) => `${row.key} ${row.name} ${row.said}`),
		fewRows(found, ownItems, text).map((row) => `${row.key} ${row.said}`),
		...answersOf(record).flatMap(({ answer, moment, of }) => {
			const { verdict, ...words } = answerWords(answer, text);
			return [[verdict], [momentWords(moment, of, text)], ...Object.values(words)];
		})
	];
}

interface Table {
	readonly head: readonly string[];
	readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}

export function tablesOf(record: ProgressRecord, span: Span, text: Text): Table[] {
	const { days } = record;
	const [numbers, responses] = [numbersOf(record.sessions), responsesIn(record)];
	const [lanes, reaches, time] = [lanesOf(days, span), reachesOf(days, span), bodyTimeOf(days, span)];
	return [
		responseRows(responses, numbers, text),
		beforeAfterRows(responses, numbers, text),
		ratingRows(ratedIn(record.functionChecks, record.activities, span), record.functionChecks, text),
		impressionRows(impressionsIn(record.impressions, span), text),
		strengthRows(record.strengthChecks, text),
		placeRows(time, text),
		stepRows(time, text),
		{
			head: laneHead(lanes, text).slice(1),
			rows: laneDays(lanes, span).map((key) => ({ key, cells: laneCells(lanes, span, key, text) }))
		},
		{
			head: reachHead(reaches, text),
			rows: reachDays(reaches, span).map((key) => ({ key, cells: reachCells(reaches, span, key, text) }))
		},
		...answersOf(record).flatMap(({ answer }) => (answer.kind === 'too-little' ? [] : [answerTable(answer, text)]))
	];
}

/** What the core says, without a word. */
export function figuresIn(record: ProgressRecord, span: Span): unknown {
	const { days } = record;
	const responses = responsesIn(record);
	return [
		answersOf(record).map(({ answer }) => answer),
		responses,
		meanResponse(responses),
		summaryOf(days, span, today),
		weeksOf(days, 'pain-average', span),
		runningMean(days, 'pain-average', span),
		trendOf(pointsOf(days, 'pain-average', span)),
		bodyTimeOf(days, span),
		bodySamples(days, span, today),
		reachLines(days, span, sensationKinds),
		figuresOf(days, record.sessions, span),
		letteredEvents(record.events, span)
	];
}
