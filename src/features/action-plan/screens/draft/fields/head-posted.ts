import type { Posted } from '../../../../../ui/posted.ts'

/** The municipality's own word for the kind of document stands before the one that was chosen. */
export const headFrom = ({ kindInOwnWord, kind, ...rest }: Posted): Posted => {
	const word = kindInOwnWord ?? kind
	return word === undefined ? rest : { ...rest, kind: word }
}
