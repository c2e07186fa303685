/** The panel of parameters and of what is in the dish: Chinese. */
import type { panel as english } from '../en/panel';
import type { InAnyLanguage } from '../messages';

export const panel: InAnyLanguage<typeof english> = {
  panel: {
    label: '参数',
    heroes: '先试试这两个',
    others: '其他参数',
    defaultMark: (value) => `预设值：${value}`,
    reset: (label, value) => `把“${label}”恢复为 ${value}`,
    source: (label) => `关于“${label}”`,
    needsNewRun: '更改它会重新开始运行。',
    value: (label, unit) => (unit === '' ? `${label}：数值` : `${label}：数值，单位 ${unit}`),
    switchedOn: (label) => `“${label}”参与运行`,
    halfMaximal: (value) => `CAR 信号达到一半时：${value}`,
    changed: (count) => `已改 ${count} 项`,
  },
  heroes: {
    il15: {
      label: 'IL-15 存活支持',
      meaning: '培养皿中的存活信号：NK 细胞能得到多好的维持。',
    },
    antigen: {
      label: '抗原密度',
      meaning: '每个肿瘤细胞上可供 CAR 识别的分子数；对数刻度。',
    },
  },
  scenario: {
    title: '关于这次运行',
    watch: '看什么',
    toTry: '试一试',
    sources: '数值从哪里来',
    cytokines: (index) => `细胞因子释放指数 ${index}（0–100）`,
    cytokinesMeaning:
      '它用来比较不同的运行：CAR-T 细胞面对满负荷肿瘤时约为 70。它不是临床概率，也不说明对神经系统的损害。',
  },
  words: {
    title: '培养皿里有什么',
    kinds: {
      line: '肿瘤细胞系',
      carTarget: 'CAR 的靶抗原',
      antibody: '抗体',
      product: '效应细胞',
      costimulation: 'CAR 的共刺激结构域',
    },
    other: '按下方设置',
    hint: '每个选项同时设定若干参数，并重新开始运行。',
  },
  groups: {
    carDesign: 'CAR 设计',
    cytotoxicity: '杀伤',
    cytokines: '细胞因子',
    tumour: '肿瘤',
    microenvironment: '微环境',
    motility: '运动',
    product: '细胞产品与剂量',
    treatment: '药物与抗体',
    scene: '培养皿与初始状态',
  },
  source: {
    kinds: {
      paper: '已发表的数值',
      data: '由公开数据计算',
      derived: '由算式推得',
      fitted: '拟合得到',
      assumed: '假定',
    },
    computed: (how) => `方法：${how}`,
    fittedTo: (to, command) => `拟合对象：${to}；命令：${command}`,
    modelDefault: '模型默认值',
    presetDefault: '本预设中',
    allowed: '允许范围',
    plausible: '合理范围',
    linkKey: '链接中的名称',
    opens: '在新标签页中打开',
  },
  input: {
    notANumber: (label, text, allowed) => `${label}：“${text}”不是数字；允许 ${allowed}。`,
    range: (minimum, maximum) => `${minimum} 至 ${maximum}`,
    seedRefused: (problem) => `${problem}。`,
  },
};
