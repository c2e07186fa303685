/** What the patterns of cells mean: Chinese. */
import type { InAnyLanguage } from '../shape';
import type { en } from './en';

export const zh: InAnyLanguage<typeof en> = {
  states: '是什么牵制着 NK 细胞，从它的轮廓和填充就能看出，不靠颜色：',
  lowSignal: '断续的边缘：接触到靶细胞，但信号太弱。',
  inhibited: '前端有一道横杠：被抑制性信号阻断。',
  suppressed: '斜线填充：受 TGF-β 抑制。',
  depleted: '中空，里面有一个小环：颗粒耗尽。',
  detaching: '前端开口：正在脱离靶细胞。',
  bare: '边缘为灰色虚线的肿瘤细胞：没有抗原，CAR 无从识别。',
  wounded: '肿瘤细胞边缘的小环：迄今受到的损伤；会逐渐消退。',
};
