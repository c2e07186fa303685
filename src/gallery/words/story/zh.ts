/** 被跟踪细胞的经历。 */

import type { InAnyLanguage } from '../shape';
import type { story as english } from './en';

export const story: InAnyLanguage<typeof english> = {
  story: {
    follow: (id) => `跟踪细胞 ${id}`,
    born: '起始',
    origin: (dose, isEffector) => (dose === '0' ? '一开始就在' : isEffector ? `第 ${dose} 剂` : `第 ${dose} 次再挑战`),
    divisions: '分裂次数',
    daughters: '子细胞',
    kills: '计入的杀伤',
    killsLast: (kills, time) => `${kills}（最近一次在 ${time}）`,
    hits: '溶细胞打击',
    hitsAssists: (hits, assists) => `${hits}（助攻 ${assists}）`,
    holdingSince: '开始接触',
    suppression: 'TGF-β 对杀伤的抑制',
    damage: '损伤（打击次数）',
    damageOf: (damage, lethal) => `${damage}，达到 ${lethal} 即死亡`,
    hitters: '打击者',
    response: '对 IFN-γ 的应答',
    exposure: '周围浓度（pM）',
    newest: '经过，最新在前',
    events: {
      took: '抓住了',
      taken: '抓住它的是',
      began: '开始攻击',
      begun: '开始攻击它的是',
      hit: '打击了',
      wasHit: '打击它的是',
      killed: '致命一击打给了',
      wasKilled: '给它致命一击的是',
      letGo: '放开了',
      left: '放开它的是',
      divided: '分裂，产生',
      born: '诞生，母细胞',
      infused: '进入培养皿',
      died: '死亡',
      cleared: '被清除',
    },
  },
};
