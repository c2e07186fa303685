/** Encounter and conjugation in Chinese. */
import type { encounter as mechanism } from '../../encounter';
import type { WordsOf } from '../shape';

export const encounter: WordsOf<typeof mechanism> = {
  label: '相遇与结合',
  meaning: '空闲的 NK 细胞碰到活的靶细胞就会抓住它；靶细胞越黏、抗原越多，就抓得越快。',
  symbols: '对可及的靶细胞 j 求和；R 为其 IFN-γ 应答，s 为抗原信号，b 为杀伤后的加快。',
  parameters: {
    conjugationRate: {
      label: '结合速率',
      meaning: 'NK 细胞抓住所接触靶细胞的快慢。',
      source:
        '由靶细胞过量时平均 20 分钟的自由搜寻和每个 NK 的杀伤数（Sung、Hosty 和 Pérez-Carrasco）得出，与首击速率一起；PhysiCell 的免疫示例用 0.2',
    },
    reach: { label: '可及距离', meaning: 'NK 细胞仍能跨越的两细胞间隙。', source: '板状伪足的长度；合理范围 1–4' },
    adhesionGain: {
      label: 'ICAM-1 的增益',
      meaning: '靶细胞对 IFN-γ 完全应答时，结合速率的相对升高。',
      source: 'IFN-γ 使 ICAM-1 升高约三倍；取其升高的一半计入',
    },
    burstGain: {
      label: '杀伤后的爆发',
      meaning: '杀伤之后一段时间内结合速率的倍数。',
      source: '杀伤成串出现；方向已发表，大小未找到',
    },
    burstDuration: { label: '爆发的时长', meaning: '杀伤之后爆发持续多久。', source: '与一次接触同一量级' },
    crowd: {
      label: '每个靶细胞的 NK 数',
      meaning: '同时抓住一个靶细胞的 NK 细胞的最大数目。',
      source: '直径为其两倍的靶细胞周围的空间',
    },
  },
};
