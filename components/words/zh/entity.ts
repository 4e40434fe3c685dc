import type { EntityWords } from '../en/entity';
import type { Format } from '../format';
import { counts } from './counts';

export function entity(format: Format): EntityWords {
  const { publishers, questions } = counts(format);

  return {
    concerns: (q, p) => `有${questions(q)}与此相关，${publishers(p)}作了回答。`,
    version: (version) => `此处所指版本为${version}`,
    type: {
      Organization: '机构',
      Person: '人物',
      Product: '产品',
      Concept: '概念',
      Role: '职务',
      Event: '事件',
      Place: '地点',
    },
  };
}
