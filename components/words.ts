/** The words of the windows, as components take them from the context. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { wordsFor } from './words/languages';

export { type Words, wordsFor } from './words/languages';

export const WordsContext = createContext(wordsFor('en'));
export const useWords = () => useContext(WordsContext);
