/** Dying in Chinese. */
import type { dying as mechanism } from '../../dying';
import type { WordsOf } from '../shape';

export const dying: WordsOf<typeof mechanism> = {
  label: '死亡过程',
  meaning: '受到致死打击的细胞还会停留一段时间，起泡，然后失去细胞膜的完整性。',
  parameters: {
    granzymeDelay: {
      label: '颗粒酶途径的延迟',
      meaning: '颗粒酶途径下从致死打击到膜破裂的中位时间。',
      source: 'caspase-3 在颗粒酶 B 之后 6 分钟起作用（Liesche 2018），执行还需约 15 分钟；合理范围 5–60',
    },
    granzymeSpread: {
      label: '颗粒酶延迟的离散程度',
      meaning: '细胞之间该延迟的几何标准差。',
      source: '合理范围 1.3–2.5',
    },
    withoutGranzyme: {
      label: '无颗粒酶时的延迟',
      meaning: 'NK 细胞没有颗粒酶时，颗粒酶途径的延迟延长多少倍。',
      source: '无颗粒酶细胞的靶细胞死得晚（Jenkins 2015：30 分钟而不是 13 分钟后放开）；合理范围 2–5',
    },
    receptorDelay: {
      label: '死亡受体途径的延迟',
      meaning: '死亡受体途径下从致死打击到膜破裂的中位时间。',
      source: '比颗粒酶慢（Prager 2019）；合理范围 60–300',
    },
    receptorSpread: {
      label: '受体延迟的离散程度',
      meaning: '细胞之间该延迟的几何标准差。',
      source: '合理范围 1.3–2.5',
    },
    blebbing: { label: '膜起泡', meaning: '膜在破裂之前起泡多久。', source: '合理范围 5–30' },
  },
};
