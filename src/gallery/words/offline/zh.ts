/** What is said of the copy on this device and of newer versions of the page: Chinese. */
import type { InAnyLanguage } from '../shape';
import type { en } from './en';

export const zh: InAnyLanguage<typeof en> = {
  label: '新版本',
  ready: '今后没有网络也能打开 NKscape。',
  newer: 'NKscape 有新版本。你的运行会保留，重新加载后恢复。',
  reload: '立即重新加载',
  later: '以后再说',
};
