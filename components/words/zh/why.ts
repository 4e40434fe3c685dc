import type { WhyWords } from '../en/why';

export const why: WhyWords = {
  before: '前面的问题或表头',
  says: {
    asserted: (by, answer) => `${opening(by)}的回答是：${answer}。`,
    alleged: (by, answer) => `${opening(by)}以指控的方式回答：${answer}。`,
    attributed: (by, answer) => `${opening(by)}援引他人作答：${answer}。`,
    denied: (by, answer) => `${opening(by)}予以否认：${answer}。`,
    hypothetical: (by) => `${opening(by)}只是作出假设。`,
  },
  unlisted: (by) => `${opening(by)}给出了各报道都没有的说法。`,
  denies: (by) => `${opening(by)}否认的是各报道都没有的说法。`,
  figure: (figure, range, isExact) => (isExact ? `${figure}即${range}` : `${figure}可以指${range}`),
  arithmetic: {
    equals: (figure) => `${figure}。`,
    meets: (figure, label, range) => `${figure}，与${label}（${range}）有重合。`,
    covers: (figure, label, range) => `${figure}，${label}（${range}）在此范围内。`,
    lasts: (figure, label, range) => `${figure}，而${label}历时${range}。`,
    apart: (figure, label, range) => `${figure}，最接近的报道说法${label}（${range}）不在此范围内。`,
  },
  disagreement: {
    denied: '给出这一说法的报道与此处的否认相矛盾。',
    later: '答案会随时间变化，日期不同的报道只算有出入，不算矛盾。',
    'one-answer': '这个问题只有一个答案，说法不同的报道即相矛盾。',
    several: '几种说法可以并存，说法不同的报道只算有出入。',
  },
  declared: {
    differs: (label, reason) => `资料包将${label}算作有出入：${reason}。`,
    conflicts: (label, reason) => `资料包将${label}算作矛盾：${reason}。`,
  },
};

const opening = (by: string | null) => (by ? `从${by}来看，此句` : '此句');
