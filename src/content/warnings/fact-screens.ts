/**
 * Where each fact that a rule may name is entered. The build holds every rule against this list: one whose fact no screen
 * can enter would stay unknown for ever, and nobody would see it.
 */
import type { NamedFact } from '#core/warnings/named-facts.ts';

export interface FactScreen {
	/** The address; a folder of `routes` answers it. */
	readonly route: string;
	/** The page of the check that asks it. */
	readonly page?: 'first' | 'second';
	/** The component that asks it, within `features`. */
	readonly part?: string;
}

const first: FactScreen = { route: '/warnings/', page: 'first' };
const second: FactScreen = { route: '/warnings/', page: 'second' };
const aboutMe: FactScreen = { route: '/about-me/', part: 'about-me/QuestionsCard.svelte' };
const part = (name: string): FactScreen => ({ route: '/log/', part: `log/${name}.svelte` });
const signs = part('lists/SignList');
const life = part('LifeFold');

export const factScreens: Readonly<Record<NamedFact, FactScreen>> = {
	'check:ces-saddle': first,
	'check:ces-pee-start': first,
	'check:ces-pee-control': first,
	'check:ces-pee-feel': first,
	'check:ces-bowel': first,
	'check:ces-wipe': first,
	'check:ces-sex': first,
	'check:ces-bilateral': first,
	'check:ces-bothlegs-weak': first,
	'check:ces-gait': first,
	'check:vas-ali': first,
	'check:fx-trauma': first,
	'check:hip-septic': first,
	'check:acu-pneumo': first,
	'check:acu-neuro': first,
	'check:acu-faint': first,
	'check:acu-bleed-heavy': first,
	'check:acu-infect-spreading': first,
	'check:vas-pe': first,
	'check:aaa': first,
	'check:neuro-upper': first,
	'check:inf-spine-ill': first,
	'check:ca-neuro': first,
	'check:acu-preg-heavy': first,

	'check:neuro-footdrop': second,
	'check:neuro-weak-progress': second,
	'check:neuro-mobility-sudden': second,
	'check:neuro-mobility': second,
	'check:neuro-weak-new': second,
	'check:neuro-numb-spread': second,
	'check:vas-dvt': second,
	'check:vas-claud': second,
	'check:pain-unbearable': second,
	'check:pain-worse': second,
	'check:pain-persist': second,
	'check:avn': second,
	'check:inf-spine': second,
	'check:fx-fragile': second,
	'check:ca-pain-severe': second,
	'check:ca-pain': second,
	'check:acu-preg': second,
	'check:acu-bleed': second,
	'check:acu-infect': second,
	'check:acu-broken': second,
	'check:acu-burn-deep': second,
	'check:acu-burn': second,
	'check:acu-shock-pain': second,
	'check:acu-normal': second,

	'about:cancer': aboutMe,
	'about:steroids-or-immune': aboutMe,
	'about:diabetes-or-neuropathy': aboutMe,
	'about:blood-thinners': aboutMe,
	'about:osteoporosis': aboutMe,
	'about:pregnant': aboutMe,
	'about:late-pregnancy': aboutMe,
	'about:pacemaker': aboutMe,
	'about:heart-valve': aboutMe,
	'about:iv-drugs': aboutMe,
	'about:surgery-or-long-rest': aboutMe,
	'about:hip-replacement': aboutMe,
	'about:hip-inflammation': aboutMe,
	'about:spinal-stenosis': aboutMe,
	'about:slipped-vertebra': aboutMe,
	'about:poor-circulation': aboutMe,
	'about:heart-disease': aboutMe,
	'about:fracture': aboutMe,
	'about:onset': { route: '/about-me/', part: 'about-me/HealthCard.svelte' },

	'sign:unbearable': signs,
	'sign:sleep-lost': signs,
	'sign:calf-swollen': signs,
	'sign:leg-cold': signs,
	'sign:knee-gave-way': signs,
	'sign:fall': signs,
	'sign:new-since-needling': signs,

	'day:pain-average': part('AverageCard'),
	'day:pain-worst': part('PainCard'),
	'day:pain-leg': part('PainCard'),
	'day:pain-back-hip': part('PainCard'),
	'day:numbness': part('NerveCard'),
	'day:tingling': part('NerveCard'),
	'day:weakness': part('NerveCard'),
	'day:regions': part('body/BodyMap'),
	'day:temperature': signs,
	'day:sleep-disturbance': life,
	'day:stress': part('lists/StressField'),
	'day:sitting-minutes': life,
	'day:standing-minutes': life,
	'day:walking-minutes': life,

	event: { route: '/event/', part: 'events/EventForm.svelte' },
	'strength-check': { route: '/strength/', part: 'function/StrengthPage.svelte' },
	session: { route: '/session/', part: 'sessions/SessionForm.svelte' },
	impression: { route: '/change/', part: 'function/ChangePage.svelte' }
};
