import type { PlainDate } from '../../../../foundation/plain-date.ts'

export type ConfirmationFacts = {
	readonly committee: string
	readonly municipality: string
	readonly unit: string
	readonly reference: string | null
	readonly toldOn: PlainDate
	readonly plannedOn: PlainDate | null
	readonly plannedTime: string | null
	readonly responsible: { readonly name: string; readonly title: string; readonly email: string }
	readonly sentOn: PlainDate
}

/**
 * The draft of the answer (SoF 11:3), in the authority's language. It names the authority's own case and our officer, and
 * nobody who lives in the home: so it can be sent as it is for a protected person too.
 */
export function confirmationLetter(facts: ConfirmationFacts): string {
	const { committee, municipality, unit, reference, toldOn, plannedOn, plannedTime, responsible } = facts
	const at = plannedTime === null ? '' : ` kl. ${plannedTime}`
	const planned = plannedOn === null ? '' : ` Avhysningen är bestämd till ${plannedOn}${at}.`
	const matter = reference === null ? 'er underrättelse' : `er underrättelse i mål ${reference}`
	return [
		'Till Kronofogdemyndigheten',
		facts.sentOn,
		'Bekräftelse enligt 11 kap. 3 § socialtjänstförordningen (2025:468)',
		`${committee} i ${municipality} bekräftar att vi den ${toldOn} har tagit emot ${matter} om avhysning.${planned}`,
		`Ansvarig handläggare är ${responsible.name}, ${responsible.title}, ${unit}. E-post: ${responsible.email}.`,
		'En kopia av den här bekräftelsen skickas till hyresgästen.',
		responsible.name,
	].join('\n\n')
}
