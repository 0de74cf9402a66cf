import { leadsToSomebody } from '../../../../foundation/traces.ts'

/** Whether a text leads to one person, by a number or an address, or by the name of somebody who is known already. */
export function namesSomebody(text: string, known: string | null = null): boolean {
	const folded = text.toLocaleLowerCase('sv')
	const name = known?.trim().toLocaleLowerCase('sv') ?? ''
	return (name.length > 2 && folded.includes(name)) || leadsToSomebody(text)
}
