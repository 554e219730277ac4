/**
 * What to say to 119 or show at a hospital desk in Japanese.
 * Source: facts, clinical 1.4, phrase card. Awaiting a native clinical check.
 */
export const emergencyPhrases = [
	{ ja: '救急です。', en: 'It is a medical emergency.', vi: 'Đây là trường hợp cấp cứu.' },
	{
		ja: '腰の神経の病気です。',
		en: 'I have a nerve problem in my lower back.',
		vi: 'Tôi bị bệnh về dây thần kinh ở thắt lưng.'
	},
	{ ja: '尿が出ません。', en: 'I cannot pee.', vi: 'Tôi không tiểu được.' },
	{ ja: '股の間がしびれます。', en: 'It is numb between my legs.', vi: 'Tôi bị tê ở giữa hai đùi.' },
	{ ja: '両脚に力が入りません。', en: 'Both my legs are weak.', vi: 'Cả hai chân tôi yếu, không có sức.' },
	{ ja: '息が苦しいです。', en: 'I am short of breath.', vi: 'Tôi bị khó thở.' },
	{ ja: '住所は＿＿です。', en: 'My address is ＿＿.', vi: 'Địa chỉ của tôi là ＿＿.' },
	{ ja: '英語を話します。', en: 'I speak English.', vi: undefined },
	{ ja: 'ベトナム語を話します。', en: undefined, vi: 'Tôi nói tiếng Việt.' }
] as const;
