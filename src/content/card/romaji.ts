/**
 * How the patient's sentences are read aloud by whoever does not read Japanese: the Japanese of the sign's own file, so
 * that one is not changed without the other (a test holds them together), and its reading. Awaiting native review.
 */
import type { QuestionId } from '#core/warnings/check.ts';

interface Reading {
	readonly ja: string;
	readonly romaji: string;
}

export const romaji: { readonly [Id in QuestionId]: Reading } = {
	'ces-saddle': {
		ja: '股の間、性器、お尻、または肛門のまわりの感覚がにぶい、ピリピリする、またはいつもと違います。',
		romaji:
			'Mata no aida, seiki, oshiri, mata wa kōmon no mawari no kankaku ga nibui, piripiri suru, mata wa itsumo to chigaimasu.'
	},
	'ces-wipe': {
		ja: 'トイレで拭いたときの感覚がいつもと違います。',
		romaji: 'Toire de fuita toki no kankaku ga itsumo to chigaimasu.'
	},
	'ces-pee-start': { ja: '尿が出にくい、または出ません。', romaji: 'Nyō ga denikui, mata wa demasen.' },
	'ces-pee-control': {
		ja: '尿がもれます。または、尿をがまんしたり途中で止めたりできません。',
		romaji: 'Nyō ga moremasu. Mata wa, nyō o gaman shitari tochū de tometari dekimasen.'
	},
	'ces-pee-feel': {
		ja: '尿が出る感覚がない、または尿がたまった感じが分かりません。',
		romaji: 'Nyō ga deru kankaku ga nai, mata wa nyō ga tamatta kanji ga wakarimasen.'
	},
	'ces-bowel': {
		ja: '便がもれます。または、便やガスが出る感覚がありません。',
		romaji: 'Ben ga moremasu. Mata wa, ben ya gasu ga deru kankaku ga arimasen.'
	},
	'ces-sex': {
		ja: '性的な感覚や機能が、最近急に変わりました。',
		romaji: 'Seiteki na kankaku ya kinō ga, saikin kyū ni kawarimashita.'
	},
	'ces-bilateral': {
		ja: '脚の痛みが両脚に出るようになりました。',
		romaji: 'Ashi no itami ga ryōashi ni deru yō ni narimashita.'
	},
	'ces-bothlegs-weak': {
		ja: '両脚に力が入らない、または両脚の感覚がにぶく、ひどくなっています。',
		romaji: 'Ryōashi ni chikara ga hairanai, mata wa ryōashi no kankaku ga nibuku, hidoku natte imasu.'
	},
	'ces-gait': {
		ja: '歩き方が急に変わった、または急にふらつくようになりました。',
		romaji: 'Arukikata ga kyū ni kawatta, mata wa kyū ni furatsuku yō ni narimashita.'
	},
	'neuro-footdrop': {
		ja: '歩くとき、足先が上がらず、引きずります。',
		romaji: 'Aruku toki, ashisaki ga agarazu, hikizurimasu.'
	},
	'neuro-weak-progress': {
		ja: '脚の力が落ちてきています。または、膝がガクッとなります。',
		romaji: 'Ashi no chikara ga ochite kite imasu. Mata wa, hiza ga gakutto narimasu.'
	},
	'neuro-weak-new': {
		ja: '股関節、脚、または足に、軽い力の入りにくさが新しく出ました。',
		romaji: 'Kokansetsu, ashi, mata wa ashi ni, karui chikara no hairinikusa ga atarashiku demashita.'
	},
	'neuro-numb-spread': {
		ja: '脚の、感覚がにぶい、またはピリピリするところが、広がっているか、強くなっています。',
		romaji: 'Ashi no, kankaku ga nibui, mata wa piripiri suru tokoro ga, hirogatte iru ka, tsuyoku natte imasu.'
	},
	'neuro-mobility': {
		ja: '脚のために、いつものように歩けません。または、階段を上れません。',
		romaji: 'Ashi no tame ni, itsumo no yō ni arukemasen. Mata wa, kaidan o noboremasen.'
	},
	'neuro-upper': {
		ja: '急に、顔の片側が下がる、言葉が出にくい、または片腕や体の片側に力が入らなくなりました。',
		romaji:
			'Kyū ni, kao no katagawa ga sagaru, kotoba ga denikui, mata wa kata-ude ya karada no katagawa ni chikara ga hairanaku narimashita.'
	},
	'fx-trauma': {
		ja: '転倒または事故のあと、その脚で立てません。または、脚が短い、ねじれて見えます。',
		romaji: 'Tentō mata wa jiko no ato, sono ashi de tatemasen. Mata wa, ashi ga mijikai, nejirete miemasu.'
	},
	'fx-fragile': {
		ja: '軽い負担のあと、急に強い痛みが出ました。高齢であるか、骨粗しょう症があるか、ステロイド薬を使っています。',
		romaji:
			'Karui futan no ato, kyū ni tsuyoi itami ga demashita. Kōrei de aru ka, kotsusoshōshō ga aru ka, suteroidoyaku o tsukatte imasu.'
	},
	'hip-septic': {
		ja: '股関節が熱を持っている、または痛くて動かせません。熱っぽい、または具合が悪いです。',
		romaji: 'Kokansetsu ga netsu o motte iru, mata wa itakute ugokasemasen. Netsuppoi, mata wa guai ga warui desu.'
	},
	'inf-spine': {
		ja: '腰または股関節の痛みといっしょに、発熱や寒気があります。',
		romaji: 'Koshi mata wa kokansetsu no itami to issho ni, hatsunetsu ya samuke ga arimasu.'
	},
	'ca-neuro': {
		ja: 'がんの治療中、またはがんの経験があります。脚に力が入らない、感覚がにぶい、歩きにくい、または尿や便の出方が変わりました。',
		romaji:
			'Gan no chiryōchū, mata wa gan no keiken ga arimasu. Ashi ni chikara ga hairanai, kankaku ga nibui, arukinikui, mata wa nyō ya ben no dekata ga kawarimashita.'
	},
	'ca-pain': {
		ja: '意図せず体重が減っています。または、昼も夜も痛みが和らぎません。',
		romaji: 'Ito sezu taijū ga hette imasu. Mata wa, hiru mo yoru mo itami ga yawaragimasen.'
	},
	avn: {
		ja: '足の付け根や股関節の奥の痛みが、急に強くなってきています。',
		romaji: 'Ashi no tsukene ya kokansetsu no oku no itami ga, kyū ni tsuyoku natte kite imasu.'
	},
	aaa: {
		ja: '急に激しい、または裂けるようなお腹または背中の痛みが出て、気が遠くなるか、倒れました。',
		romaji:
			'Kyū ni hageshii, mata wa sakeru yō na onaka mata wa senaka no itami ga dete, ki ga tōku naru ka, taoremashita.'
	},
	'vas-pe': {
		ja: '急に息が苦しい、胸が痛い、またはせきに血が混じります。',
		romaji: 'Kyū ni iki ga kurushii, mune ga itai, mata wa seki ni chi ga majirimasu.'
	},
	'vas-dvt': {
		ja: '片方のふくらはぎまたは太ももが腫れて、熱を持ち、痛みます。または、赤くなったり黒ずんだりしています。',
		romaji:
			'Katahō no fukurahagi mata wa futomomo ga harete, netsu o mochi, itamimasu. Mata wa, akaku nattari kurozundari shite imasu.'
	},
	'vas-ali': {
		ja: '脚が急に冷たく、青白く、またはまだらになり、痛む、感覚がにぶい、または動かせません。',
		romaji: 'Ashi ga kyū ni tsumetaku, aojiroku, mata wa madara ni nari, itamu, kankaku ga nibui, mata wa ugokasemasen.'
	},
	'vas-claud': { ja: '歩くと脚が痛み、休むと治まります。', romaji: 'Aruku to ashi ga itami, yasumu to osamarimasu.' },
	'acu-pneumo': {
		ja: '鍼のあと、胸が痛い、息が苦しい、または空せきが出ます。',
		romaji: 'Hari no ato, mune ga itai, iki ga kurushii, mata wa karaseki ga demasu.'
	},
	'acu-faint': {
		ja: '気を失いました。具合が戻らない、けいれんした、または頭を打ちました。',
		romaji: 'Ki o ushinaimashita. Guai ga modoranai, keiren shita, mata wa atama o uchimashita.'
	},
	'acu-neuro': {
		ja: '腰や背中の施術のあと、力が入らない、感覚がにぶい、または尿や便の異常が新しく出ました。',
		romaji:
			'Koshi ya senaka no shijutsu no ato, chikara ga hairanai, kankaku ga nibui, mata wa nyō ya ben no ijō ga atarashiku demashita.'
	},
	'acu-bleed': {
		ja: '鍼をしたところの血が止まりません。または、こぶが大きくなり続けています。',
		romaji: 'Hari o shita tokoro no chi ga tomarimasen. Mata wa, kobu ga ōkiku naritsuzukete imasu.'
	},
	'acu-infect': {
		ja: '鍼をしたところが赤く、熱く、腫れてきました。または、膿や赤い筋があるか、熱が出ています。',
		romaji:
			'Hari o shita tokoro ga akaku, atsuku, harete kimashita. Mata wa, umi ya akai suji ga aru ka, netsu ga dete imasu.'
	},
	'acu-broken': {
		ja: '鍼が折れたか、体に残っているかもしれません。',
		romaji: 'Hari ga oreta ka, karada ni nokotte iru kamo shiremasen.'
	},
	'acu-shock-pain': {
		ja: '鍼で出た電気が走るような痛みや感覚のにぶさが、1日たっても消えません。',
		romaji: 'Hari de deta denki ga hashiru yō na itami ya kankaku no nibusa ga, ichinichi tatte mo kiemasen.'
	},
	'acu-burn': {
		ja: 'お灸、吸い玉、カイロなどで、水ぶくれまたはやけどができました。',
		romaji: 'Okyū, suidama, kairo nado de, mizubukure mata wa yakedo ga dekimashita.'
	},
	'acu-preg': {
		ja: '妊娠中です。出血がある、水が出る、規則的にお腹が張る、または胎動が少ないです。',
		romaji:
			'Ninshinchū desu. Shukketsu ga aru, mizu ga deru, kisokuteki ni onaka ga haru, mata wa taidō ga sukunai desu.'
	},
	'acu-normal': {
		ja: '施術のあと、軽い痛み、小さな内出血、またはだるさがあります。',
		romaji: 'Shijutsu no ato, karui itami, chiisa na naishukketsu, mata wa darusa ga arimasu.'
	},
	'pain-unbearable': { ja: '何をしても痛みに耐えられません。', romaji: 'Nani o shite mo itami ni taeraremasen.' },
	'pain-worse': {
		ja: '悪くなり続けています。または、日常生活ができません。',
		romaji: 'Waruku naritsuzukete imasu. Mata wa, nichijō seikatsu ga dekimasen.'
	},
	'pain-persist': { ja: '数週間以上続いています。', romaji: 'Sūshūkan ijō tsuzuite imasu.' },
	'neuro-mobility-sudden': { ja: '急に起こりました。', romaji: 'Kyū ni okorimashita.' },
	'inf-spine-ill': {
		ja: '痛みといっしょに発熱や寒気があり、とても具合が悪い、または意識がもうろうとしています。',
		romaji:
			'Itami to issho ni hatsunetsu ya samuke ga ari, totemo guai ga warui, mata wa ishiki ga mōrō to shite imasu.'
	},
	'ca-pain-severe': {
		ja: 'がんの治療中、またはがんの経験があります。新しく出た強い痛みがひどくなっています。',
		romaji: 'Gan no chiryōchū, mata wa gan no keiken ga arimasu. Atarashiku deta tsuyoi itami ga hidoku natte imasu.'
	},
	'acu-bleed-heavy': {
		ja: '鍼をしたところから、たくさん出血しています。',
		romaji: 'Hari o shita tokoro kara, takusan shukketsu shite imasu.'
	},
	'acu-infect-spreading': {
		ja: '鍼をしたところの赤みが急に広がっています。または、とても具合が悪いです。',
		romaji: 'Hari o shita tokoro no akami ga kyū ni hirogatte imasu. Mata wa, totemo guai ga warui desu.'
	},
	'acu-burn-deep': {
		ja: 'やけどが広い、深い、膿んでいる、または感覚のにぶい皮膚にあります。',
		romaji: 'Yakedo ga hiroi, fukai, unde iru, mata wa kankaku no nibui hifu ni arimasu.'
	},
	'acu-preg-heavy': {
		ja: '妊娠中です。たくさん出血しています。',
		romaji: 'Ninshinchū desu. Takusan shukketsu shite imasu.'
	}
};
