/** Trogocytosis in Chinese. */
import type { trogocytosis as mechanism } from '../../trogocytosis';
import type { WordsOf } from '../shape';

export const trogocytosis: WordsOf<typeof mechanism> = {
  label: '胞啃作用',
  meaning: 'CAR-NK 细胞从靶细胞上撕下抗原，并带着其中一部分一段时间。',
  symbols: 'A 为靶细胞的抗原，或 NK 细胞所展示的剥下抗原。',
  parameters: {
    strippedShare: {
      label: '每次接触剥去的抗原',
      meaning: '在触发攻击或持续较久的接触中，CAR-NK 细胞从靶细胞撕下的抗原份额（胞啃作用）。',
      source: 'CAR-NK 细胞会剥离抗原（已发表：Li 2022，未找到数值）；合理范围 0.01–0.15',
    },
    downModulation: {
      label: '每次接触内化的抗原',
      meaning: 'CAR 与靶细胞结合时，靶细胞自身内化的抗原份额。',
      source: '除非要求，否则没有；对 CAR-NK 细胞发表的抗原损失是剥离',
    },
    longContact: {
      label: '开始剥离的接触时长',
      meaning: '超过这一时长的 CAR 接触，即使没有打击也会剥去抗原。',
      source: '与一次致死接触同一量级',
    },
    shownShare: {
      label: 'NK 细胞展示的剥离抗原',
      meaning: '剥下的抗原中，能被其他 CAR 在该 NK 细胞上看到的份额。',
      source: '一部分被内化；合理范围 0.1–1',
    },
    shownTime: {
      label: '剥离抗原的半衰期',
      meaning: '剥下的抗原在 NK 细胞上的半衰期。',
      source: '外来膜蛋白在一两天内丢失；合理范围 4–48 h',
    },
  },
};
