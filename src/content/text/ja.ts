import { aboutMe } from './aboutme.ja.ts';
import { aftercare } from './aftercare.ja.ts';
import { answer } from './answer.ja.ts';
import { around } from './around.ja.ts';
import { body } from './body.ja.ts';
import { bodytime } from './bodytime.ja.ts';
import { card } from './card.ja.ts';
import { charts } from './charts.ja.ts';
import { course } from './course.ja.ts';
import { events } from './events.ja.ts';
import { ability } from './function.ja.ts';
import { goes } from './goes.ja.ts';
import { history } from './history.ja.ts';
import { bring } from './import.ja.ts';
import { paper } from './paper.ja.ts';
import { lists } from './lists.ja.ts';
import { log } from './log.ja.ts';
import { moments } from './moments.ja.ts';
import { more } from './more.ja.ts';
import { progress } from './progress.ja.ts';
import { quiet } from './quiet.ja.ts';
import { requests } from './requests.ja.ts';
import { rhythm } from './rhythm.ja.ts';
import { session } from './session.ja.ts';
import { settings } from './settings.ja.ts';
import { urgent } from './urgent.ja.ts';

export const ja = {
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
};
