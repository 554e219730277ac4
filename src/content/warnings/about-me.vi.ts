import type { Words } from '../text/message.ts';
import type { aboutMe as first } from './about-me.en.ts';

export const aboutMe: Words<typeof first> = {
	cancer: 'Ung thư, hiện nay hoặc trước đây',
	'steroids-or-immune': 'Dùng corticoid (steroid) hoặc thuốc làm giảm miễn dịch',
	'diabetes-or-neuropathy': 'Tiểu đường, hoặc đã biết bị tổn thương thần kinh',
	'blood-thinners': 'Dùng thuốc chống đông máu, hoặc bị rối loạn đông máu',
	osteoporosis: 'Loãng xương',
	pregnant: 'Đang mang thai, hoặc có thể mang thai',
	'late-pregnancy': 'Những tháng cuối thai kỳ',
	pacemaker: 'Có máy tạo nhịp tim hoặc thiết bị khác cấy trong người',
	'heart-valve': 'Bị tổn thương van tim',
	'iv-drugs': 'Tiêm chất gây nghiện vào tĩnh mạch',
	'surgery-or-long-rest': 'Mới phẫu thuật, hoặc nằm hay ngồi bất động lâu',
	'hip-replacement': 'Thay khớp háng, hoặc từng mổ khớp háng',
	fracture: 'Gãy xương ở lưng, khớp háng hoặc chân',
	'hip-inflammation': 'Hiện đang viêm khớp háng',
	'spinal-stenosis': 'Hẹp ống sống',
	'slipped-vertebra': 'Trượt đốt sống',
	'poor-circulation': 'Máu lưu thông kém ở chân, bệnh Raynaud hoặc viêm mạch máu',
	'heart-disease': 'Bệnh tim'
};
