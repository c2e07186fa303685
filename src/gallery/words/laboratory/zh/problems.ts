/**
 * What is said of links, files and input that cannot be used, in Chinese: the pattern of the English sentence, and that of
 * the Chinese one with the same holes. The first that fits is taken, so the special stand before the general.
 */
import type { LaboratoryWords } from '../../laboratoryWords';

export const problems: LaboratoryWords['problems'] = {
  // Contexts.
  'at = {text}: {sentence}': 'at = {text}：{sentence}',
  't = {text}: {sentence}': 't = {text}：{sentence}',
  'The run file is damaged: {sentence}': '运行文件已损坏：{sentence}',
  '… and {count} more problems': '……还有 {count} 个问题',

  // Names and words.
  '{name} is not the name of anything in a run; did you mean {nearest}?':
    '{name} 不是运行中任何东西的名称；你是指 {nearest} 吗？',
  '{name} is not the name of anything in a run; the table of parameters has every name':
    '{name} 不是运行中任何东西的名称；参数表列出了所有名称',
  '{name} cannot change during a run; give it without a time, for the whole run':
    '{name} 不能在运行中途改变；请不带时间给出，作用于整个运行',
  '{name} is something done at a moment; give it a time, as in {example}':
    '{name} 是在某一时刻做的事；请给出时间，如 {example}',
  '{name} is given more than once; the first, {text}, counts': '{name} 给出了不止一次；以第一个 {text} 为准',
  '{name} is given more than once; the first counts': '{name} 给出了不止一次；以第一个为准',
  '{name} is the same in both arms: arm B has that of arm A': '{name} 在两组中相同：B 组采用 A 组的值',
  '{name} is not part of a comparison; {list} are, and the run stands before #':
    '{name} 不属于比较；可用的有 {list}，运行本身写在 # 之前',

  // Numbers.
  '{name} = {text} is not a number; {range} is allowed': '{name} = {text} 不是数字；允许 {range}',
  '{name} = {text} is not a whole number': '{name} = {text} 不是整数',
  '{name} = {text} is outside {range}': '{name} = {text} 超出 {range}',

  // Seed, version, moments.
  'seed is empty; any text of 1 to {most} characters is allowed': '种子为空；可以是 1 至 {most} 个字符的任意文字',
  'seed has {count} characters; 1 to {most} are allowed': '种子有 {count} 个字符；允许 1 至 {most} 个',
  'seed = {text} holds half of a surrogate pair, which is not a character':
    'seed = {text} 含有半个代理对，那不是一个字符',
  'v = {text} is another version of the model; only {present} is here, so the run will differ from the one meant':
    'v = {text} 是模型的另一个版本；这里只有第 {present} 版，因此运行会与原意不同',
  'The engine of version {version} of the model could not be loaded ({reason})':
    '无法加载模型第 {version} 版的引擎（{reason}）',
  'play = {text} is not 1 (the run goes on) or 0 (it is paused)': 'play = {text} 既不是 1（继续运行）也不是 0（暂停）',
  'hash = {text} is not 8 to 64 hexadecimal digits, so the state cannot be compared':
    'hash = {text} 不是 8 至 64 位十六进制数字，因此无法比较状态',
  '{text} is not a time; write one such as {list}': '{text} 不是时间；请写成例如 {list}',
  'the time {text} has no unit; write {list}': '时间 {text} 没有单位；请写 {list}',
  'the time {text} is before the start of the run; {range} is allowed': '时间 {text} 早于运行开始；允许 {range}',
  'the time {text} is too late; {range} is allowed': '时间 {text} 太晚；允许 {range}',
  'the step {step} of {name} is outside {range}': '{name} 的步 {step} 超出 {range}',

  // Changes on the way.
  '{text} is not of the form name=value': '{text} 不是“名称=值”的形式',
  'at = {text} is not of the form time:name=value, such as {example}':
    'at = {text} 不是“时间:名称=值”的形式，例如 {example}',
  'at = {text} falls between two steps of {step} min and takes effect at {moment} min':
    'at = {text} 落在两个 {step} 分钟的步之间，在 {moment} 分钟处生效',
  't = {text} falls between two steps of {step} min; the later one is shown':
    't = {text} 落在两个 {step} 分钟的步之间；显示较晚的一步',
  'at is given {count} times; at most {most} are allowed, and the rest is left out':
    'at 给出了 {count} 次；最多允许 {most} 次，其余略去',
  '{sentenceChanges} at or after the end of the run at {hours} h': '{sentenceChanges}运行结束（{hours} 小时）时或之后',
  'one change comes': '有一处改动发生在',
  '{count} changes come': '有 {count} 处改动发生在',
  'z holds packed changes, but its characters are not what NKscape writes: the link was cut or changed':
    'z 含有打包的改动，但其字符不是 NKscape 写出的：链接被截断或改动过',
  'z has {count} characters; at most {most} are unpacked': 'z 有 {count} 个字符；最多解开 {most} 个',
  'z unpacks to more than {most} bytes': 'z 解开后超过 {most} 字节',
  '{text} has a broken percent code; a percent sign itself is written %25':
    '{text} 含有损坏的百分号编码；百分号本身写作 %25',

  // What does not fit in the dish.
  '{list} do not fit in a dish of {width} × {height} µm; it has room for {tumour} tumour cells of radius {tumourRadius} µm or {nk} NK cells of radius {nkRadius} µm':
    '{width} × {height} µm 的培养皿放不下 {list}；它能容纳 {tumour} 个半径 {tumourRadius} µm 的肿瘤细胞，或 {nk} 个半径 {nkRadius} µm 的 NK 细胞',
  'scene.noduleRadius = {radius} µm does not fit in {sentenceDish}; at most {most} µm does':
    'scene.noduleRadius = {radius} µm 放不进{sentenceDish}；最多 {most} µm',
  '{cells} do not fit in a nodule of radius {radius} µm with {stroma} stroma cells in it; it has room for {room} of radius {cellRadius} µm':
    '半径 {radius} µm、内有 {stroma} 个基质细胞的瘤结节放不下 {cells}；它能容纳 {room} 个半径 {cellRadius} µm 的细胞',
  '{cells} do not fit in a nodule of radius {radius} µm; it has room for {room} of radius {cellRadius} µm':
    '半径 {radius} µm 的瘤结节放不下 {cells}；它能容纳 {room} 个半径 {cellRadius} µm 的细胞',
  '{cells} make a ring of radius {ring} µm around the nodule, which does not fit in {sentenceDish}; at most {most} µm does':
    '{cells} 会在瘤结节周围形成半径 {ring} µm 的环，放不进{sentenceDish}；最多 {most} µm',
  'a dish of {width} × {height} µm': ' {width} × {height} µm 的培养皿',

  // Files.
  'The file has {size} MB; a run file has at most {most} MB': '文件有 {size} MB；运行文件最多 {most} MB',
  'The file is empty': '文件为空',
  'The file ends in the middle: a part of it is missing': '文件在中途结束：缺了一部分',
  'The file cannot be read: it is not JSON, which run files of NKscape are':
    '无法读取文件：它不是 JSON，而 NKscape 的运行文件是 JSON',
  'The file is not a run of NKscape: it does not say {format}': '文件不是 NKscape 的运行：其中没有 {format}',
  'The file was written by a newer NKscape, in version {version} of the format; this one reads up to {known}':
    '文件由较新的 NKscape 写成，格式为第 {version} 版；这里最多读到第 {known} 版',
  'The file was made with {sentenceAge} version of the model, {version}; only {present} is here, so the run will differ from the one saved':
    '文件来自模型的{sentenceAge}版本 {version}；这里只有第 {present} 版，因此运行会与保存的不同',
  'an older': '较旧',
  'a newer': '较新',
  'The file was changed after NKscape had written it; whether its run is the one it says shows in a replay':
    '文件在 NKscape 写出之后被改动过；其中的运行是否如其所称，重放后便知',
  '{count} of its parameters are not known here and are left out': '其中 {count} 个参数在这里不存在，已略去',
  "{count} parameters of this version are not in it and have the preset's values":
    '本版本的 {count} 个参数不在其中，采用预设的值',
  'it has {count} changes; at most {most} are allowed': '其中有 {count} 处改动；最多允许 {most} 处',
  'formatVersion is not a whole number from 1': 'formatVersion 不是从 1 起的整数',
  'modelVersion is not the number of a version': 'modelVersion 不是版本号',
  'step is not a whole number from 0 to {latest}': 'step 不是 0 到 {latest} 之间的整数',
  'it holds lists within lists without end': '其中的列表层层嵌套，没有尽头',
  'hashes is not a list of 1 to {most} states': 'hashes 不是 1 至 {most} 个状态的列表',
  'hashes holds something else than {form}': 'hashes 中有不是 {form} 的内容',
  'hashes: the last is that of step {step}, and the file was saved at step {last}':
    'hashes：最后一个是步 {step} 的，而文件保存于步 {last}',
  'name is not a text of 1 to {most} characters in one line': 'name 不是一行 1 至 {most} 个字符的文字',
  'hashes: step {step} is out of order': 'hashes：步 {step} 顺序不对',
  'series is not a table of measurements': 'series 不是测量值的表',
  'series has {count} columns': 'series 有 {count} 列',
  'series: {name} is not a list of numbers': 'series：{name} 不是数字列表',
  'series has columns of unequal length': 'series 的各列长度不等',
  'This is not a scenario: it has no preset, seed and settings': '这不是一个场景：没有预设、种子和设置',
  'scenario.settings is not a table of numbers': 'scenario.settings 不是数字的表',
  'scenario.settings: {name} is not a number': 'scenario.settings：{name} 不是数字',
  'scenario.settings has no {name}; a resolved scenario has every parameter':
    'scenario.settings 缺少 {name}；完整的场景包含每一个参数',
  'scenario.preset is not text': 'scenario.preset 不是文字',
  'scenario.seed is not text': 'scenario.seed 不是文字',
  '{name} = {hours} h is refused: a run of an experiment ends with a measurement, and these are {minutes} minutes apart; {other} h would do':
    '{name} = {hours} 小时不可用：实验中的每次运行都以一次测量结束，测量间隔为 {minutes} 分钟；可改为 {other} 小时',
  'scenario.hours is not a number': 'scenario.hours 不是数字',
  'scenario.interventions is not a list of {form}': 'scenario.interventions 不是 {form} 的列表',

  // The run itself.
  'The run has failed': '运行失败',
  'No run has been opened yet': '尚未打开任何运行',

  // The general ones.
  'one of {count} names, such as {list}': '{count} 个名称之一（例如 {list}）',
  '{name} = {text} is not {list}; did you mean {nearest}?': '{name} = {text} 不是 {list}；你是指 {nearest} 吗？',
  '{name} = {text} is not {list}': '{name} = {text} 不是 {list}',
};
