import { findWord, useLooseWords } from '../../../../ui/loose-words.ts'

/** A question of ways of working in a few words; its key where a later questionnaire asks something new. */
export function useQuestion(): (question: string) => string {
	const words = useLooseWords()
	return (question) => findWord(words, [`comparison.methods.questions.${question}`]) ?? question
}
