import type { BrowserWords } from '../en/browser';
import type { Format } from '../format';

export const browser = ({ plural }: Format): BrowserWords => ({
  description: '逐句显示各新闻报道之间哪里一致、哪里有出入、哪里相互矛盾。只在本机运行，安静不打扰。',
  commands: {
    'next-finding': '跳到页面上的下一处标记',
    'previous-finding': '跳到页面上的上一处标记',
    'open-card': '打开当前标记的卡片',
    'open-comparison': '打开报道对照',
    'read-page': '阅读此页面',
    pause: '暂停或继续Crossread',
  },
  button(conflicts, statements) {
    const compared = plural(statements, { other: '已将#处说法与其他报道对照' });
    if (conflicts === 0) return `Crossread：${compared}，没有矛盾`;
    return `Crossread：${compared}，${plural(conflicts, { other: '#处相互矛盾' })}`;
  },
});
