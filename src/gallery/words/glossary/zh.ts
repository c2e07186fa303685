/** The glossary: Chinese. */
import type { Glossary } from './shape';

export const glossary: Glossary = {
  title: '术语表',
  demonstration: {
    title: '用于课堂',
    text: '十分钟的演示：预测、运行、解释，滑块交给全班。它从自己的运行开始；目前的运行留在浏览器的历史记录中。',
    start: '开始演示',
  },
  terms: {
    adcc: {
      name: 'ADCC',
      definition: '抗体依赖的细胞介导的细胞毒作用：NK 细胞用受体 CD16 抓住肿瘤细胞上的抗体，并杀死该细胞。',
      marks: ['ADCC', 'CD16'],
    },
    antigen: {
      name: '抗原',
      definition: '细胞表面能被受体识别的分子，这里指 CAR 所寻找的那一种。',
      marks: ['抗原'],
    },
    antigenDensity: {
      name: '抗原密度',
      definition: '一个肿瘤细胞带有多少个抗原分子。',
      marks: ['抗原密度'],
    },
    antigenEscape: {
      name: '抗原逃逸',
      definition: '抗原太少而找不到的肿瘤细胞继续生长，使肿瘤重新长大。',
      marks: ['抗原逃逸'],
    },
    car: {
      name: 'CAR',
      definition: '嵌合抗原受体：在实验室里拼接而成的受体，外侧结合一种抗原，内侧命令细胞攻击。',
      marks: ['CAR'],
    },
    carNk: {
      name: 'CAR-NK 细胞',
      definition: '装上了 CAR 的 NK 细胞，同时保留自己的天然受体。',
      marks: ['CAR-NK 细胞'],
    },
    cd19: {
      name: 'CD19',
      definition: 'B 细胞的表面分子，许多淋巴瘤和白血病也有，是 CAR 的常见靶点。',
      marks: ['CD19'],
    },
    checkpoint: {
      name: '抑制性受体',
      definition: '让 NK 细胞不要攻击的受体，例如 KIR、NKG2A 或 PD-1。其中一些可以用抗体阻断。',
      marks: ['抑制性受体', 'NKG2A', 'PD-1'],
    },
    chemotaxis: {
      name: '趋化',
      definition: '朝着某种物质更浓的方向爬行。',
      marks: ['趋化'],
    },
    conjugate: {
      name: '结合体',
      definition: '一个 NK 细胞和它抓住的细胞，直到它放开为止。',
      marks: ['结合体'],
    },
    cytokine: {
      name: '细胞因子',
      definition: '细胞释放、其他细胞感受的信使：这里是 IFN-γ、TGF-β 和 IL-15。',
      marks: ['细胞因子'],
    },
    effectorToTarget: {
      name: '效靶比',
      definition: '每个靶细胞对应多少个杀伤细胞。',
      marks: ['效靶比'],
    },
    granules: {
      name: '溶细胞颗粒',
      definition: 'NK 细胞携带并射入靶细胞的毒性小包（穿孔素和颗粒酶）。它们会用完，也会重新产生。',
      marks: ['溶细胞颗粒', '颗粒酶', '穿孔素', '颗粒'],
    },
    her2: {
      name: 'HER2',
      definition: '一种生长受体，某些乳腺癌等肿瘤大量携带；健康细胞也有一点。',
      marks: ['HER2'],
    },
    hlaClassI: {
      name: 'HLA I 类分子',
      definition: '几乎所有健康细胞的身份分子。NK 细胞感受到它就会收手；肿瘤常常失去它。',
      marks: ['HLA I 类分子', 'HLA-I', 'HLA I', 'HLA'],
    },
    interferonGamma: {
      name: 'IFN-γ',
      definition: '干扰素 γ：NK 细胞被激活时释放的细胞因子，会改变肿瘤细胞表面所呈现的分子。',
      marks: ['IFN-γ'],
    },
    interleukin15: {
      name: 'IL-15',
      definition: '白细胞介素 15：使 NK 细胞存活并能够分裂的细胞因子。',
      marks: ['IL-15'],
    },
    kd: {
      name: '解离常数（K_D）',
      definition: '受体结合得有多紧：有一半被结合时的浓度。数值越小，结合越紧。',
      marks: ['K_D', '解离常数'],
    },
    kir: {
      name: 'KIR',
      definition: '杀伤细胞免疫球蛋白样受体：感受 HLA I 类分子，其中多数使 NK 细胞收手。',
      marks: ['KIR'],
    },
    knockout: {
      name: '敲除',
      definition: '把一个基因永久关闭，细胞便不再产生它所对应的分子。',
      marks: ['敲除'],
    },
    ligand: {
      name: '配体',
      definition: '受体所结合的分子。受到应激的细胞和肿瘤细胞会呈现 NK 细胞天然受体的配体。',
      marks: ['天然配体', '配体'],
    },
    lysis: {
      name: '裂解',
      definition: '细胞破裂而死；在实验中指被杀死的靶细胞所占的比例。',
      marks: ['裂解率', '裂解'],
    },
    naturalKiller: {
      name: 'NK 细胞',
      definition: '自然杀伤细胞：一种白细胞，不需要事先接触过，就能靠接触杀死受感染的细胞和肿瘤细胞。',
      marks: ['NK 细胞'],
    },
    persistence: {
      name: '持久性',
      definition: '输注的细胞能存活并留存多久。',
      marks: ['持久性'],
    },
    picomolar: {
      name: 'pM',
      definition: '皮摩尔每升，一种浓度单位：每毫升约六亿个分子。',
      marks: ['pM'],
    },
    receptor: {
      name: '受体',
      definition: '细胞的一种分子，结合外面的东西，并把消息传到细胞内部。',
      marks: ['天然受体', '受体'],
    },
    saturation: {
      name: '饱和',
      definition: '原因继续增加，效果增加得越来越少，直到不再增加。',
      marks: ['饱和'],
    },
    seed: {
      name: '种子',
      definition: '一段文字，一次运行中的一切偶然都由它决定。同一个种子给出同一次运行；换一个种子，等于重掷一次骰子。',
      marks: ['种子'],
    },
    serialKilling: {
      name: '连续杀伤',
      definition: '一个 NK 细胞接连杀死几个靶细胞。',
      marks: ['连续杀伤', '连续杀手'],
    },
    stroma: {
      name: '基质',
      definition: '肿瘤细胞之间的组织，这里是成纤维细胞：它挡住去路，并释放 TGF-β。',
      marks: ['基质细胞', '成纤维细胞'],
    },
    synapse: {
      name: '溶细胞突触',
      definition: 'NK 细胞与靶细胞之间紧密的缝隙，颗粒由此射出。',
      marks: ['溶细胞突触', '突触'],
    },
    tgfBeta: {
      name: 'TGF-β',
      definition: '转化生长因子 β：许多肿瘤释放的细胞因子，会削弱 NK 细胞。',
      marks: ['TGF-β'],
    },
    trogocytosis: {
      name: '胞啃',
      definition: '细胞从接触到的另一个细胞上撕下一小块膜，抗原也一并带走。',
      marks: ['胞啃', '胞啃作用'],
    },
  },
};
