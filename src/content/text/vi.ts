import { aboutMe } from './aboutme.vi.ts';
import { aftercare } from './aftercare.vi.ts';
import { answer } from './answer.vi.ts';
import { around } from './around.vi.ts';
import { body } from './body.vi.ts';
import { bodytime } from './bodytime.vi.ts';
import { card } from './card.vi.ts';
import { charts } from './charts.vi.ts';
import { course } from './course.vi.ts';
import { events } from './events.vi.ts';
import { ability } from './function.vi.ts';
import { goes } from './goes.vi.ts';
import { history } from './history.vi.ts';
import { bring } from './import.vi.ts';
import { paper } from './paper.vi.ts';
import { lists } from './lists.vi.ts';
import { log } from './log.vi.ts';
import { moments } from './moments.vi.ts';
import { more } from './more.vi.ts';
import { progress } from './progress.vi.ts';
import { quiet } from './quiet.vi.ts';
import { requests } from './requests.vi.ts';
import { rhythm } from './rhythm.vi.ts';
import { session } from './session.vi.ts';
import { settings } from './settings.vi.ts';
import { urgent } from './urgent.vi.ts';

export const vi = {
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
