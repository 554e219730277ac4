import type { Words } from '../text/message.ts';
import type { words as first } from './acu-burn.en.ts';

export const words: Words<typeof first> = {
	line: 'Phồng rộp hoặc bỏng do cứu ngải, giác hơi hay túi chườm nóng',
	say: 'Tôi bị phồng rộp hoặc bỏng do cứu ngải, giác hơi hay túi chườm nóng.',
	'line-deep': 'Vết bỏng rộng, sâu, nhiễm trùng, hoặc ở vùng da bị tê',
	'say-deep': 'Vết bỏng của tôi rộng, sâu, nhiễm trùng, hoặc ở vùng da bị tê.'
};
