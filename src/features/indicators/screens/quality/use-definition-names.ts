import { findWord, useLooseWords } from '../../../../ui/loose-words.ts'

/** What a definition of the registry is called; its id where it has no words. */
export function useDefinitionNames() {
	const words = useLooseWords()
	return (id: string) => findWord(words, [`indicators.definitions.${id}.name`]) ?? id
}
