declare module 'mark.js' {
  export default class Mark {
    constructor(root: Element);
    mark(
      words: string[],
      options?: { separateWordSearch?: boolean; accuracy?: 'partially' | 'exactly' },
    ): void;
  }
}
