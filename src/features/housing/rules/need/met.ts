import type { Destination } from '../../../homelessness/index.ts'
import { type FormCode, formOf } from '../forms.ts'
import type { needEnds } from './codes.ts'

type NeedEnd = (typeof needEnds)[number]

/** Homes that meet a need of which no form is said; the others are steps towards one. */
const lasting: readonly FormCode[] = [
	'support-contract',
	'social-contract',
	'housing-first-sublet',
	'housing-first-lease',
	'special-housing',
]

export type Met = {
	readonly because: NeedEnd
	/** The form that a need may have asked for; null for any. */
	readonly form: FormCode | null
	/** Whether a need that asks for no form is met too. */
	readonly lasting: boolean
}

/** What somebody waits for no longer who has moved into a home; null for a bed of an emergency, which is nobody's home. */
export function metByForm(form: FormCode): Met | null {
	const { emergency, tenure } = formOf(form)
	if (emergency) return null
	const because: NeedEnd =
		form === 'special-housing' ? form : tenure === 'first-hand' ? 'own-home' : 'municipal-home'
	return { because, form, lasting: lasting.includes(form) }
}

const endedBy: Partial<Record<Destination, NeedEnd>> = {
	'own-lease': 'own-home',
	'housing-first-lease': 'own-home',
	'owned-home': 'own-home',
	'special-housing': 'special-housing',
	'moved-away': 'moved-away',
	deceased: 'deceased',
}

/** The same by where a stay led to. */
export function metByDestination(destination: Destination): Met | null {
	const because = endedBy[destination]
	return because === undefined ? null : { because, form: null, lasting: true }
}
