/** IL-2 in Chinese. */
import type { interleukin2 as mechanism } from '../../interleukin2';
import type { WordsOf } from '../shape';

export const interleukin2: WordsOf<typeof mechanism> = {
  label: 'IL-2',
  meaning: '遇到抗原的 CAR-T 细胞分泌白细胞介素-2，使效应细胞存活并持续分裂。',
  symbols: 'c 为浓度，s 为经 CAR 的刺激强度，V 为一个体素的体积。',
  parameters: {
    secretion: {
      label: 'IL-2 分泌',
      meaning: '一个激活的效应细胞释放的 IL-2 分子数：NK 细胞为 0，CAR-T 细胞为 4.9。',
      source: '产品的选择：NK 细胞几乎不产生；激活的 CAR-T 细胞每分钟 293 个分子（CARCADE，parameter.xml）',
    },
    duration: {
      label: 'IL-2 分泌时长',
      meaning: '经 CAR 起作用的接触之后，效应细胞分泌 IL-2 多久。',
      source: '取为与 SPQSP_IO 模型中 T 细胞释放细胞因子的 10 h 相同；合理范围 4–24',
    },
    uptake: {
      label: 'IL-2 摄取',
      meaning: '一个效应细胞对 IL-2 的清除率。',
      source: '取为与 IL-15 相同；合理范围 50–1,000',
    },
    diffusion: { label: 'IL-2 扩散', meaning: 'IL-2 在组织中的扩散系数。' },
    decay: {
      label: 'IL-2 衰减',
      meaning: '没有任何细胞时 IL-2 损失的速率。',
      source: '半衰期 6 h，取为与 IL-15 相同；合理范围 1–24 h',
    },
  },
};
