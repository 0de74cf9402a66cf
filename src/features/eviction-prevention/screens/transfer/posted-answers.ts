import type { Posted } from '../../../../ui/posted.ts'

/** Earlier answers about who is who, with the one just given. */
export function answersIn({ known, who, samePerson }: Posted): Readonly<Record<string, string>> {
	const earlier = typeof known === 'object' && !Array.isArray(known) && !(known instanceof File) ? known : {}
	const told = Object.entries(earlier ?? {}).flatMap(([place, answer]) =>
		typeof answer === 'string' ? [[place, answer] as const] : [],
	)
	const now = typeof who === 'string' && typeof samePerson === 'string' ? [[who, samePerson] as const] : []
	return Object.fromEntries([...told, ...now])
}
