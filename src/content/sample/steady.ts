/**
 * The sample diary: an invented patient with left sciatica, 67 days of 84 and 11 weekly sessions. Nobody's real data.
 * Days are told as days before the last one, so that the sample can be laid to end yesterday.
 */

const regions = ['low-back', 'buttock', 'thigh-back', 'calf'] as const;

const medicines = [
	{ name: 'ibuprofen', dose: 200, unit: 'mg' },
	{ name: 'loxoprofen', dose: 60, unit: 'mg' }
] as const;

const notes = [
	{
		en: 'carried shopping, a twinge, then fine',
		ja: '買い物袋を運んだらズキッとしたが、すぐ治まった',
		vi: 'xách đồ đi chợ về, nhói một cái rồi hết'
	},
	{ en: 'long meeting, sat two hours', ja: '会議が長く、2時間座りっぱなし', vi: 'họp lâu, ngồi hai tiếng' },
	{ en: 'rain; stiff all day', ja: '雨。一日中、体がこわばっていた', vi: 'trời mưa; cứng người cả ngày' },
	{ en: 'slept badly', ja: 'よく眠れなかった', vi: 'ngủ không ngon' },
	{ en: 'walked to the station and back', ja: '駅まで歩いて往復した', vi: 'đi bộ ra ga rồi về' }
] as const;

/** Days before the last, average, worst, numbness, weakness, sleep, sitting, walking, reach, medicine, note (1 = first, 0 = none). */
type Row = readonly [number, number, number, number, number, number, number, number, number, number, number];

const days: readonly Row[] = [
	[83, 7, 9, 5, 1, 5, 25, 28, 4, 1, 0],
	[82, 7, 8, 5, 0, 6, 40, 29, 4, 0, 5],
	[81, 7, 8, 4, 1, 4, 25, 30, 3, 2, 5],
	[80, 5, 7, 4, 0, 3, 35, 40, 3, 0, 1],
	[79, 8, 8, 5, 2, 4, 5, 10, 4, 0, 4],
	[78, 6, 7, 3, 0, 4, 45, 34, 3, 2, 1],
	[77, 7, 9, 5, 1, 4, 20, 26, 3, 1, 0],
	[75, 6, 9, 4, 1, 5, 40, 39, 3, 0, 2],
	[74, 6, 8, 4, 1, 2, 25, 22, 3, 1, 3],
	[71, 5, 7, 4, 0, 3, 45, 31, 3, 1, 1],
	[70, 5, 7, 3, 0, 2, 45, 47, 3, 0, 0],
	[68, 4, 6, 4, 0, 3, 35, 30, 2, 0, 0],
	[66, 6, 8, 4, 1, 3, 30, 34, 2, 0, 1],
	[65, 6, 8, 4, 0, 5, 40, 38, 3, 0, 1],
	[63, 5, 7, 4, 0, 2, 35, 28, 2, 2, 1],
	[61, 6, 6, 5, 0, 4, 40, 30, 3, 2, 4],
	[60, 5, 6, 4, 0, 2, 25, 41, 2, 2, 0],
	[59, 6, 7, 4, 1, 3, 25, 28, 3, 2, 1],
	[58, 6, 8, 5, 0, 4, 30, 16, 3, 1, 4],
	[57, 5, 6, 2, 0, 2, 25, 38, 2, 2, 0],
	[56, 6, 7, 4, 1, 4, 40, 19, 3, 0, 4],
	[55, 6, 8, 3, 1, 4, 25, 22, 4, 0, 5],
	[51, 5, 6, 4, 0, 3, 45, 41, 3, 0, 0],
	[50, 5, 6, 4, 0, 3, 40, 32, 2, 0, 0],
	[48, 5, 6, 3, 0, 4, 45, 31, 3, 2, 0],
	[47, 6, 7, 4, 0, 3, 45, 27, 3, 1, 3],
	[46, 4, 6, 3, 0, 1, 50, 36, 2, 0, 4],
	[44, 4, 6, 3, 0, 3, 50, 38, 2, 0, 4],
	[43, 5, 7, 4, 0, 2, 45, 38, 2, 0, 0],
	[41, 5, 6, 3, 0, 4, 40, 28, 2, 0, 2],
	[40, 5, 6, 3, 0, 1, 55, 42, 3, 2, 0],
	[39, 4, 5, 3, 0, 2, 60, 45, 1, 0, 0],
	[36, 4, 6, 2, 0, 0, 45, 40, 2, 0, 1],
	[35, 4, 5, 2, 0, 2, 45, 45, 2, 0, 1],
	[34, 4, 5, 3, 0, 3, 65, 49, 2, 0, 0],
	[33, 4, 6, 5, 0, 1, 60, 40, 2, 0, 0],
	[32, 4, 6, 2, 0, 3, 40, 41, 2, 0, 5],
	[31, 3, 4, 2, 0, 2, 60, 43, 2, 0, 0],
	[30, 3, 5, 3, 0, 3, 75, 49, 2, 0, 2],
	[29, 3, 4, 3, 0, 1, 75, 45, 1, 0, 0],
	[28, 3, 3, 2, 0, 2, 50, 48, 1, 0, 2],
	[27, 4, 5, 2, 0, 2, 50, 42, 2, 0, 5],
	[26, 3, 5, 2, 0, 2, 60, 36, 2, 0, 3],
	[25, 3, 5, 1, 0, 2, 50, 36, 2, 0, 5],
	[24, 3, 4, 3, 0, 1, 65, 43, 1, 0, 0],
	[23, 3, 4, 3, 0, 2, 45, 49, 2, 0, 0],
	[22, 4, 5, 3, 0, 3, 40, 39, 2, 0, 1],
	[21, 5, 6, 4, 0, 2, 45, 37, 2, 0, 3],
	[20, 4, 6, 3, 0, 2, 45, 50, 3, 0, 1],
	[19, 4, 6, 4, 0, 3, 50, 32, 2, 1, 0],
	[18, 4, 5, 3, 0, 2, 50, 41, 2, 0, 0],
	[17, 3, 4, 3, 0, 1, 65, 46, 3, 0, 5],
	[16, 4, 5, 2, 0, 3, 55, 44, 2, 0, 0],
	[14, 3, 4, 2, 0, 3, 70, 45, 1, 0, 0],
	[13, 4, 5, 3, 0, 1, 60, 41, 2, 0, 5],
	[12, 3, 4, 2, 0, 2, 75, 50, 1, 0, 4],
	[11, 4, 5, 3, 0, 2, 35, 31, 3, 0, 0],
	[10, 2, 4, 1, 0, 1, 75, 52, 1, 0, 0],
	[9, 1, 3, 1, 0, 1, 75, 56, 1, 0, 0],
	[8, 2, 3, 2, 0, 1, 70, 47, 1, 0, 5],
	[7, 2, 4, 1, 0, 2, 60, 56, 2, 0, 2],
	[6, 2, 4, 2, 0, 2, 75, 46, 1, 0, 0],
	[5, 3, 5, 2, 0, 0, 60, 50, 2, 0, 0],
	[4, 2, 3, 1, 0, 2, 80, 57, 1, 0, 0],
	[3, 2, 3, 1, 0, 0, 70, 51, 1, 0, 4],
	[1, 2, 3, 2, 0, 1, 65, 48, 1, 0, 2],
	[0, 3, 4, 2, 0, 0, 60, 41, 1, 0, 5]
];

