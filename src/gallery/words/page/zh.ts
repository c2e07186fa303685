/** What the page is called and says of itself, and its views: Chinese. */

import type { InAnyLanguage } from '../shape';
import type { page as english } from './en';

export const page: InAnyLanguage<typeof english> = {
  name: ['NK', 'scape'],

  title: 'NKscape：CAR-NK 细胞猎杀肿瘤细胞',

  tagline: 'CAR-NK 细胞猎杀肿瘤细胞：一个可以观看、操控和分享的模型',

  disclaimer: '用于教学和研究的模型，不是医疗器械。',

  skipToControls: '跳到控制面板',

  language: {
    names: { en: 'English', zh: '中文' },
    shortNames: { en: 'EN', zh: '中文' },
    change: '切换页面语言',
    unknown: (named) => `lang = “${named}” 不是本页提供的语言；可用 en（英语）和 zh（中文）。`,
    failed: '无法取得该语言的文字：网络是否已连接？',
  },
};
