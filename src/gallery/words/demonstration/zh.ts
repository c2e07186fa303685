/** The guided demonstration for a class: Chinese. */

import type { InAnyLanguage } from '../shape';
import type { demonstration as english } from './en';

export const demonstration: InAnyLanguage<typeof english> = {
  label: '课堂演示',
  progress: (step, steps) => `第 ${step} 步，共 ${steps} 步`,
  minutes: (time) => `约 ${time}`,
  seconds: (count) => `${count} 秒`,
  predict: '预测',
  run: '运行',
  explain: '解释',
  recorded: '你的答案只保存在这台设备上。',
  start: '开始运行',
  again: '再运行一次',
  pause: '暂停',
  goOn: '继续',
  toEnd: '直接到终点',
  way: (now, end) => `${now}，共 ${end}`,
  steer: '运行时，滑块、暂停和时间轴都由你们操作。',
  notHere: '培养皿里现在是另一次运行。点“开始运行”可回到这一步的运行。',
  arrived: (end) => `运行已到 ${end}。`,
  youSaid: (answer) => `你的预测：${answer}`,
  wasRight: '结果正是如此。',
  wasOther: (answer) => `实际结果：${answer}`,
  cameTrue: '实际如此',
  noPrediction: '这一步没有人预测。',
  changed: '你们在途中改动过：这些数字属于你们自己的运行。',
  missing: (step) => `这里要与第 ${step} 步比较，而那一步还没有在这里运行过。`,
  goTo: (step) => `去第 ${step} 步`,
  ask: '问问全班：',
  back: '上一步',
  next: '下一步',
  leave: '离开演示',
  leaveShort: '离开',
  smaller: '收起演示',
  larger: '展开演示',
  failed: (reason) => `演示无法显示（${reason}）。实验室不受影响。`,

  steps: {
    meet: {
      title: '认识培养皿',
      intro: (n) =>
        `粉红色的圈是 ${n.tumourCells} 个带有抗原 CD19 的淋巴瘤细胞。小的青色细胞是 ${n.nkCells} 个 NK 细胞，其中大多数装上了 CAR，一种专门寻找 CD19 的受体。课堂上的一秒，是培养皿里的一小时。`,
      question: (n) => `一天之后，${n.tumourCells} 个肿瘤细胞中还有多少活着？`,
      answers: { most: '几乎全部', half: '大约一半，或多或少', few: '极少' },
      watch: '盯住一个 NK 细胞：接触、抓住、攻击（奶白色的接缝），再去找下一个。',
      seen: (n) =>
        `还有 ${n.alive} 个肿瘤细胞活着，开始时有 ${n.start} 个。共杀伤 ${n.kills} 个；其间肿瘤细胞也在分裂。${n.idleShare} 的 NK 细胞一个也没有杀；最忙的一个杀了 ${n.mostKills} 个。`,
      results: {
        most: '肿瘤几乎没有受到影响。有什么在阻碍 NK 细胞。',
        half: 'NK 细胞与肿瘤大致势均力敌。',
        few: 'NK 细胞赢了，而全部工作由其中一部分完成，包括一些连续杀手。',
      },
      why: 'NK 细胞靠接触杀伤：抓住靶细胞，权衡感受到的信号，再射出毒性小包（溶细胞颗粒）。谁遇见谁由机会决定，所以工作分得很不均匀。',
      ask: '所有 NK 细胞都有同样的一天，为什么那么多一个也没有杀？',
    },
    hundredth: {
      title: '抗原只剩百分之一',
      intro: (n) =>
        `同一个培养皿，同一个种子：每个细胞都从原来的位置出发。只动了“抗原密度”滑块，现在是每个细胞 ${n.antigen} 个分子，是原来的百分之一。粉红色的圈暗了许多。`,
      question: () => '杀伤的数目会怎样？',
      answers: { hardly: '几乎不变', half: '明显减少', none: '减少到约百分之一' },
      watch: '看同样的那些 NK 细胞：它们犹豫多久？',
      seen: (n) =>
        `一天后杀伤 ${n.kills} 个；抗原多一百倍时是 ${n.meetKills} 个，相当于其 ${n.killsShare}。活着的肿瘤细胞：${n.alive} 个，之前是 ${n.meetAlive} 个。`,
      results: {
        hardly: '抗原只有百分之一，杀伤却差不多：CAR 的感受并不与抗原成比例。',
        half: '抗原少了，接触变成杀伤的也少了。',
        none: '没有足够的抗原，CAR 几乎什么也感觉不到。',
      },
      why: 'CAR 的信号会饱和。滑块上的标记是信号达到一半之处：远高于它时，再多的抗原也没有多少用；低于它时，每个分子都要紧。',
      ask: '滑块到哪里，杀伤会垮下来？下一步之前先指出来。',
    },
    blind: {
      title: '阈值以下',
      intro: (n) =>
        `还是同一个培养皿，现在每个细胞 ${n.antigen} 个分子，远在滑块标记的左边。NK 细胞的数目和武器都与之前一样。`,
      question: (n) => `这一次，${n.tumourCells} 个肿瘤细胞一天后会怎样？`,
      answers: { cleared: '几乎全死，和之前一样', fewer: '减少，但还有很多', grows: '比开始时还多' },
      watch: '看“此刻什么限制了杀伤”图中“信号不足”的部分。',
      seen: (n) =>
        `${n.alive} 个肿瘤细胞，开始时 ${n.start} 个；杀伤 ${n.kills} 个。最多时有 ${n.lowSignalShare} 的 NK 细胞抓着靶细胞，却因信号不足而没有攻击。`,
      results: {
        grows: '肿瘤长大了。NK 细胞碰一下就放开：有武器，却几乎看不见。',
        fewer: '肿瘤守住了：多数接触没有变成攻击。',
        cleared: '没有多少抗原，杀伤照样进行。',
      },
      why: '低于阈值时 CAR 不出声。剩下的少数杀伤来自每个 NK 细胞都有的天然受体。丢失抗原的肿瘤就是这样逃逸的。',
      ask: '怎样才能让这些细胞重新被找到？',
    },
    luck: {
      title: '是运气吗？',
      intro: () =>
        '一个合理的质疑：也许只是碰上了好运的培养皿。一切由机会决定的事都取决于种子。这里再来一次第一个培养皿，设置完全相同，只换了种子：位置、路线、相遇都不同。',
      question: () => '结果与第一个培养皿相比会怎样？',
      answers: { same: '一个细胞也不差', close: '略有不同，结局一样', far: '结局可能大不相同' },
      watch: '看最初的杀伤发生在哪里：不在之前的地方。',
      seen: (n) =>
        `${n.alive} 个肿瘤细胞活着；用第一个种子时是 ${n.meetAlive} 个。机会造成的差别是 ${n.byLuck}，抗原滑块造成的差别是 ${n.bySlider}。`,
      results: {
        same: '一个细胞也不差。',
        close: '运气确实有，但与滑块的作用相比很小：那不是运气。',
        far: '在这里，运气的分量与滑块差不多：两次运行不足以下结论。',
      },
      why: '同一个种子，同一次运行，一个比特也不差：所以才能把差别归于一个滑块。换一个种子，就看到有多少出于机会。小的差别需要许多种子；“实验”视图可以运行它们。',
      ask: '要相信十个细胞的差别，你希望用多少个种子？',
    },
    starve: {
      title: 'IL-15：谁撑得住？',
      intro: (n) =>
        `另一个培养皿：${n.nkCells} 个 NK 细胞，以及使它们存活的信使 IL-15。“IL-15 存活支持”滑块在 ${n.support} pM。两天后它会自己降到 0，注意看它移动。然后再过两天。`,
      question: () => '撤去 IL-15 时活着的 NK 细胞，两天后还剩多少？',
      answers: { hardly: '几乎全部', half: '大约一半', none: '几乎一个不剩' },
      watch: '看“细胞数”图中 NK 细胞的曲线：它在标记处转折。',
      seen: (n) =>
        `有 IL-15：两天里从 ${n.start} 个 NK 细胞到 ${n.before} 个，剩 ${n.fedShare}。没有 IL-15：两天里从 ${n.before} 个到 ${n.after} 个，剩 ${n.starvedShare}。`,
      results: {
        hardly: '它们撑住了。',
        half: '没有敌人杀它们：它们是饿死的，这里一个，那里一个，随机地。',
        none: '它们饿死了，几乎全部。',
      },
      why: '抗原决定 NK 细胞看不看得见靶细胞，IL-15 决定它还在不在。在模型里，IL-15 越少，死亡的机会越大；没有它，NK 细胞也不分裂。',
      ask: '第一个培养皿一天之内就见了分晓。什么时候细胞撑得久才要紧？',
    },
    fortress: {
      title: 'TGF-β 堡垒',
      intro: (n) =>
        `一个实体瘤：${n.tumourCells} 个细胞挤成瘤结节，其间有灰色的基质细胞。${n.nkCells} 个 NK 细胞从边缘进来。肿瘤和基质释放 TGF-β，就是下面的光晕。这里的抗原 HER2 很充足。`,
      question: () => '两天后瘤结节会怎样？',
      answers: { cleared: '差不多消失了', part: '变小，但还在', holds: '几乎没有变化' },
      watch: '看“此刻什么限制了杀伤”图中“受 TGF-β 抑制”的部分。',
      seen: (n) =>
        `杀伤 ${n.kills} 个之后，${n.start} 个肿瘤细胞还剩 ${n.alive} 个。最严重时有 ${n.suppressedShare} 的 NK 细胞被 TGF-β 压制。`,
      results: {
        cleared: '堡垒陷落了。',
        part: '吃掉了许多，但它还在，里面满是 NK 细胞。缺的既不是抗原，也不是数量。',
        holds: '堡垒守住了。',
      },
      why: '留在 TGF-β 中的 NK 细胞慢慢失去受体、毒性、分裂能力和速度。在里面打得越久，打得越差。',
      ask: '可以改变 NK 细胞或肿瘤的一处，你会改哪里？',
    },
    rescue: {
      title: '解围',
      intro: () =>
        '同一座堡垒，同一个种子，同样的位置。只改一处：这些 NK 细胞没有 TGF-β 受体。每个肿瘤细胞释放的与之前一样多，NK 细胞却几乎感觉不到。',
      question: () => '两天后又会怎样？',
      answers: { same: '与之前差不多', better: '肿瘤细胞明显更少', cleared: '瘤结节差不多消失' },
      watch: '看同一张图：少了哪一部分？',
      seen: (n) =>
        `还剩 ${n.alive} 个肿瘤细胞；在堡垒中是 ${n.fortressAlive} 个。杀伤：${n.kills} 对 ${n.fortressKills}。最严重时被 TGF-β 压制的 NK 细胞：${n.suppressedShare} 对 ${n.fortressSuppressedShare}。`,
      results: {
        same: '没有多少收获。',
        better: '同样的 NK 细胞，少一个受体，成效明显更好。',
        cleared: '少一个受体，瘤结节就消失了。',
      },
      why: '肿瘤本身没有任何改变，变的只是 NK 细胞的感受。肿瘤缩小，产生的 TGF-β 也减少，于是更加有利。敲除受体后还剩多少作用，在这里是假定的。',
      ask: '怎样才能知道这是不是运气？',
    },
    yourTurn: {
      title: '轮到你们了',
      intro: (n) =>
        `回到第 3 步的培养皿，每个细胞 ${n.antigen} 个抗原分子，NK 细胞几乎看不见。你们有一天时间。运行时移动面板顶部两个滑块中的一个，何时、移到哪里，由全班决定。`,
      question: () => '哪个滑块还能在一天之内扭转局面？',
      answers: { antigen: '抗原密度', support: 'IL-15 存活支持', neither: '都不能' },
      watch: '先过几个小时，再移动一个滑块：时间轴上的标记显示是什么时候。',
      seen: (n) =>
        `一天后有 ${n.alive} 个肿瘤细胞，开始时 ${n.start} 个。没有你们插手时，第 3 步是 ${n.blindAlive} 个。`,
      results: {
        untouched: '没有人移动这两个滑块。再运行一次，移动其中一个。',
        rescued: '扭转了：肿瘤细胞比开始时少。',
        slowed: '减慢了，但没有扭转。更早或移得更远也许可以。',
        unchanged: '这一天之内没有帮助。试试另一个滑块，或者更早移动同一个。',
      },
      why: '缺什么，补什么才有用：看不见的细胞需要抗原（或更好的眼睛），挨饿的细胞需要 IL-15。补上本来不缺的，作用不大。',
      ask: '在活的肿瘤里没有抗原滑块可以移动。现实中最接近的办法是什么？',
    },
    end: {
      title: '我们看到了什么，没有看到什么',
      intro: () =>
        '杀伤同时需要四件事：相遇、看见、有能力、撑得住。抗原滑块关乎看见，IL-15 关乎撑得住，TGF-β 夺走能力，种子关乎相遇。',
      why: '这是一个模型：平面的培养皿，圆片状的细胞，许多数值是假定的。这里没有血液、器官和病人，也不说明任何治疗对任何人会有什么作用。这里成立的，是提出问题的理由，而不是答案。',
      further:
        '可以自己继续：“对比”把两个培养皿并排显示，“实验”用许多种子重复一次运行，“证据”把模型与已发表的数据放在一起。',
    },
  },
};
