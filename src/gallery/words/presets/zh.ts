/** The gallery of ready-made runs: Chinese. */
import type { InAnyLanguage } from '../shape';
import type { en } from './en';

export const zh: InAnyLanguage<typeof en> = {
  title: '场景',
  close: '关闭',
  intro: (seed, version) =>
    `每张图片都是该运行中的一个时刻，由本模拟程序计算并绘制（种子 ${seed}，模型版本 ${version}）。选择一个场景即可开始运行；当前的运行可用浏览器的“后退”按钮找回。`,
  search: '搜索',
  placeholder: 'HER2、TGF-β、抗体…',
  found: (count, of) => `${count} / ${of} 个场景`,
  nothing: (typed) => `没有场景的文字中含有“${typed}”。`,
  clear: '全部显示',
  watch: '看点',
  length: (span) => `运行 ${span}`,
  target: (antigen) => `CAR 靶向 ${antigen}`,
  present: '当前场景',
  picture: (title, time, tumour, nk) =>
    `${title}，${time}后：培养皿中有 ${tumour} 个存活的肿瘤细胞和 ${nk} 个存活的 NK 细胞或 T 细胞`,
  groups: {
    start: '从这里开始',
    antigen: '多少抗原才够',
    solid: '实体瘤及其防御',
    drugs: '抗体、抑制信号与药物',
    product: '细胞能存活多久，袋中装的是什么',
    controls: '对照',
  },
};
