import type { Words } from '../text/message.ts';
import type { call as first } from './call.en.ts';

export const call: Words<typeof first> = {
	'asks.which': 'Cháy hay cấp cứu?',
	'asks.where': 'Bạn đang ở đâu?',
	'asks.what': 'Bạn bị làm sao?',
	'asks.who': 'Tên và tuổi của bạn?',
	'asks.language': 'Ngôn ngữ',
	emergency: 'Đây là trường hợp cấp cứu.',
	ambulance: 'Xin cho xe cấp cứu đến.',
	address: 'Địa chỉ của tôi là {address}.',
	lost: 'Tôi không biết mình đang ở đâu.',
	near: 'Gần chỗ tôi có {place}.',
	course: 'Tôi đang điều trị châm cứu vì vấn đề về dây thần kinh ở lưng hoặc chân.',
	name: 'Tên tôi là {name}.',
	age: 'Tôi {age} tuổi.',
	'speaks.en': 'Tôi nói tiếng Anh.',
	'speaks.ja': 'Tôi nói tiếng Nhật.',
	'speaks.vi': 'Tôi nói tiếng Việt.',
	interpreter: 'Xin cho phiên dịch tiếng Anh.',
	slow: 'Xin nói chậm.'
};
