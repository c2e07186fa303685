/** The picture: its legend, fields and cells: Chinese. */

import type { InAnyLanguage } from '../shape';
import type { stage as english } from './en';

export const stage: InAnyLanguage<typeof english> = {
  stage: {
    region: '实时画面',
    description: '肿瘤细胞较大，膜为粉红色；NK 细胞较小，为青色；正在死亡的细胞呈琥珀色团块。',
    healthy: '健康细胞为蓝灰色，有棱角，中间有一个浅色圆点。',
    stroma: '基质细胞为灰色梭形。',
    counts: (tumour, naturalKiller, kills) => `${tumour} 个肿瘤细胞 · ${naturalKiller} 个 NK 细胞 · 杀伤 ${kills} 个`,
    healthyCounts: (healthy, killed) => `${healthy} 个健康细胞 · 误杀 ${killed} 个`,
    zoomIn: '放大',
    zoomOut: '缩小',
    fit: '显示整个培养皿',
    paths: 'NK 细胞的移动轨迹',
    plainCanvas: {
      missing: '此浏览器不支持 WebGL，改用简单画面显示。运行本身完全相同。',
      lost: '图形处理器没有恢复，改用简单画面显示。运行本身完全相同。重新加载页面或许能恢复精细画面；运行会保留。',
    },
    loading: '正在生成组织…',
    noPicture: (reason) => `画面无法启动（${reason}）。运行仍在继续：数字和图表都是真实的。`,
  },
  legend: {
    title: '画面中有什么',
    tumour: '肿瘤细胞。粉红色的膜越亮、越宽，携带的抗原越多。',
    naturalKiller: 'NK 细胞，带或不带 CAR：较小，青色。亮点是毒性小包（溶细胞颗粒）；它们会用完，也会补充。',
    synapse: '攻击：一条奶白色的接缝（溶细胞突触），NK 细胞在这里打出一击。',
    healthy:
      '健康细胞：蓝灰色，有棱角，中间有一个浅色圆点（细胞核）。它只携带少量抗原；NK 细胞若在它表面发现足够多的抗原，也会攻击它。',
    stroma: '基质细胞：灰色梭形，挡住去路并释放 TGF-β。NK 细胞不攻击它。',
    dying: '正在死亡的细胞：琥珀色，膜起泡；过一段时间会被清除。',
    field: '底层的光晕：所选细胞因子的浓度（见色标）。',
    point: '指向或按下某一行，画面中其余的一切就会变暗。',
    follow: '点击一个细胞可以跟踪它，并读到它正在做什么；按键 K 和 C 可逐个切换细胞。',
  },
  fields: {
    label: '显示的浓度场',
    none: '不显示浓度场',
    interferonGamma: 'IFN-γ',
    tgfBeta: 'TGF-β',
    interleukin15: 'IL-15',
  },
  scaleBar: (length) => `${length} µm`,

  cell: {
    naturalKiller: (id) => `NK 细胞 #${id}`,
    tumour: (id) => `肿瘤细胞 #${id}`,
    healthy: (id) => `健康细胞 #${id}`,
    stroma: (id) => `基质细胞 #${id}`,
    following: '跟踪中',
    stop: '停止跟踪',
    doing: '状态',
    partner: '抓着',
    heldBy: '抓着它的',
    granules: '颗粒',
    signal: '激活',
    antigen: '抗原',
    antigenUnit: '/细胞',
    damage: '损伤',
    gone: '已不在培养皿中。',
    phaseBy: (phase, cause) => `${phase}（${cause}）`,
    phases: ['存活', '已受致命打击', '膜起泡', '死亡'],
    causes: [
      '',
      '颗粒酶',
      '死亡受体',
      '自然死亡',
      '缺乏存活信号',
      '激活诱导的死亡',
      '化疗',
      '被宿主排斥',
      '被另一个 NK 细胞杀死',
    ],
  },
};
