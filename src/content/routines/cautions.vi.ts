import type { Words } from '../text/message.ts';
import type { cautions as first } from './cautions.en.ts';

export const cautions: Words<typeof first> = {
	'groin-pinch': 'đau nhói như kẹt ở bẹn',
	'tingling-rises': 'châm chích ở chân tăng lên',
	'knee-pain': 'đau đầu gối',
	'leg-pain-down': 'cơn đau lan xuống thấp hơn ở chân',
	'hamstring-cramp': 'chuột rút mặt sau đùi',
	'back-pain': 'đau lưng nhiều hơn',
	'side-lying-pain': 'đau bên hông khớp háng khi nằm đè lên',
	'wrist-or-knee-pain': 'đau cổ tay hoặc đầu gối',
	'sagging-back': 'lưng bị võng xuống',
	'end-range-pain': 'đau ở cuối tầm cử động',
	'thigh-burning': 'nóng rát hoặc châm chích ở đùi tăng lên',
	'lasting-tingling': 'châm chích kéo dài sau khi tập',
	'new-numbness': 'có chỗ mới bị tê',
	'severe-leg-pain': 'đau chân dữ dội, mới phát',
	'foot-drop': 'bàn chân rũ, không nhấc được mũi chân',
	weakness: 'chân yếu',
	'stenosis-pattern': 'chân nặng hơn khi đứng và dễ chịu khi cúi',
	'slipped-vertebra': 'trượt đốt sống',
	'disc-pattern': 'cúi xuống làm đau lan xuống chân',
	'calf-pain-walking': 'đau bắp chân phải dừng lại, nghỉ thì hết',
	'leg-gives-way': 'chân khuỵu xuống',
	'cannot-heel-toe': 'một bên chân không làm được'
};
