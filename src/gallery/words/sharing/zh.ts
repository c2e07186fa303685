/** The dialogs for sharing and exporting: Chinese. */
import type { InAnyLanguage } from '../shape';
import type { en } from './en';

export const zh: InAnyLanguage<typeof en> = {
  close: '关闭',
  preparing: '正在复制这次运行…',
  failed: (reason) => `无法打开：${reason}`,
  run: (title, seed) => `${title} · 种子 ${seed}`,
  moment: (time) => `时刻 ${time}`,
  hash: '状态哈希',
  copy: '复制',
  copied: '已复制。',
  notCopied: '浏览器拒绝了复制。请选中文字后手动复制。',
  saved: (name) => `已保存为 ${name}`,
  saving: '正在生成文件…',
  refused: (reason) => `没有生成文件：${reason}`,
  cancel: '取消',
  cancelled: '已取消，没有生成文件。',
  progress: (done, of) => `第 ${done} 帧，共 ${of} 帧`,
  busy: '文件还在生成：请等待完成，或先取消。',

  share: {
    title: '分享这次运行',
    intro: '打开链接的人会看到逐位相同的运行：场景、种子、每一次滑块操作和每一次给药都在链接里。',
    opens: '打开链接时',
    here: (time) => `停在此刻（${time}）`,
    fromStart: '从头开始',
    link: '链接',
    copyLink: '复制链接',
    linkCopied: '链接已复制。',
    qr: '链接的二维码',
    large: '放大显示',
    largeTitle: '扫码打开这次运行',
    tooLong: (signs, limit) =>
      `链接有 ${signs} 个字符。超过 ${limit} 个字符的二维码在教室后排无法识别；链接本身仍然可用。也可以用文件传递这次运行：`,
    local: '这个地址只在本设备上有效：把页面部署到网络上之后，其他设备才能打开链接。',
    file: '保存为文件',
    fileIntro: '文件里是同一次运行及其测量值。把它拖到页面上，或在这里打开。',
  },

  export: {
    title: '导出',
    tabs: {
      picture: '图片',
      charts: '图表',
      data: '数据',
      film: '视频',
      trajectory: 'Simularium',
      citation: '引用',
    },
  },

  picture: {
    intro: '此刻的培养皿，带比例尺、时钟和图例；图注中有种子和状态哈希。',
    theme: '外观',
    themes: { fluorescence: '荧光（深色）', light: '浅色', print: '印刷（白底墨线）' },
    size: '尺寸',
    sizes: { single: '1×（1280 × 800）', double: '2×（2560 × 1600）', fourK: '4K（3840 × 2160）' },
    view: '显示',
    views: { page: '与页面相同', cover: '细胞铺满画面', fit: '整个培养皿' },
    save: '保存 PNG',
    dying: '正在死亡',
    stroma: '基质细胞',
    noPng: '此浏览器无法写出图片；换小一些的尺寸可能可行',
  },

  charts: {
    intro: '截至此刻的测量值，矢量图，可用于幻灯片和论文。',
    chart: '图表',
    all: '六张图合为一幅',
    theme: '外观',
    themes: { light: '浅色', fluorescence: '深色' },
    save: '保存 SVG',
    time: '模型时间',
    caption: (title, seed, time) => `NKscape：${title}，种子 ${seed}，${time}`,
    captionModel: (model, program) => `模型版本 ${model}，NKscape ${program}`,
    captionState: (hash) => `状态 SHA-256 ${hash}`,
  },

  data: {
    series: '测量值',
    seriesIntro: '截至此刻的全部序列，每 10 个模型分钟一行，列名与命令行工具相同；单位写在文件开头。',
    saveSeries: '保存序列（CSV）',
    cells: '细胞',
    cellsIntro: (count) => `此刻培养皿中全部 ${count} 个细胞：位置、种类、状态、抗原、颗粒、损伤、配对细胞。`,
    saveCells: '保存细胞（CSV）',
    file: '运行文件',
    fileIntro: '包含重现这次运行所需的一切，以及测量值和状态哈希。页面和命令行工具都能打开。',
  },

  range: {
    from: '从（小时）',
    to: '到（小时）',
    interval: '每帧的模型分钟数',
    count: (frames) => `${frames} 帧`,
    problems: {
      number: '请输入小时数，例如 6 或 12.5。',
      order: '终点必须晚于起点。',
      end: (hours) => `运行的范围是 0 到 ${hours} 小时。`,
      interval: (least, most) => `每帧的模型分钟数：请输入 ${least} 到 ${most} 之间的数。`,
      frames: (frames, most) => `共 ${frames} 帧，最多只能生成 ${most} 帧。请缩短范围，或增大每帧的分钟数。`,
    },
  },

  film: {
    intro: '在后台重新计算运行中的一段，并逐帧绘制。页面上的运行照常进行。',
    format: '格式',
    formats: { mp4: 'MP4（H.264）', webm: 'WebM（VP9）' },
    size: '尺寸',
    sizes: {
      '640x360': '640 × 360',
      '1280x720': '1280 × 720（高清）',
      '1920x1080': '1920 × 1080（全高清）',
      '1080x1080': '1080 × 1080（方形）',
    },
    rate: '每秒帧数',
    length: (seconds) => `视频长 ${seconds} 秒`,
    save: '生成视频',
    missing:
      '此浏览器无法编码视频（没有 WebCodecs，或页面不是通过安全连接打开的）。新版 Chrome、Edge、Safari 和 Firefox 可以。',
    onTheWay: (time) => `正在计算到 ${time}…`,
  },

  trajectory: {
    intro:
      '每个细胞随时间变化的位置、大小和状态，供 Allen 研究所的免费三维查看器使用：打开 simularium.allencell.org，把文件拖进去。本页不会发送任何数据。',
    save: '保存 .simularium',
    size: (megabytes) => `约 ${megabytes} MB`,
    tooLarge: (megabytes, limit) =>
      `文件约有 ${megabytes} MB，而浏览器里的查看器大约只能处理 ${limit} MB。请缩短范围，或增大每帧的分钟数`,
  },

  citation: {
    intro: '精确指明这次运行：模型版本、链接和状态哈希。',
    plain: '文本',
    bibtex: 'BibTeX',
    copyPlain: '复制文本',
    copyBibtex: '复制 BibTeX',
    saveBibtex: '保存 .bib',
  },
};
