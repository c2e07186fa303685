/** The preset cd19-lymphoma in Chinese. */
import type { cd19Lymphoma as preset } from '../../cd19Lymphoma';
import type { WordsOf } from '../shape';

export const cd19Lymphoma: WordsOf<typeof preset> = {
  title: 'CD19 淋巴瘤',
  summary:
    '带有大量 CD19 的淋巴瘤细胞分散在数量相近的 CAR-NK 细胞之间。几乎每次接触都可能变成杀伤；限制杀伤的是 NK 细胞找到下一个目标并补充颗粒的快慢。',
  watch: 'NK 细胞碰到靶细胞，抓住几分钟，打出一击，再去找下一个；有的杀伤好几个，许多一个也没有。',
  try: '降低抗原密度：降到约一千个分子之前变化不大；300 时肿瘤守得住，50 时几乎不受影响。',
  sources: [
    'Raji 上的 CD19：每个细胞 144,866 个分子，标准差 65,092（Liu et al. 2022, https://doi.org/10.1101/2022.04.18.488626）',
    '细胞画得比 Raji 的 12 µm 略大，以便看清接触：假定',
  ],
};
