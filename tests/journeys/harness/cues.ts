/** Counts the cues that the app gives, on the way to the device: what is said, and each tone. */
import type { BrowserContext, Page } from '@playwright/test';

interface Heard {
	readonly said: string[];
	tones: number;
}

/** Call before the page is opened. A device with one local voice; nothing it is told to say is ever said. */
export async function hearCues(context: BrowserContext): Promise<void> {
	await context.addInitScript(() => {
		const heard: Heard = { said: [], tones: 0 };
		Object.assign(window, {
			heard,
			SpeechSynthesisUtterance: class {
				constructor(readonly text: string) {}
			}
		});
		const voice = { lang: 'en-GB', localService: true, default: true, name: 'Test', voiceURI: 'test' };
		speechSynthesis.getVoices = () => [voice];
		speechSynthesis.speak = ({ text }) => heard.said.push(text);
		const start = Reflect.get<OscillatorNode, 'start'>(OscillatorNode.prototype, 'start');
		OscillatorNode.prototype.start = function (this: OscillatorNode, when) {
			heard.tones += 1;
			start.call(this, when);
		};
	});
}

/** What came since the last look. */
export function heardSince(page: Page): Promise<Heard> {
	return page.evaluate(() => {
		const { heard } = window as unknown as { heard: Heard };
		const { tones } = heard;
		heard.tones = 0;
		return { said: heard.said.splice(0), tones };
	});
}
