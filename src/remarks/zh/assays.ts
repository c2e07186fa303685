/** What is said in Chinese of assays. */
import type { AssayValues } from '../values/assays';
import type { WordsFor } from '../words';

export const assays: WordsFor<AssayValues> = {
  'assay.refused': ({ because }, at, say) => `${at === '' ? '该实验' : at}：${because.map(say).join('\n')}`,
  'assay.word': ({ because, kind }, at, say) => `${at}：${say(because)}（所有的词：nkscape words ${kind}）`,
  'assay.noAntigen': ({ because }, at, say) => `${at}：${say(because)}；没有抗原时请写 antigenNegativeFraction 1`,
  'assay.knockOut': ({ word }, at) => `${at}：在模型的这一版本中不能敲除 "${word}"`,
  'assay.effectorsTwice': (_, at) => `${at}：number 和 effectorToTarget 都说明有多少细胞；只能给出其一`,
  'assay.carTwice': (_, at) => `${at}：car = false 表示没有细胞带 CAR；只能给出其一`,
  'assay.armTwice': ({ name, first }, at) => `${at}："${name}" 已是 arms[${first}] 的名称`,
  'assay.round': ({ round, begins_hours, ends_hours }, at) =>
    `${at}：第 ${round} 轮会在 ${begins_hours} 小时后开始，而实验在 ${ends_hours} 小时后结束（hours）`,
  'assay.lysisOfNone': (_, at) => `${at}：lysis 是靶细胞的比例，而没有靶细胞`,
  'assay.sharesOfNone': ({ readouts }, at) => `${at}：${readouts.join('、')} 是 NK 细胞的比例，而没有 NK 细胞`,
  'assay.ofArm': ({ because }, name, say) => `${name}：${say(because)}`,
  'assay.carFindsNothing': ({ line, antigen }, at) =>
    `${at}：${line} 不表达 ${antigen ?? '抗原'}，因此 CAR 在其上找不到靶点`,
  'assay.antibodyFindsNothing': ({ line, antigen, antibody }, at) =>
    `${at}：${line} 不表达 ${antigen}，因此 ${antibody} 在其上没有可结合的`,
  'assay.sparse': ({ targets, density, reference }, at) =>
    `${at}：${targets} 个靶细胞的密度为每 mm² ${density} 个，而模型是在 ${reference} 个（200 个靶细胞）下拟合的：` +
    '细胞相遇较少，裂解低于同一比例下 200 个靶细胞时',
  'assay.release': ({ ceiling }) =>
    `lysis 计入每个死亡的靶细胞；整体释放实验（铬，四小时）最多显示其中的 ${ceiling}，releaseCeiling ${ceiling} 可计入这一点`,
};
