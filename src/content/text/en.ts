import { aboutMe } from './aboutme.en.ts';
import { aftercare } from './aftercare.en.ts';
import { answer } from './answer.en.ts';
import { around } from './around.en.ts';
import { body } from './body.en.ts';
import { bodytime } from './bodytime.en.ts';
import { card } from './card.en.ts';
import { charts } from './charts.en.ts';
import { course } from './course.en.ts';
import { events } from './events.en.ts';
import { ability } from './function.en.ts';
import { goes } from './goes.en.ts';
import { history } from './history.en.ts';
import { bring } from './import.en.ts';
import { paper } from './paper.en.ts';
import { lists } from './lists.en.ts';
import { log } from './log.en.ts';
import { moments } from './moments.en.ts';
import { more } from './more.en.ts';
import { progress } from './progress.en.ts';
import { quiet } from './quiet.en.ts';
import { requests } from './requests.en.ts';
import { rhythm } from './rhythm.en.ts';
import { session } from './session.en.ts';
import { settings } from './settings.en.ts';
import { urgent } from './urgent.en.ts';

/** The words that a page needs beyond those of the start page. */
export const en = {
	...aboutMe,
	...aftercare,
	...answer,
	...around,
	...body,
	...bodytime,
	...card,
	...charts,
	...course,
	...events,
	...ability,
	...goes,
	...history,
	...bring,
	...paper,
	...lists,
	...log,
	...moments,
	...more,
	...progress,
	...quiet,
	...requests,
	...rhythm,
	...session,
	...settings,
	...urgent
} as const;