const sessions = [
	{
		ago: 74,
		time: '14:00',
		duration: 45,
		points: 'GB30 BL40 BL23',
		techniques: 'needles electro',
		before: 4,
		after: 1,
		effect: ''
	},
	{
		ago: 67,
		time: '10:30',
		duration: 60,
		points: 'GB30 BL23 ST36',
		techniques: 'needles cupping',
		before: 3,
		after: 2,
		effect: ''
	},
	{
		ago: 60,
		time: '14:00',
		duration: 30,
		points: 'GB30 BL23 ST36',
		techniques: 'needles moxibustion',
		before: 2,
		after: 0,
		effect: ''
	},
	{
		ago: 53,
		time: '10:30',
		duration: 50,
		points: 'GB30 BL23 ST36',
		techniques: 'needles moxibustion',
		before: 4,
		after: 2,
		effect: 'drowsy'
	},
	{
		ago: 46,
		time: '14:00',
		duration: 45,
		points: 'GB30 BL40 BL23',
		techniques: 'needles',
		before: 2,
		after: 2,
		effect: ''
	},
	{
		ago: 39,
		time: '10:30',
		duration: 50,
		points: 'GB30 BL40 BL23',
		techniques: 'needles',
		before: 4,
		after: 1,
		effect: ''
	},
	{
		ago: 32,
		time: '14:00',
		duration: 60,
		points: 'GB30 BL40 BL23',
		techniques: 'needles moxibustion',
		before: 2,
		after: 0,
		effect: 'drowsy'
	},
	{
		ago: 25,
		time: '10:30',
		duration: 60,
		points: 'GB30 BL23 ST36',
		techniques: 'needles moxibustion',
		before: 4,
		after: 1,
		effect: ''
	},
	{
		ago: 18,
		time: '14:00',
		duration: 30,
		points: 'GB30 GB34 BL40',
		techniques: 'needles moxibustion',
		before: 3,
		after: 2,
		effect: ''
	},
	{
		ago: 11,
		time: '10:30',
		duration: 45,
		points: 'GB30 BL40 BL23',
		techniques: 'needles',
		before: 3,
		after: 1,
		effect: 'bruise'
	},
	{
		ago: 4,
		time: '14:00',
		duration: 60,
		points: 'GB30 BL23 ST36',
		techniques: 'needles cupping',
		before: 3,
		after: 1,
		effect: ''
	}
] as const;

export const steady = { regions, medicines, notes, days, sessions };
