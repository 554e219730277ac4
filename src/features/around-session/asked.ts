/** Which lines are asked after a session. */
import { askedLines } from '#content/around-session/asked-lines.ts';
import type { AboutMe } from '#core/warnings/about-me.ts';
import type { AskedAfter } from '#core/warnings/asked-after.ts';
import type { QuestionId } from '#core/warnings/check.ts';

/** What is asked at one of the three times. A line for some only is left out while About me does not name them. */
export function questionsAfter(after: AskedAfter, about: Pick<AboutMe, 'answers'> | undefined): readonly QuestionId[] {
	return askedLines
		.filter(({ from, about: of }) => {
			const said = of && about?.answers[of];
			return from <= after && (of === undefined || said === 'yes' || said === 'not-sure');
		})
		.map(({ question }) => question);
}
