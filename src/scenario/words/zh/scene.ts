/** The dish and its layout in Chinese. */
import type { WordsOf } from '../../../mechanisms/words/shape';
import type { sceneParameters } from '../../scene';

export const scene: WordsOf<{ readonly parameters: typeof sceneParameters }> = {
  label: '培养皿与布局',
  meaning: '培养皿，以及运行开始时其中有什么。',
  parameters: {
    width: {
      label: '培养皿宽度',
      meaning: '模拟的一块组织或孔的宽度。',
      source: '场景的选择：一平方毫米可容纳几千个细胞，也适合屏幕大小。',
    },
    height: {
      label: '培养皿高度',
      meaning: '模拟的一块组织或孔的高度。',
      source: '场景的选择：一平方毫米可容纳几千个细胞，也适合屏幕大小。',
    },
    depth: {
      label: '深度',
      meaning: '分泌的分子均匀分布的深度：在组织中约为一层细胞，在孔中为培养液的深度。',
      source: '场景的选择：一层细胞，与浓度场网格的体素同宽；孔中的培养液深约 3000 µm。',
    },
    numberOfTumourCells: {
      label: '初始肿瘤细胞数',
      meaning: '运行开始时培养皿中的肿瘤细胞数。',
      source: '场景的选择：一平方毫米满载数的十分之一，留有搜寻和生长的空间。',
    },
    tumourRadius: {
      label: '肿瘤细胞半径',
      meaning: '肿瘤细胞的半径。',
      source: '培养的肿瘤细胞宽 11–17 µm；选定细胞系时采用该细胞系自己的大小。',
    },
    arrangement: {
      label: '肿瘤排列',
      meaning: '肿瘤细胞分散在整个培养皿中，或聚集成中央的一个瘤结节。',
      choices: ['分散', '瘤结节'],
      source: '血液肿瘤分散生长，实体瘤长成瘤结节。',
    },
    noduleRadius: {
      label: '瘤结节半径',
      meaning: '肿瘤细胞聚成瘤结节时，瘤结节的半径。',
      source: '场景的选择：半毫米的瘤结节已超过没有血管仍能自养的大小。',
    },
    numberOfNk: {
      label: '初始 NK 细胞数',
      meaning: '运行开始时培养皿中的 CAR-NK 细胞数；之后的细胞以给药方式加入。',
      source: '场景的选择：与肿瘤细胞一样多，即效靶比 1:1，是杀伤实验的常用值。',
    },
    nkArrangement: {
      label: 'NK 排列',
      meaning: '初始 NK 细胞分散在整个培养皿中，或从边缘进入。',
      choices: ['分散', '边缘'],
      source: '加样到孔中时细胞分散；在组织中它们从肿瘤周围的血管到来。',
    },
    numberOfHealthy: {
      label: '健康细胞数',
      meaning: '运行开始时培养皿中的健康细胞数；它们携带多少 CAR 的靶抗原，就在多大程度上受到 CAR 攻击。',
      source: '场景的选择；没有健康细胞时只有肿瘤会被击中。',
    },
    healthyRadius: {
      label: '健康细胞半径',
      meaning: '健康细胞的半径。',
      source: '介于血细胞（3.5–4.5 µm）与上皮细胞（7–9 µm）之间。',
    },
    healthyArrangement: {
      label: '健康细胞排列',
      meaning: '健康细胞分散在整个培养皿中；有瘤结节时也可围成一圈。',
      choices: ['分散', '环状'],
      source: '血细胞彼此混杂；实体瘤长入正常组织。',
    },
    numberOfStroma: {
      label: '基质细胞数',
      meaning: '成纤维细胞样的基质细胞：分散分布，或在有瘤结节时位于其内部和周围。',
      source: '场景的选择；实体瘤中的基质细胞可能多于肿瘤细胞。',
    },
    stromaRadius: {
      label: '基质细胞半径',
      meaning: '代表梭形基质细胞的圆盘的半径。',
      source: '面积与约 30 × 11 µm 的梭形相当。',
    },
    stromaInside: {
      label: '瘤结节内的基质比例',
      meaning: '位于瘤结节肿瘤细胞之间的基质细胞比例；其余的在周围形成一圈。',
      source: '大部分基质位于肿瘤巢周围，一部分穿行其间。',
    },
    stromaCover: {
      label: '基质环的密度',
      meaning: '基质环面积中被基质细胞覆盖的比例：小则为疏松组织，0.8 则像一堵墙。',
      source: 'NK 细胞能穿过疏松的基质；合理范围 0.2–0.8。',
    },
    timeStep: {
      label: '时间步长',
      meaning: '每一步的模型时间。结果以 0.5 分钟为准；0.25 和 0.125 分钟用于检验这一点。',
      source: 'NK 细胞半分钟移动 2 µm，为其直径的五分之一。',
    },
  },
};
